/** Another way to tell copies, by one number for two texts. */
export interface Rival {
  name: string;
  /**
   * What a text is kept as.
   * @param keys the text's words as our own tokeniser folds them: rivals are to lose by their method, not by their words.
   */
  sketch(keys: readonly string[]): unknown;
  /** How alike two texts are by their sketches, in [0, 1]. */
  alike(a: unknown, b: unknown): number;
}

/** A rival with the type of its sketch, seen from outside without it. */
export function rival<Sketch>(
  name: string,
  sketch: (keys: readonly string[]) => Sketch,
  alike: (a: Sketch, b: Sketch) => number,
): Rival {
  return { name, sketch, alike: (a, b) => alike(a as Sketch, b as Sketch) };
}

/** Share of the smaller set that the larger one holds: the larger of both containments. */
export function containment(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of few) if (many.has(one)) shared++;
  return few.size === 0 ? 0 : shared / few.size;
}

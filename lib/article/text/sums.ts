/** Sums of everything before each place, so that any range can be summed at once. */
export function prefixSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, at) => {
    sums[at + 1] = (sums[at] ?? 0) + value;
  });
  return sums;
}

/** The sum over `from` up to, not including, `to`. */
export const between = (sums: Float64Array, { from, to }: { from: number; to: number }): number =>
  (sums[to] ?? 0) - (sums[from] ?? 0);

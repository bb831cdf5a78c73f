import { SvelteSet } from 'svelte/reactivity';
import { EDIT_KINDS, type Edit, type EditCounts, type EditKind } from '../../model/edit.ts';

/** The changes of a comparison as a reader goes through them: some kinds switched off, one change being looked at. */
export class Steps {
  readonly #edits: () => readonly Edit[];
  readonly off = new SvelteSet<EditKind>();
  /** Number of the change being looked at, in the list of all. */
  current = $state<number>();
  readonly counts: EditCounts = $derived.by(() => {
    const counts: EditCounts = {};
    for (const { kind } of this.#edits()) counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
  });
  /** Kinds there are, in the order of their chips. */
  readonly kinds = $derived(EDIT_KINDS.filter((kind) => this.counts[kind]));
  /** Numbers of the changes that are switched on. */
  readonly numbers = $derived.by(() =>
    this.#edits().flatMap(({ kind }, number) => (this.off.has(kind) ? [] : [number])),
  );
  /** Which of these is being looked at, from 1; 0 before the first. */
  readonly place = $derived(this.current === undefined ? 0 : this.numbers.indexOf(this.current) + 1);

  /** @param edits in the order in which they are gone through (`stepsOf`). */
  constructor(edits: () => readonly Edit[]) {
    this.#edits = edits;
  }

  toggle(kind: EditKind): void {
    if (!this.off.delete(kind)) this.off.add(kind);
  }

  /** Goes to the next change that is switched on, or the one before, round the end; nothing where none is. */
  go(by: 1 | -1): { number: number; edit: Edit } | undefined {
    const count = this.numbers.length;
    const at = this.place === 0 && by < 0 ? count - 1 : this.place - 1 + by;
    const number = this.numbers[(at + count) % count];
    const edit = number === undefined ? undefined : this.#edits()[number];
    if (number === undefined || !edit) return undefined;
    this.current = number;
    return { number, edit };
  }
}

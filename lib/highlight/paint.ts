import type { FoundPassage } from './findMarks.ts';

/** Names under which the ranges are painted. A page's scripts can list them: they name neither us nor the other article. */
const SHARED = 'same-wording';
const QUOTED = 'quoted-speech';

/**
 * The only things a highlight can paint (UI 6): ground, ink, underline. Opaque, so that they hold on any page, light or
 * dark. Put in by the browser beside the page's own style sheets; a printed page leaves them out.
 */
export const HIGHLIGHT_RULES = `@media screen {
  ::highlight(${SHARED}) { background-color: #ffe7ad !important; color: #1d1400 !important; text-decoration: underline solid 2px #8a5500 !important; }
  ::highlight(${QUOTED}) { background-color: #dbe7f6 !important; color: #0c1d33 !important; text-decoration: underline dotted 2px #2f5f9e !important; }
}`;

/** Paints these passages instead of what was painted before. The document itself is not changed. */
export function paint(passages: readonly FoundPassage[]): void {
  CSS.highlights.set(SHARED, new Highlight(...passages.flatMap(({ shared }) => shared)));
  CSS.highlights.set(QUOTED, new Highlight(...passages.flatMap(({ quoted }) => quoted)));
}

export function removePaint(): void {
  CSS.highlights.delete(SHARED);
  CSS.highlights.delete(QUOTED);
}

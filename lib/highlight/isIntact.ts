import type { FoundPassage } from './findMarks.ts';

export const rangesOf = ({ shared, quoted }: FoundPassage): Range[] => [...shared, ...quoted];

/** Whether every range still stands in the document: a range whose text was taken away collapses. */
export const isIntact = (passages: readonly FoundPassage[]): boolean =>
  passages.flatMap(rangesOf).every((range) => !range.collapsed && range.startContainer.isConnected);

/** The passage under a point of the window, counted from 0. */
export function passageAt(passages: readonly FoundPassage[], x: number, y: number): number | undefined {
  const hit = passages.findIndex((passage) =>
    rangesOf(passage).some((range) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
      ),
    ),
  );
  return hit < 0 ? undefined : hit;
}

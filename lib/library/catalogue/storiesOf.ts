import { momentOf, type Entry } from './entry.ts';

/** A story as the catalogue knows it. */
export interface StoryEntry {
  storyId: number;
  /** Key of the printing that was published first, as far as the pages say. */
  first: number;
  printings: number;
  outlets: number;
  /** When the latest printing was published, or met. */
  latest: number;
}

/** The stories of two printings and more, the latest first. */
export function storiesOf(entries: Iterable<Entry>): StoryEntry[] {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) {
    if (entry.storyId === undefined) continue;
    const group = groups.get(entry.storyId);
    if (group) group.push(entry);
    else groups.set(entry.storyId, [entry]);
  }
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([storyId, group]): StoryEntry => {
      const ordered = group.sort((a, b) => Number(b.isMarked) - Number(a.isMarked) || momentOf(a) - momentOf(b));
      return {
        storyId,
        first: ordered[0]?.id ?? 0,
        printings: group.length,
        outlets: new Set(group.map(({ site }) => site)).size,
        latest: Math.max(...group.map(momentOf)),
      };
    })
    .sort((a, b) => b.latest - a.latest || a.storyId - b.storyId);
}

import type { Block } from '../../model/article.ts';
import type { ArticleRow, ForwardRow } from '../rows.ts';
import { toBase64 } from './base64.ts';

/** What is written of an article besides its row. */
export interface Beside {
  blocks?: readonly Block[];
  forward?: Pick<ForwardRow, 'version' | 'window' | 'hashes'>;
  /** The label of its story: the same for all its printings in the file. */
  story?: string;
}

/**
 * An article as a line of the file. Keys stand in a fixed order, so that one library is always written alike; numbers
 * that mean something only in this browser (`id`, `storyId`) and what follows from the address (`site`) are left out.
 */
export function writeLine(row: ArticleRow, { blocks, forward, story }: Beside): string {
  const { id: _id, storyId: _storyId, site: _site, ...article } = row;
  const line: Record<string, unknown> = {
    ...article,
    ...(story !== undefined && { story }),
    ...(blocks && { blocks }),
    ...(forward && {
      fingerprint: { version: forward.version, window: forward.window, hashes: toBase64(forward.hashes) },
    }),
  };
  return JSON.stringify(
    Object.fromEntries(Object.entries(line).sort(([a], [b]) => ORDER(a) - ORDER(b) || compare(a, b))),
  );
}

const FIRST = ['url', 'title', 'outlet'];
const LAST = ['blocks', 'fingerprint'];
const ORDER = (key: string) => (FIRST.includes(key) ? FIRST.indexOf(key) - FIRST.length : LAST.indexOf(key) + 1);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

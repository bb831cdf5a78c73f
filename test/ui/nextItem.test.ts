import { expect, test } from 'vitest';
import { nextItem } from '../../lib/ui/popup/nextItem.ts';

const NAMES = ['Open', 'Copy citation', 'Copy report', 'Pause'];

test.each<[key: string, at: number, next: number | undefined]>([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 3, 0],
  ['ArrowDown', -1, 0],
  ['ArrowUp', 0, 3],
  ['ArrowUp', -1, 3],
  ['Home', 2, 0],
  ['End', 0, 3],
  ['c', 0, 1],
  ['c', 1, 2],
  ['C', 2, 1],
  ['p', -1, 3],
  ['x', 0, undefined],
  [' ', 0, undefined],
  ['Enter', 0, undefined],
])('%s at %i leads to %s', (key, at, next) => {
  expect(nextItem(key, at, NAMES)).toBe(next);
});

test('an empty menu leads nowhere', () => {
  for (const key of ['ArrowDown', 'Home', 'a']) expect(nextItem(key, -1, [])).toBeUndefined();
});

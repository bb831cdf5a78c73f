import { expect, test } from 'vitest';
import { inSlices } from '../../lib/article/inSlices.ts';

function* three(log: string[]): Generator<undefined, string> {
  for (const step of ['one', 'two', 'three']) {
    log.push(step);
    yield;
  }
  return 'read';
}

test('other work of the page gets its turn between the steps', async () => {
  const log: string[] = [];
  const done = inSlices(three(log));
  setTimeout(() => log.push('page'), 0);
  expect(log).toEqual(['one']);
  expect(await done).toBe('read');
  expect(log.filter((entry) => entry !== 'page')).toEqual(['one', 'two', 'three']);
});

test('what a step throws arrives', async () => {
  await expect(
    inSlices(
      (function* (): Generator<undefined, string> {
        yield;
        throw new Error('no body');
      })(),
    ),
  ).rejects.toThrow('no body');
});

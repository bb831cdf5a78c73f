import { expect, test } from 'vitest';
import { inTurn } from '../../lib/tabs/inTurn.ts';

/** Work that ends when it is told to. */
function held(log: string[], name: string) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const work = async () => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { work, end };
}

test('work of one tab runs one after the other, in the order in which it came', async () => {
  const log: string[] = [];
  const [one, two] = [held(log, 'one'), held(log, 'two')];
  two.end();
  const both = [inTurn(1, one.work), inTurn(1, two.work)];
  one.end();
  expect(await Promise.all(both)).toEqual(['one', 'two']);
  expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('another tab does not wait', async () => {
  const log: string[] = [];
  const one = held(log, 'one');
  const slow = inTurn(1, one.work);
  expect(await inTurn(2, async () => 'at once')).toBe('at once');
  one.end();
  await slow;
});

test('work that fails tells whoever asked for it, and the next runs all the same', async () => {
  const failed = inTurn(1, () => Promise.reject(new Error('no')));
  const next = inTurn(1, async () => 'next');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('next');
});

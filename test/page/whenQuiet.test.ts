import { expect, test } from 'vitest';
import { whenQuiet } from '../../lib/page/whenQuiet.ts';
import { parse } from './parse.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Begins to wait; `settled` tells whether the wait is over. */
function waiting(isReady?: () => boolean) {
  const document = parse('<p>Text</p>');
  const abort = new AbortController();
  const wait = { document, abort, settled: false, done: Promise.resolve() };
  wait.done = whenQuiet(document, abort.signal, isReady).then(() => void (wait.settled = true));
  return wait;
}

test('a document that rests is quiet', async () => {
  const wait = waiting();
  expect(wait.settled).toBe(false);
  await wait.done;
  expect(wait.settled).toBe(true);
});

test('one that rests and is not ready is waited for, until it has changed and is', async () => {
  let ready = false;
  const wait = waiting(() => ready);
  await pause(600);
  expect(wait.settled).toBe(false);
  ready = true;
  wait.document.body.append(wait.document.createElement('p'));
  await wait.done;
  expect(wait.settled).toBe(true);
});

test('whoever gives up is not kept waiting', async () => {
  const wait = waiting(() => false);
  wait.abort.abort();
  await wait.done;
  expect(wait.settled).toBe(true);
});

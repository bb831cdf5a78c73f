import { expect, test, vi } from 'vitest';
import { answerCalls, WorkerCalls, WorkerFailure, type Calls } from '../../lib/browser/workerCalls.ts';

/** Both ends of a worker in one thread; what is posted is cloned, as between threads. */
function connect<C extends Calls>(handlers: C) {
  const worker = { onmessage: null, onerror: null, postMessage: vi.fn() } as unknown as Worker;
  const scope: Parameters<typeof answerCalls>[1] = {
    onmessage: null,
    postMessage: (reply) =>
      queueMicrotask(() => {
        worker.onmessage?.({ data: structuredClone(reply) } as MessageEvent);
      }),
  };
  worker.postMessage = (data: unknown) =>
    queueMicrotask(() => scope.onmessage?.({ data: structuredClone(data) } as never));
  const events: string[] = [];
  const calls = new WorkerCalls<C>(worker, (event) => events.push(event));
  const tell = answerCalls(handlers, scope);
  return { worker, calls, tell, events };
}

test('answers, progress and events arrive; several calls may be under way', async () => {
  const { calls, tell, events } = connect({
    double: async (n: number, { progress }) => {
      progress(n);
      return n * 2;
    },
  });
  const seen: number[] = [];
  const answers = [1, 2, 3].map((n) => calls.ask('double', n, (one: never) => seen.push(one)));
  expect(await Promise.all(answers)).toEqual([2, 4, 6]);
  expect(seen).toEqual([1, 2, 3]);
  tell('changed');
  await vi.waitFor(() => expect(events).toEqual(['changed']));
});

test('a call can be stopped, and one that does not exist is refused', async () => {
  const { calls } = connect({
    wait: async (_: undefined, { isCancelled }) => {
      while (!isCancelled()) await new Promise((resolve) => setTimeout(resolve, 1));
      return 'stopped';
    },
  });
  const call = calls.ask('wait', undefined);
  call.cancel();
  expect(await call).toBe('stopped');
  await expect(calls.ask('toString' as 'wait', undefined)).rejects.toThrow('no such call');
});

test('an error arrives with its code', async () => {
  const { calls } = connect({
    fail: async (_: undefined) => {
      throw Object.assign(new Error('the disk is full'), { code: 'quota' });
    },
  });
  await expect(calls.ask('fail', undefined)).rejects.toMatchObject({ message: 'the disk is full', code: 'quota' });
});

test('a worker that fails refuses whoever waits, and whoever asks afterwards', async () => {
  const { worker, calls } = connect({ never: () => new Promise<never>(() => undefined) });
  const waiting = calls.ask('never', undefined);
  worker.onerror?.({ message: '' } as ErrorEvent);
  await expect(waiting).rejects.toThrow(WorkerFailure);
  await expect(calls.ask('never', undefined as never)).rejects.toThrow('the worker failed');
});

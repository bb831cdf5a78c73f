import { expect, test, vi } from 'vitest';
import { fetchDocument } from '../../lib/browser/fetchDocument.ts';

const ADDRESS = 'https://www.harbourcourier.example/feed.xml';
const ask = (mostBytes = 1000) => fetchDocument(ADDRESS, { mostBytes, accept: 'application/rss+xml', patience: 30 });

/** A server: what it answers, or how it goes on until it is given up. */
const serve = (answer: (stop: AbortSignal) => Promise<Response>) =>
  vi.stubGlobal('fetch', (_address: string, { signal }: { signal: AbortSignal }) => answer(signal));

/** A response as it comes from the network: with its address. */
const answered = (body: BodyInit, init?: ResponseInit) =>
  Object.defineProperty(new Response(body, init), 'url', { value: ADDRESS });

const abandoned = (stop: AbortSignal) =>
  new Promise<never>((_, reject) =>
    stop.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError'))),
  );

test('a server that never answers is given up, and called too slow', async () => {
  serve(abandoned);
  expect(await ask()).toEqual({ kind: 'failed', problem: 'too-slow' });
});

test('one that begins and then says nothing more: what came is taken as cut', async () => {
  serve(async (stop) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('<rss>'));
        void abandoned(stop).catch((error: unknown) => controller.error(error));
      },
    });
    return answered(body, { headers: { etag: '"1"' } });
  });
  const answer = await ask();
  expect(answer).toMatchObject({ kind: 'document', isCut: true });
  expect('bytes' in answer && new TextDecoder().decode(answer.bytes)).toBe('<rss>');
  expect(answer).not.toHaveProperty('etag');
});

test('one that answers with its headers alone is too slow', async () => {
  serve(async (stop) => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => void abandoned(stop).catch((error: unknown) => controller.error(error)),
    });
    return answered(body);
  });
  expect(await ask()).toEqual({ kind: 'failed', problem: 'too-slow' });
});

test('an endless body is read up to the bound and no further', async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled++;
      controller.enqueue(new Uint8Array(400).fill(32));
    },
  });
  serve(async () => answered(endless));
  const answer = await ask();
  expect(answer).toMatchObject({ kind: 'document', isCut: true });
  expect('bytes' in answer && answer.bytes.length).toBe(1000);
  expect(pulled).toBeLessThan(8);
});

test('no connection, or redirects without end, is no answer', async () => {
  serve(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await ask()).toEqual({ kind: 'failed', problem: 'no-answer' });
});

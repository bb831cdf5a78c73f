import { isPrivateAddress } from '../address/isPrivateAddress.ts';
import type { FetchAnswer, FeedProblem } from '../model/feed.ts';

/**
 * The only file that makes a request: of a feed that the reader follows, or of a page one lists where the reader asked
 * for it. Without cookies, without saying where from, and never into the reader's own network.
 */

/** Milliseconds until what has come is taken and the rest is given up; the worker may be ended after thirty seconds. */
const PATIENCE = 20_000;

export interface FetchOptions {
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** Bytes that are read; what comes behind them is given up. */
  mostBytes: number;
  accept: string;
  patience?: number;
}

/** Asks for a document; says what came, never throws. */
export async function fetchDocument(address: string, options: FetchOptions): Promise<FetchAnswer> {
  if (isPrivateAddress(address)) return { kind: 'failed', problem: 'private-address' };
  const stop = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, options.patience ?? PATIENCE);
  try {
    const response = await fetch(address, {
      signal: stop.signal,
      headers: headersOf(options),
      // The browser's own cache would answer for the server, and keep what the library keeps.
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (isPrivateAddress(response.url)) return { kind: 'failed', problem: 'private-address' };
    return await answerOf(response, options);
  } catch {
    return { kind: 'failed', problem: isLate ? 'too-slow' : 'no-answer' };
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

function headersOf({ etag, lastModified, accept }: FetchOptions): Record<string, string> {
  return {
    accept,
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

async function answerOf(response: Response, { mostBytes }: FetchOptions): Promise<FetchAnswer> {
  const header = (name: string) => response.headers.get(name);
  const { status } = response;
  if (status === 304) return { kind: 'unchanged' };
  if (status === 429 || status === 503) {
    const after = header('retry-after');
    return { kind: 'wait', ...(after !== null && { retryAfter: after }) };
  }
  if (!response.ok) return { kind: 'failed', problem: problemOf(status), status };
  const { bytes, isCut } = await readBytes(response, mostBytes);
  if (isCut && bytes.length === 0) return { kind: 'failed', problem: 'too-slow' };
  const [etag, lastModified] = [header('etag'), header('last-modified')];
  const fresh = Number(/max-age=(\d{1,9})/i.exec(header('cache-control') ?? '')?.[1] ?? 0) / 60;
  return {
    kind: 'document',
    address: response.url,
    bytes,
    contentType: header('content-type') ?? '',
    // A feed that was cut is not known: asked again, it must not be called unchanged.
    ...(etag !== null && !isCut && { etag }),
    ...(lastModified !== null && !isCut && { lastModified }),
    ...(fresh > 0 && { freshMinutes: fresh }),
    isCut,
  };
}

function problemOf(status: number): FeedProblem {
  if (status === 404) return 'missing';
  if (status === 410) return 'gone';
  return status >= 500 ? 'server-error' : 'refused';
}

/** What comes of a body until its end, the bound, or the end of patience. */
async function readBytes(response: Response, most: number): Promise<{ bytes: Uint8Array; isCut: boolean }> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  let isCut = false;
  while (reader) {
    const part = await reader.read().catch(() => undefined);
    if (!part) isCut = true;
    if (!part || part.done) break;
    const kept = part.value.subarray(0, most - length);
    parts.push(kept);
    length += kept.length;
    if (length < most) continue;
    isCut = true;
    void reader.cancel().catch(() => undefined);
    break;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, isCut };
}

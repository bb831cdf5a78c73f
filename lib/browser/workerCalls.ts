import type { CallTools } from '../model/callTools.ts';

/** The calls that a worker answers. */
export type Calls = Record<string, (argument: never, tools: CallTools) => Promise<unknown>>;

type Argument<C extends Calls, N extends keyof C> = Parameters<C[N]>[0];
type Answer<C extends Calls, N extends keyof C> = Awaited<ReturnType<C[N]>>;

type Question = { call: number; name: string; argument: unknown } | { cancel: number };
type Reply =
  | { call: number; value: unknown }
  | { call: number; progress: unknown }
  | { call: number; error: { code?: string; message: string } }
  | { event: string };

/** An error of the worker. `code`: that of a `LibraryError`, where it was one. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
  constructor(
    message: string,
    readonly code?: string,
  ) {
    super(message);
  }
}

/** A call under way: its answer, and the way to ask it to stop. */
export interface Pending<T> extends Promise<T> {
  cancel: () => void;
}

/** The page's end: calls by number, so that several may be under way. */
export class WorkerCalls<C extends Calls> {
  readonly #waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (error: Error) => void; progress?: (value: never) => void }
  >();
  #calls = 0;
  /** The worker could not begin, or broke off: it answers nobody any more. */
  #failure: WorkerFailure | undefined;

  constructor(
    private readonly worker: Worker,
    onEvent: (event: string) => void,
  ) {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if ('event' in data) onEvent(data.event);
      else this.#take(data);
    };
    worker.onerror = (event) => {
      this.#failure = new WorkerFailure(event.message || 'the worker failed');
      for (const { reject } of this.#waiting.values()) reject(this.#failure);
      this.#waiting.clear();
    };
  }

  ask<N extends keyof C & string>(
    name: N,
    argument: Argument<C, N>,
    progress?: (value: never) => void,
  ): Pending<Answer<C, N>> {
    const call = ++this.#calls;
    const answer = new Promise<Answer<C, N>>((resolve, reject) => {
      if (this.#failure) reject(this.#failure);
      else this.#waiting.set(call, { resolve, reject, ...(progress && { progress }) });
    });
    this.worker.postMessage({ call, name, argument } satisfies Question);
    return Object.assign(answer, { cancel: () => this.worker.postMessage({ cancel: call } satisfies Question) });
  }

  #take(reply: Exclude<Reply, { event: string }>): void {
    const waiting = this.#waiting.get(reply.call);
    if (!waiting) return;
    if ('progress' in reply) {
      waiting.progress?.(reply.progress as never);
      return;
    }
    this.#waiting.delete(reply.call);
    if ('error' in reply) waiting.reject(new WorkerFailure(reply.error.message, reply.error.code));
    else waiting.resolve(reply.value as never);
  }
}

/** What of a worker's own scope is used. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage: (reply: Reply) => void;
}

/** The worker's end. Returns the way to tell the page of an event. */
export function answerCalls(handlers: Calls, scope: WorkerScope): (event: string) => void {
  const cancelled = new Set<number>();
  scope.onmessage = ({ data }) => {
    if ('cancel' in data) cancelled.add(data.cancel);
    else void answer(data);
  };
  async function answer({ call, name, argument }: Extract<Question, { call: number }>): Promise<void> {
    try {
      const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
      if (!handler) throw new Error(`no such call: ${name}`);
      const value = await handler(argument as never, {
        progress: (progress) => scope.postMessage({ call, progress }),
        isCancelled: () => cancelled.has(call),
      });
      scope.postMessage({ call, value });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
      const message = error instanceof Error ? error.message : String(error);
      scope.postMessage({ call, error: { message, ...(code !== undefined && { code }) } });
    } finally {
      cancelled.delete(call);
    }
  }
  return (event) => scope.postMessage({ event });
}

import type { Envelope, MessageData } from './messages.ts';
import type { PageProtocol } from './protocol.ts';

/** What of the extension API a content script needs to speak to the background. */
interface Messenger {
  runtime: { sendMessage(message: Envelope): Promise<unknown> };
}

/** How the polyfill in the background answers a browser without native promises when a handler rejected. */
const REJECTED = '__mozWebExtensionPolyfillReject__';

/**
 * Sends a message from a content script; rejects when it was refused or nobody is there. Without the polyfill, which
 * would cost every page 10 kB and some milliseconds: `sendMessage` gives a promise in every browser that we support.
 */
export async function tell<N extends keyof PageProtocol>(name: N, data: MessageData<N>): Promise<void> {
  const { browser, chrome } = globalThis as { browser?: Messenger; chrome?: Messenger };
  const messenger = browser?.runtime ? browser : chrome;
  const answer = await messenger?.runtime.sendMessage({ firstprint: name, data });
  if (typeof answer === 'object' && answer !== null && REJECTED in answer) throw new Error('refused');
}

import { browser, type Runtime } from './browser.ts';
import type { Protocol } from './protocol.ts';

export type MessageName = keyof Protocol;
export type MessageData<N extends MessageName> = Parameters<Protocol[N]>[0];

export type MessageAnswer<N extends MessageName> = ReturnType<Protocol[N]>;

/** Handlers for every message of a protocol: leaving one out does not compile. */
export type Handlers = {
  [N in MessageName]: (data: MessageData<N>, sender: Runtime.MessageSender) => Promise<MessageAnswer<N>>;
};

/** A message as it travels. `data` is unknown until it has been validated. */
export interface Envelope {
  firstprint: MessageName;
  data: unknown;
}

/** Sends one message to the background; resolves with its answer, rejects when it was refused or nobody is there. */
export async function send<N extends MessageName>(name: N, data: MessageData<N>): Promise<MessageAnswer<N>> {
  const envelope: Envelope = { firstprint: name, data };
  return browser.runtime.sendMessage<Envelope, MessageAnswer<N>>(envelope);
}

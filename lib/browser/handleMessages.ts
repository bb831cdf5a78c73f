import { parse } from 'valibot';
import { webAddress } from '../address/normaliseAddress.ts';
import { withoutFragment } from '../address/withoutFragment.ts';
import { browser, type Runtime } from './browser.ts';
import type { Handlers, MessageAnswer, MessageData, MessageName } from './messages.ts';
import { SCHEMAS } from './schemas.ts';

/** Who may send a message: the content script of a tab's top frame, or one of our own pages. */
const SENDERS: Record<MessageName, 'page' | 'own'> = {
  pageSeen: 'page',
  pageRead: 'page',
  pageFailed: 'page',
  compareAsked: 'page',
  checkAgain: 'own',
  showOnPage: 'own',
  reportTab: 'own',
  distinctiveSentence: 'own',
  fetchFeeds: 'own',
  takeWord: 'own',
};

/**
 * Answers messages of our own protocol; everything else on the bus is ignored. A message from the wrong sender or of
 * the wrong shape is refused: the promise the sender waits for rejects, and no handler runs.
 */
export function handleMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const name = messageName(raw);
    return name === undefined ? undefined : receive(name, (raw as { data: unknown }).data, sender, handlers);
  });
}

function messageName(raw: unknown): MessageName | undefined {
  if (typeof raw !== 'object' || raw === null || !('firstprint' in raw)) return undefined;
  const name = raw.firstprint;
  return typeof name === 'string' && Object.hasOwn(SCHEMAS, name) ? (name as MessageName) : undefined;
}

/** Checks and handles one message. Async, so that every refusal is a rejection. A page gets no answer, ever. */
export async function receive<N extends MessageName>(
  name: N,
  data: unknown,
  sender: Runtime.MessageSender,
  handlers: Handlers,
): Promise<MessageAnswer<N> | undefined> {
  if (sender.id !== browser.runtime.id) throw new Error('refused: another extension');
  const allowed = SENDERS[name] === 'own' ? isOwnPage(sender) : isTopFrameOfTab(sender);
  if (!allowed) throw new Error(`refused: ${name} may not come from there`);
  const checked: MessageData<N> = parse(SCHEMAS[name], data);
  if ('url' in checked && !isSenderAddress(checked.url, sender)) throw new Error('refused: another address');
  const answer = await handlers[name](checked, sender);
  return SENDERS[name] === 'own' ? answer : undefined;
}

function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

function isTopFrameOfTab(sender: Runtime.MessageSender): boolean {
  return sender.tab?.id !== undefined && sender.frameId === 0 && webAddress(sender.url ?? '') !== undefined;
}

/**
 * Whether the address a content script claims is the one the browser gives for it. After a soft navigation one of the
 * browser's two may lag behind, so either will do; both are the browser's own word, and of one origin with the claim.
 */
function isSenderAddress(claimed: string, sender: Runtime.MessageSender): boolean {
  const origin = webAddress(claimed)?.origin;
  if (origin === undefined || origin !== webAddress(sender.url ?? '')?.origin) return false;
  const bare = withoutFragment(claimed);
  return [sender.url, sender.tab?.url].some((address) => address !== undefined && withoutFragment(address) === bare);
}

import { browser } from './browser.ts';

const KEY = 'pasted-text';

/** Opens the library page with a text to be checked. It waits in memory, and goes when it is taken. */
export async function openCheck(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html#check') });
}

/** The text that waits, if one does. */
export async function takePastedText(): Promise<string | undefined> {
  const text = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.remove(KEY);
  return typeof text === 'string' ? text : undefined;
}

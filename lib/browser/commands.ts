import { browser } from './browser.ts';

/** The keys of the extension, as the reader has them now; `keys` is empty where there are none. */
export async function readCommands(): Promise<{ name: string; words: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    words: description || name,
    keys: shortcut,
  }));
}

/** Opens the browser's own page for them: only there can they be changed. */
export async function openCommandSettings(): Promise<void> {
  if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Calls back with a command and the tab it was given in. */
export function hearCommands(onCommand: (name: string, tabId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((name, tab) => onCommand(name, tab?.id));
}

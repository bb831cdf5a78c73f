import { hearCommands } from '../browser/commands.ts';
import { hearMenus } from '../browser/menus.ts';
import { openLibraryPage } from '../browser/openTab.ts';
import { openCheck } from '../browser/pastedText.ts';
import { checkAgain } from './recheck.ts';

/** Does what the reader asks for by the context menu or by a key. */
export function hearReader(): void {
  hearMenus(
    (text) => void openCheck(text),
    (tabId) => void checkAgain(tabId, true),
  );
  hearCommands((name, tabId) => {
    if (name === 'open-library') void openLibraryPage();
    else if (name === 'check-page' && tabId !== undefined) void checkAgain(tabId, true);
  });
}

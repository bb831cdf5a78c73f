import { i18n } from '#i18n';
import { browser } from './browser.ts';

/** The two entries of the browser's own menu, made anew with every installation and update. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'check-text', contexts: ['selection'], title: i18n.t('menuCheckText') });
  browser.contextMenus.create({ id: 'check-page', contexts: ['page'], title: i18n.t('menuCheckPage') });
}

/** Calls back with the text that was selected, or with the tab whose page is to be checked. */
export function hearMenus(onText: (text: string) => void, onPage: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === 'check-text') onText(selectionText);
    else if (menuItemId === 'check-page' && tab?.id !== undefined) onPage(tab.id);
  });
}

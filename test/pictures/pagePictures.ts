import type { Page } from '@playwright/test';
import type { browser } from '../../lib/browser/browser.ts';
import { comparePage } from '../../lib/model/comparePage.ts';
import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import type { Chromium } from '../support/chromium.ts';
import { matchOf } from '../support/standVisit.ts';
import { states } from '../ui/states.ts';
import type { TakePicture } from './camera.ts';

/** Inside the functions that run on the desk's page. */
declare const chrome: typeof browser;

const AS_A_POPUP = { asItStands: true, fullPage: false };
/** A popup is as high as its content, up to this. */
const MOST_HEIGHT = 600;

async function fit(popup: Page, most: number): Promise<void> {
  const height = await popup.locator('main').evaluate((main) => Math.ceil(main.scrollHeight));
  await popup.setViewportSize({ width: 380, height: Math.min(height, most) });
}

/** The popup of every verdict and form of one. */
export async function picturePopups(chromium: Chromium, take: TakePicture): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto('http://www.harbourcourier.example/');
  await chromium.waitForJudged(page);
  const tabId = await chromium.tabIdOf(page);
  for (const [name, state] of Object.entries(states)) {
    await chromium.seedTabState(tabId, state);
    const popup = await chromium.openPopup(tabId);
    await popup.locator('main[data-verdict]').waitFor();
    await fit(popup, MOST_HEIGHT);
    await take(popup, `popup-${name}`, AS_A_POPUP);
    if (name === 'republished') {
      await popup.locator('button[aria-haspopup=menu]').click();
      await take(popup, 'popup-republished-menu', AS_A_POPUP);
      await popup.keyboard.press('Escape');
      await popup.locator('summary').first().click();
      await fit(popup, Infinity);
      await take(popup, 'popup-republished-evidence', AS_A_POPUP);
    }
    await popup.close();
  }
}

/** The newsstand's copy with its passages painted, and beside its original. */
export async function pictureCopy(chromium: Chromium, take: TakePicture): Promise<void> {
  const page = await chromium.context.newPage();
  await chromium.visit(page, ORIGINAL);
  const { verdict } = await chromium.visit(page, COPY);
  const tabId = await chromium.tabIdOf(page);
  await chromium.desk.evaluate(
    (id) => chrome.runtime.sendMessage<object, string>({ firstprint: 'showOnPage', data: { tabId: id } }),
    tabId,
  );
  await take(page, 'highlights', { fullPage: false });
  const compared = await chromium.openOwnPage(comparePage(tabId, matchOf(verdict)?.other.id ?? 0));
  await compared.locator('main[data-compare=ready]').waitFor();
  await take(compared, 'compare', { fullPage: false });
}

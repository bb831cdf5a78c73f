import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { browser } from '../../lib/browser/browser.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { TabState } from '../../lib/model/tabState.ts';
import { until } from './until.ts';

export interface Badge {
  text: string;
  title: string;
  /** Ground, as `#rrggbb`. */
  color: string;
}

export type JudgedState = Extract<TabState, { state: 'judged' }>;

/** Inside the functions that run on the desk's page. */
declare const chrome: typeof browser;

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');

/**
 * A look behind the extension from one of its own addresses. The page used is the manifest as a document: it runs no
 * code of the extension, yet has its storage and its interfaces, and it does not care whether the worker is alive.
 * (Functions given to `evaluate` hold no named functions: tsx would add a helper that the page has not.)
 */
export class ExtensionDesk {
  readonly #tabIds = new WeakMap<Page, number>();

  private constructor(
    readonly desk: Page,
    readonly browserSession: CDPSession,
    private readonly extensionOrigin: string,
  ) {}

  static async open(context: BrowserContext, extensionId: string): Promise<ExtensionDesk> {
    const owner = context.browser();
    if (!owner) throw new Error('The context has no browser to talk to');
    const origin = `chrome-extension://${extensionId}`;
    const page = await context.newPage();
    await page.goto(`${origin}/manifest.json`);
    return new ExtensionDesk(page, await owner.newBrowserCDPSession(), origin);
  }

  /** The browser's number of a tab. The page is brought to the front once, to tell it from others at its address. */
  async tabIdOf(page: Page): Promise<number> {
    const known = this.#tabIds.get(page);
    if (known !== undefined) return known;
    // Addresses outside the extension's permissions (about:, data:, chrome:) are hidden from it. So is that of a tab
    // which has only begun to load its first page, but then there is one it is waiting for.
    const hidden = !/^(https?|chrome-extension):/.test(page.url());
    const isIt = ({ url, pendingUrl }: { url?: string; pendingUrl?: string }) =>
      hidden ? url === undefined && pendingUrl === undefined : url === page.url();
    const tab = await until(
      `the active tab to be ${page.url()}`,
      async () => {
        await page.bringToFront();
        return this.desk.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]);
      },
      (active) => active?.id !== undefined && isIt(active),
    );
    const id = tab?.id ?? -1;
    this.#tabIds.set(page, id);
    return id;
  }

  async badgeOf(tabId: number): Promise<Badge> {
    return this.desk.evaluate(async (id) => {
      const [text, title, ground] = await Promise.all([
        chrome.action.getBadgeText({ tabId: id }),
        chrome.action.getTitle({ tabId: id }),
        chrome.action.getBadgeBackgroundColor({ tabId: id }),
      ]);
      const hex = [...ground].slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
      return { text, title, color: `#${hex.join('')}` };
    }, tabId);
  }

  async tabState(tabId: number): Promise<TabState | undefined> {
    const key = `tab:${tabId}`;
    const found = await this.desk.evaluate(async (wanted) => (await chrome.storage.session.get(wanted))[wanted], key);
    return found as TabState | undefined;
  }

  /** Puts a state where the background keeps it: the popup shows it as if it had been judged. */
  async seedTabState(tabId: number, state: TabState): Promise<void> {
    await this.desk.evaluate(async ([id, value]) => chrome.storage.session.set({ [`tab:${id}`]: value }), [
      tabId,
      state,
    ] as const);
  }

  /** Waits until the page at its present address is judged; not by the visit named, if one is. */
  async waitForJudged(page: Page, notVisit?: string): Promise<JudgedState> {
    const tabId = await this.tabIdOf(page);
    const state = await until(
      `a verdict about ${page.url()}`,
      () => this.tabState(tabId),
      (last) =>
        last?.state === 'judged' &&
        withoutFragment(last.url) === withoutFragment(page.url()) &&
        last.visit !== notVisit,
    );
    return state as JudgedState;
  }

  /** Opens an address and waits for its verdict, never taking the one of an earlier visit for it. */
  async visit(page: Page, url: string, endsAt = url): Promise<JudgedState> {
    const before = await this.tabState(await this.tabIdOf(page));
    await page.goto(url);
    if (endsAt !== url) await page.waitForURL(endsAt);
    return this.waitForJudged(page, before?.visit);
  }

  /** As a reader closes it: the driver's own way waits for the page's answer, and ends Chromium now and then. */
  async closeTab(tabId: number): Promise<void> {
    await this.desk.evaluate((id) => chrome.tabs.remove(id), tabId);
  }

  async changeSettings(change: Partial<Settings>): Promise<void> {
    await this.desk.evaluate(async (settings) => {
      const stored = (await chrome.storage.local.get('settings'))['settings'];
      await chrome.storage.local.set({ settings: { ...(stored ?? {}), ...settings } });
    }, change);
  }

  async setRemember(remember: Settings['remember']): Promise<void> {
    await this.changeSettings({ remember });
  }

  /** The popup about a tab, as a page of its own in the popup's width. */
  async openPopup(tabId: number): Promise<Page> {
    const page = await this.desk.context().newPage();
    await page.setViewportSize({ width: 380, height: 600 });
    await page.goto(`${this.extensionOrigin}/popup.html?tab=${tabId}`);
    return page;
  }

  async openOwnPage(path: string): Promise<Page> {
    const page = await this.desk.context().newPage();
    await page.goto(`${this.extensionOrigin}/${path}`);
    return page;
  }

  /**
   * Ends the background at once, as the browser does when it needs the memory; it wakes at the next event. Told by the
   * browser's own word that it has stopped: one that is watched keeps its target, and may be awake again by then.
   */
  async killWorker(): Promise<void> {
    const session = await this.desk.context().newCDPSession(this.desk);
    const statuses: string[] = [];
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { scriptURL, runningStatus } of versions)
        if (scriptURL.startsWith(this.extensionOrigin)) statuses.push(runningStatus);
    });
    await session.send('ServiceWorker.enable');
    await until(
      'the worker to end',
      async () => {
        // A worker that is just starting ignores the request: ask again.
        if (!statuses.includes('stopped')) await session.send('ServiceWorker.stopAllWorkers');
        return statuses;
      },
      (seen) => seen.includes('stopped'),
    );
    await session.detach();
  }

  /** How many rows each table of the library has; nothing where there is no library yet. */
  async countRows(): Promise<Record<string, number>> {
    return this.desk.evaluate(async () => {
      const counts: Record<string, number> = {};
      if (!(await indexedDB.databases()).some(({ name }) => name === 'firstprint')) return counts;
      const opening = indexedDB.open('firstprint');
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = reject;
      });
      const library = opening.result;
      for (const name of library.objectStoreNames) {
        const counting = library.transaction(name).objectStore(name).count();
        counts[name] = await new Promise<number>((resolve, reject) => {
          counting.onsuccess = () => resolve(counting.result);
          counting.onerror = reject;
        });
      }
      library.close();
      return counts;
    });
  }

  /** Every row of one table. */
  async readRows(table: string): Promise<unknown[]> {
    return this.desk.evaluate(async (name) => {
      const opening = indexedDB.open('firstprint');
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = reject;
      });
      const reading = opening.result.transaction(name).objectStore(name).getAll();
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        reading.onsuccess = () => resolve(reading.result as unknown[]);
        reading.onerror = reject;
      });
      opening.result.close();
      // Only what can travel as JSON is of interest here.
      return JSON.parse(JSON.stringify(rows)) as unknown[];
    }, table);
  }

  /** Empties every table and forgets every tab. */
  async eraseLibrary(): Promise<void> {
    await this.desk.evaluate(async () => {
      await chrome.storage.session.clear();
      if (!(await indexedDB.databases()).some(({ name }) => name === 'firstprint')) return;
      const opening = indexedDB.open('firstprint');
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = reject;
      });
      const library = opening.result;
      const names = [...library.objectStoreNames];
      if (names.length > 0) {
        const emptying = library.transaction(names, 'readwrite');
        for (const name of names) emptying.objectStore(name).clear();
        await new Promise((resolve, reject) => {
          emptying.oncomplete = resolve;
          emptying.onerror = reject;
        });
      }
      library.close();
    });
  }
}

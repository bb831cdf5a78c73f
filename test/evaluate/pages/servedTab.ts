import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../setup/findBrowser.mjs';
import { ScriptWorld } from '../../bench/scriptWorld.ts';

/** Longest that opening or reading one page may take. */
const PATIENCE_MS = 30_000;

/** The installed Chromium without the extension: its code is put into pages over the browser's own protocol. */
export async function launchPlainChromium(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium found: run `node test/setup/prepare.mjs chromium`');
  return chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

/** A tab in which pages are opened at their own addresses, with no script of theirs and no other host reachable. */
export class ServedTab {
  private url = '';
  private html = '';

  private constructor(readonly page: Page) {}

  static async open(browser: Browser): Promise<ServedTab> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(PATIENCE_MS);
    const tab = new ServedTab(page);
    await page.route(/^https?:/, async (route) => {
      const request = route.request();
      const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (!isPage || tab.url !== request.url()) return route.abort('aborted');
      await route.fulfill({
        body: tab.html,
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': "script-src 'none'" },
      });
    });
    return tab;
  }

  /** Opens a page and has it laid out, as it is when a content script comes: whoever reads first does not pay for that. */
  async show(url: string, html: string): Promise<void> {
    this.url = new URL(url).href.replace(/#.*$/, '');
    this.html = html;
    await this.page.goto(this.url, { waitUntil: 'domcontentloaded' });
    await this.page.evaluate(() => document.documentElement.getBoundingClientRect().height);
  }

  /** Calls an export of a bundled script in an isolated world of its own: its code is cold there. */
  async run<T>(bundle: string, name: string, ...args: unknown[]): Promise<T> {
    return (await this.timed<T>(bundle, name, ...args)).answer;
  }

  /** The same, with the milliseconds that the page had to wait until the script stood there. */
  async timed<T>(bundle: string, name: string, ...args: unknown[]): Promise<{ answer: T; loadMs: number | undefined }> {
    const world = await ScriptWorld.open(this.page, bundle, true);
    try {
      return { answer: await within(world.call<T>(name, ...args), PATIENCE_MS), loadMs: world.loadMs };
    } finally {
      await world.close();
    }
  }
}

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${ms} ms`));
    }, ms);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}

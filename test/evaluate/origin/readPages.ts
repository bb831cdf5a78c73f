import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import type { Reading } from '../../../lib/model/reading.ts';
import { BUNDLE_NAME } from '../../bench/bundleScript.ts';
import { ScriptWorld } from '../../bench/scriptWorld.ts';
import { findBrowser } from '../../setup/findBrowser.mjs';

/** A page that is read once, under its own address. */
export interface SavedPage {
  url: string;
  html: () => string;
}

/**
 * Reads pages in the installed Chromium by the content script's own code, in a world of its own over the page's
 * document. Each is served at its address under `script-src 'none'`; no other host can be reached.
 * @returns what was made of each, by address; a page that could not be opened is missing.
 */
export async function readPages(pages: readonly SavedPage[], now: number, tabs = 2): Promise<Map<string, Reading>> {
  const readings = new Map<string, Reading>();
  const bundle = await bundleReader();
  const browser = await launch();
  const queue = [...pages];
  const work = async () => {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    let current: SavedPage | undefined;
    await tab.route(/^https?:/, async (route) => {
      const request = route.request();
      const isPage = request.isNavigationRequest() && request.frame() === tab.mainFrame();
      if (!isPage || !current || new URL(current.url).href !== request.url()) return route.abort();
      await route.fulfill({
        body: current.html(),
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': "script-src 'none'" },
      });
    });
    for (current = queue.shift(); current; current = queue.shift()) {
      await tab.goto(current.url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
      const world = await ScriptWorld.open(tab, bundle, true);
      const reading = await world.call<Reading>('read', current.url, now).catch(() => undefined);
      await world.close();
      if (reading) readings.set(current.url, reading);
    }
    await tab.close();
  };
  try {
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await browser.close();
  }
  return readings;
}

async function bundleReader(): Promise<string> {
  const entry = fileURLToPath(new URL('./inPage.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'esnext', lib: { entry, formats: ['iife'], name: BUNDLE_NAME } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the reader was not bundled');
  return output.output[0].code;
}

async function launch(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium found: run `node test/setup/prepare.mjs chromium`');
  return chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

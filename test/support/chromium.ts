import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Worker } from '@playwright/test';
import { findBrowser } from '../setup/findBrowser.mjs';
import { ExtensionDesk } from './extensionDesk.ts';
import { until } from './until.ts';

export interface LaunchOptions {
  /** The unpacked extension; the Chrome build by default. */
  extensionDir?: string;
  headless?: boolean;
  /** Port of the newsstand: every `.example` host leads there. Without it no such host can be reached. */
  port?: number;
  extraArgs?: string[];
  colorScheme?: 'light' | 'dark';
  /** Language of the browser's interface, `en-US` by default. */
  lang?: string;
  /** Folder of a profile that is to be kept; by default a new one, removed at the end. */
  profile?: string;
  /** The size of pages; by default that of the window where it is shown. */
  viewport?: { width: number; height: number };
}

export interface Chromium extends ExtensionDesk {
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  close(): Promise<void>;
}

/** The Chrome build; `FIRSTPRINT_CHROME_DIR` names another one. */
export const chromeBuild = () =>
  process.env.FIRSTPRINT_CHROME_DIR ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Starts the installed Chromium with the extension and whatever a test needs to look behind its pages. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium found: run `node test/setup/prepare.mjs chromium`');
  const extensionDir = options.extensionDir ?? chromeBuild();
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'firstprint-chromium-')));
  const headless = options.headless ?? true;
  const lang = options.lang ?? 'en-US';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    colorScheme: options.colorScheme ?? 'light',
    locale: lang,
    viewport: options.viewport ?? (headless ? { width: 1280, height: 900 } : null),
    // The system's language decides the interface's, and with it the locale of the extension.
    env: { ...process.env, LANGUAGE: lang, LC_ALL: `${lang.replace('-', '_')}.UTF-8` },
    args: [
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      `--lang=${lang}`,
      '--disable-quic',
      '--no-first-run',
      ...(headless ? ['--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.port === undefined ? [] : [`--host-resolver-rules=MAP *.example 127.0.0.1:${options.port}`]),
      ...(options.extraArgs ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).hostname;
  // It opens by itself after the installation, and takes the front: better now than in the middle of a test.
  if (options.profile === undefined)
    await until(
      'the welcome page',
      () => Promise.resolve(context.pages().map((page) => page.url())),
      (urls) => urls.some((url) => url.endsWith('/welcome.html')),
    );
  const desk = await ExtensionDesk.open(context, extensionId);
  const close = async () => {
    await context.close();
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return Object.assign(desk, { context, worker, extensionId, close });
}

/** Answers the given addresses with the given pages and nothing else at all: no request leaves the machine. */
export async function serve(
  context: BrowserContext,
  pages: Map<string, { body: string; contentType?: string }>,
): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const page = pages.get(route.request().url());
    if (page) await route.fulfill({ body: page.body, contentType: page.contentType ?? 'text/html; charset=utf-8' });
    else await route.abort();
  });
}

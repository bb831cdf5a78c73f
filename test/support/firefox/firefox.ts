import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../setup/findBrowser.mjs';
import { Marionette } from './marionette.ts';

export const ADDON_ID = 'firstprint@firstprint.example';

/** The address of the extension's pages: set in the profile, so that it is known beforehand. */
const UUID = '1f1b5f0e-7c3a-4d59-9b1e-0f0e1d2c3b4a';

/** The Firefox build; `FIRSTPRINT_FIREFOX_DIR` names another one. */
const firefoxBuild = () =>
  process.env.FIRSTPRINT_FIREFOX_DIR ?? fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Settings of a profile whose only way out is the newsstand, used as a proxy. */
function userJs(marionettePort: number, proxyPort: number): string {
  const settings: Record<string, string | number | boolean> = {
    'marionette.port': marionettePort,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'browser.startup.homepage': 'about:blank',
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.security.https_first': false,
    'app.update.enabled': false,
    'intl.locale.requested': 'en-US',
  };
  return Object.entries(settings)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** The installed Firefox with the extension in it, driven over Marionette. */
export class Firefox {
  private constructor(
    private readonly marionette: Marionette,
    private readonly process: ChildProcess,
    private readonly profile: string,
  ) {}

  static async launch(proxyPort: number, addonDir = firefoxBuild()): Promise<Firefox> {
    const program = findBrowser('firefox');
    if (program === undefined) throw new Error('No Firefox found: run `node test/setup/prepare.mjs firefox`');
    const profile = await mkdtemp(join(tmpdir(), 'firstprint-firefox-'));
    const port = await freePort();
    await writeFile(join(profile, 'user.js'), userJs(port, proxyPort));
    const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
    const child = spawn(program, args, { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS: '1' } });
    const firefox = new Firefox(await Marionette.connect(port), child, profile);
    try {
      await firefox.marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
      await firefox.marionette.send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 30_000 });
      await firefox.marionette.send('Addon:Install', { path: addonDir, temporary: true });
    } catch (error) {
      await firefox.close();
      throw error;
    }
    return firefox;
  }

  async goto(url: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  /** Opens a page of the extension. */
  async gotoOwn(path: string): Promise<void> {
    await this.goto(`moz-extension://${UUID}/${path}`);
  }

  /** Opens another tab and goes on in it. */
  async newTab(): Promise<string> {
    const { handle } = (await this.marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
      handle: string;
    };
    await this.switchTo(handle);
    return handle;
  }

  async currentTab(): Promise<string> {
    return ((await this.marionette.send('WebDriver:GetWindowHandle')) as { value: string }).value;
  }

  async switchTo(handle: string): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  /** Chooses a file in the page's file field, as a reader does in the browser's dialog. */
  async chooseFile(selector: string, path: string): Promise<void> {
    const { value } = (await this.marionette.send('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    })) as { value: Record<string, string> };
    await this.marionette.send('WebDriver:ElementSendKeys', { id: Object.values(value)[0], text: path });
  }

  /** Runs the body of an async function in the page; `given` holds the arguments. */
  async evaluate<T>(body: string, ...given: unknown[]): Promise<T> {
    const script = `
      const done = arguments[arguments.length - 1];
      const given = [...arguments].slice(0, -1);
      (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error?.stack ?? error) }));`;
    const answer = (await this.marionette.send('WebDriver:ExecuteAsyncScript', { script, args: given })) as {
      value: { value?: T; error?: string };
    };
    if (answer.value.error !== undefined) throw new Error(answer.value.error);
    return answer.value.value as T;
  }

  /** The same with the browser's own rights; `extension` is the running add-on. */
  async evaluateInBrowser<T>(body: string, ...given: unknown[]): Promise<T> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const extension = `const extension = WebExtensionPolicy.getByID(${JSON.stringify(ADDON_ID)}).extension;`;
      return await this.evaluate<T>(`${extension} ${body}`, ...given);
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** The toolbar button's badge and title on the current tab (brought to the front), as the browser draws them. */
  async badge(): Promise<{ text: string; title: string }> {
    await this.switchTo(await this.currentTab());
    return this.evaluateInBrowser(`
      const { action } = extension.apiManager.global.browserActionFor(extension);
      const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab;
      return { text: action.getProperty(tab, 'badgeText') ?? '', title: action.getProperty(tab, 'title') };`);
  }

  /** The extension's number of the current tab, which is brought to the front. */
  async tabId(): Promise<number> {
    await this.switchTo(await this.currentTab());
    return this.evaluateInBrowser(`
      const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab;
      return extension.apiManager.global.tabTracker.getId(tab);`);
  }

  /** Ends the event page as the browser does when it is idle; it wakes at the next event. */
  async endBackground(): Promise<string> {
    return this.evaluateInBrowser(`
      await extension.terminateBackground({ disableResetIdleForTest: true });
      return extension.backgroundState;`);
  }

  async close(): Promise<void> {
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    this.marionette.close();
    if (this.process.exitCode === null) {
      const timer = setTimeout(() => this.process.kill('SIGKILL'), 5000);
      await once(this.process, 'exit');
      clearTimeout(timer);
    }
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

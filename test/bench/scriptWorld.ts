import type { CDPSession, Page } from '@playwright/test';
import { BUNDLE_NAME } from './bundleScript.ts';

/**
 * A bundled script inside a page, put there over the browser's own protocol: no content security policy stands in its
 * way, neither the page's (`script-src 'none'`) nor the extension's.
 */
export class ScriptWorld {
  private constructor(
    private readonly session: CDPSession,
    private readonly contextId: number | undefined,
  ) {}

  /** Milliseconds of the page's time until the script stood there, read, compiled and run; only in a world of its own. */
  loadMs: number | undefined;

  /** `isolated`: in a new world of its own over the same document, as content scripts have; its code is cold. */
  static async open(page: Page, bundle: string, isolated: boolean): Promise<ScriptWorld> {
    const session = await page.context().newCDPSession(page);
    let contextId: number | undefined;
    if (isolated) {
      const { frameTree } = await session.send('Page.getFrameTree');
      const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
      contextId = world.executionContextId;
    }
    const world = new ScriptWorld(session, contextId);
    if (isolated) world.loadMs = (await world.run(timed(bundle))) as number;
    else await world.run(bundle);
    return world;
  }

  /** Calls one of the bundle's exports. What it returns must be able to travel as JSON. */
  async call<T>(name: string, ...args: unknown[]): Promise<T> {
    const values = args.map((arg) => JSON.stringify(arg)).join(', ');
    // An error of the page arrives as its words: of its own properties nothing travels.
    const caught = 'catch((error) => { throw new Error(`${error.name}: ${error.message}`); })';
    return (await this.run(`(async () => ${BUNDLE_NAME}.${name}(${values}))().${caught}`)) as T;
  }

  async close(): Promise<void> {
    await this.session.detach();
  }

  private async run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      ...(this.contextId !== undefined && { contextId: this.contextId }),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}

/** As a text of its own, so that reading it counts too; its variables are the world's, as those of the bundle itself would be. */
const timed = (bundle: string) =>
  `(() => { const start = performance.now(); (0, eval)(${JSON.stringify(bundle)}); return performance.now() - start; })()`;

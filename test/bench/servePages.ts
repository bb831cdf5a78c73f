import type { BrowserContext } from '@playwright/test';
import type { BenchPage } from './benchPages.ts';

/**
 * Serves pages at their own addresses under `script-src 'none'`, leaves `.example` hosts to the newsstand's server, and
 * lets nothing else out of the machine. Returns the way to stop.
 */
export async function servePages(context: BrowserContext, pages: readonly BenchPage[]): Promise<() => Promise<void>> {
  const bodies = new Map(pages.flatMap(({ url, html }) => (html ? [[url, html] as const] : [])));
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const html = request.isNavigationRequest() ? bodies.get(request.url()) : undefined;
    if (html) {
      const headers = { 'Content-Security-Policy': "script-src 'none'" };
      return route.fulfill({ body: html(), contentType: 'text/html; charset=utf-8', headers });
    }
    return new URL(request.url()).hostname.endsWith('.example') ? route.continue() : route.abort();
  });
  return () => context.unroute(/^https?:/);
}

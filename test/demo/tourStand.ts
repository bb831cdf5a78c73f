import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { stand } from '../newsstand/stand.ts';
import type { Chromium } from '../support/chromium.ts';
import { matchOf, visitStandPage, type StandResult } from '../support/standVisit.ts';

const THEMES = ['light', 'dark'] as const;

/** One picture of each verdict's popup, in both themes, named after kind and, where there is one, credit. */
async function picturePopups(popup: Page, name: string, folder: string): Promise<void> {
  for (const colorScheme of THEMES) {
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await popup.screenshot({ path: join(folder, `popup-${name}-${colorScheme}.png`), fullPage: true });
  }
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A picture of every badge with its title, since the toolbar itself is not part of any page. */
async function pictureBadges(page: Page, results: StandResult[], folder: string): Promise<void> {
  const rows = results.map(
    ({ entry, badge }) =>
      `<tr><td>${badge.text ? `<b style="background:${badge.color}">${escape(badge.text)}</b>` : ''}</td>` +
      `<td>${escape(entry.what)}</td><td>${escape(badge.title)}</td></tr>`,
  );
  const style =
    'body{font:14px/1.5 sans-serif;margin:20px}td{padding:3px 16px 3px 0;vertical-align:top}' +
    'b{color:#fff;border-radius:3px;padding:1px 5px;font-size:12px}';
  await page.goto('about:blank');
  await page.setContent(`<style>${style}</style><table>${rows.join('')}</table>`);
  await page.screenshot({ path: join(folder, 'badges.png'), fullPage: true });
}

function printTable(results: StandResult[]): void {
  const lines = results.map(({ entry, state, badge, differences }) => {
    const match = matchOf(state.verdict);
    return [
      differences.length === 0 ? 'ok' : 'NO',
      entry.what,
      state.verdict.kind,
      entry.expect.kind,
      match ? `${Math.floor(match.overlap.shareOfPage * 100)}%` : '',
      badge.text,
      match?.credit.kind ?? '',
      match?.other.outlet ?? '',
    ];
  });
  const table = [['', 'page', 'verdict', 'expected', 'share', 'badge', 'credit', 'other article'], ...lines];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

/**
 * Visits the whole stand in order without a window, prints what came of it and leaves pictures of popups and badges.
 * True if every page was judged as expected.
 */
export async function tourStand(chromium: Chromium, folder: string): Promise<boolean> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const page = await chromium.context.newPage();
  const results: StandResult[] = [];
  const pictured = new Set<string>();
  for (const entry of stand) {
    const result = await visitStandPage(chromium, page, entry);
    results.push(result);
    const { verdict } = result.state;
    const credit = matchOf(verdict)?.credit.kind;
    const name = verdict.kind === 'republished' ? `${verdict.kind}-${credit}` : verdict.kind;
    if (pictured.has(name)) continue;
    pictured.add(name);
    const popup = await chromium.openPopup(result.tabId);
    await popup.locator(`main[data-verdict="${verdict.kind}"]`).waitFor({ timeout: 5000 });
    await picturePopups(popup, name, folder);
    await popup.close();
  }
  await pictureBadges(page, results, folder);
  printTable(results);
  const bad = results.filter(({ differences }) => differences.length > 0);
  for (const { entry, differences } of bad) console.log(`\n${entry.url}\n  ${differences.join('\n  ')}`);
  const summary = results.map(({ entry, state, badge, differences }) => ({
    url: entry.url,
    badge,
    differences,
    state,
  }));
  await writeFile(join(folder, 'verdicts.json'), `${JSON.stringify(summary, null, 2)}\n`);
  console.log(`\n${results.length - bad.length} of ${results.length} pages judged as expected. Pictures: ${folder}`);
  return bad.length === 0;
}

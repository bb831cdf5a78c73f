import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startNewsstand } from '../newsstand/server.ts';
import { chromeBuild, launchChromium } from '../support/chromium.ts';
import { pageGroups } from './benchPages.ts';
import { describeMachine } from './describeMachine.ts';
import type { Section } from './figures.ts';
import { measureBadge } from './measureBadge.ts';
import { measureBytes } from './measureBytes.ts';
import { measureContent } from './measureContent.ts';
import { measureLibrary } from './measureLibrary.ts';
import { measurePopup } from './measurePopup.ts';
import { measureScale, PARTS } from './measureScale.ts';
import { measureShelf } from './measureShelf.ts';
import { printSection } from './printSection.ts';

const HELP = `npm run -s bench [-- [library] [--articles N] [--index-only]]

Measures the built extension in real Chromium: bytes, gate, reader, badge, popup, library.
Prints tables, and one line of JSON last. A missed bar is told, and is no failure.

  library        the library page alone: import, scroll, search, filter, erase
  --articles N   articles in the dense index, 100000 by default; ten times as many in the sparse one
  --index-only   the index alone
  --part NAME    of the index: fingerprint, baseline, dense or sparse alone
  --help

FIRSTPRINT_CHROME_DIR names another build than .output/chrome-mv3, which is built if it is missing.
Real pages are taken from ../shared/data/pages where that is there.`;

/** `npm run bench`: speed and size, as figures (issue 2, “Speed”). */
async function bench(articles: number, indexOnly: boolean, part?: (typeof PARTS)[number]): Promise<object> {
  const before = describeMachine('');
  const groups = pageGroups();
  const sections: Section[] = [];
  const show = (...measured: Section[]) => {
    sections.push(...measured);
    measured.forEach(printSection);
  };
  if (!indexOnly) await benchPages(show, groups, Math.min(articles, ARTICLES_WITH_TEXT));
  const curve = await measureScale(articles, show, part);
  const machine = { ...describeMachine(await chromiumVersion()), loadBefore: before.loadAverage };
  console.log(
    `\n${Object.entries(machine)
      .map(([name, value]) => `${name}: ${String(value)}`)
      .join(', ')}`,
  );
  return { machine, articles, curve, sections: sections.map(({ notes: _notes, ...section }) => section) };
}

/** Articles of the library whose every text is made, packed and written as the background does it. */
const ARTICLES_WITH_TEXT = 2000;

async function chromiumVersion(): Promise<string> {
  const chromium = await launchChromium();
  const version = chromium.context.browser()?.version() ?? 'unknown';
  await chromium.close();
  return version;
}

/** Everything but the index: what pages and their reader feel. */
async function benchPages(
  show: (...measured: Section[]) => void,
  groups: ReturnType<typeof pageGroups>,
  articles: number,
): Promise<void> {
  show(measureBytes(chromeBuild()));
  const stand = await startNewsstand();
  try {
    const chromium = await launchChromium({ port: stand.port });
    try {
      show(...(await measureContent(chromium, groups)));
      await chromium.eraseLibrary();
      show(await measureBadge(chromium, 'the library holds the newsstand only'));
      show(await measurePopup(chromium));
    } finally {
      await chromium.close();
    }
    show(
      ...(await measureLibrary('segments', articles, stand.port, (full) =>
        measureBadge(full, `the library holds ${articles} articles`),
      )),
    );
  } finally {
    await stand.close();
  }
}

function ensureBuild(): void {
  if (existsSync(chromeBuild())) return;
  const root = fileURLToPath(new URL('../..', import.meta.url));
  console.log('No build yet: wxt build -b chrome');
  const { status } = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed');
}

/** `npm run bench -- library`: the library page (issue 6). */
async function benchShelf(articles: number): Promise<object> {
  const before = describeMachine('');
  const section = await measureShelf(articles);
  printSection(section);
  const machine = { ...describeMachine(await chromiumVersion()), loadBefore: before.loadAverage };
  return { machine, articles, sections: [{ ...section, notes: undefined }] };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '100000' },
    'index-only': { type: 'boolean', default: false },
    part: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(HELP);
} else {
  const articles = Number(values.articles);
  if (!Number.isInteger(articles) || articles < 1) {
    console.error(`--articles must be a whole number from 1 on\n\n${HELP}`);
    process.exit(2);
  }
  const part = PARTS.find((one) => one === values.part);
  if (values.part !== undefined && part === undefined) {
    console.error(`--part must be one of ${PARTS.join(', ')}\n\n${HELP}`);
    process.exit(2);
  }
  ensureBuild();
  const what = positionals.includes('library')
    ? benchShelf(articles)
    : bench(articles, values['index-only'] || part !== undefined, part);
  console.log(JSON.stringify(await what));
}

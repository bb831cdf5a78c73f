import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom (ARCHITECTURE.md). A folder may import itself, what its row names, and the packages listed. A
 * row that a change needs longer is a change of the architecture: write down why.
 */
const MAY: Record<string, { folders: string[]; packages: string[] }> = {
  'lib/model': { folders: [], packages: [] },
  'lib/address': { folders: ['lib/model'], packages: ['tldts'] },
  'lib/text': { folders: ['lib/model'], packages: [] },
  'lib/page': { folders: ['lib/model', 'lib/address', 'lib/text'], packages: [] },
  'lib/article': {
    folders: ['lib/model', 'lib/address', 'lib/page', 'lib/text', 'lib/fingerprint'],
    packages: [],
  },
  'lib/fingerprint': { folders: ['lib/model', 'lib/text'], packages: [] },
  'lib/alignment': { folders: ['lib/model', 'lib/text', 'lib/fingerprint'], packages: ['diff'] },
  'lib/overlap': { folders: ['lib/model', 'lib/text', 'lib/fingerprint', 'lib/alignment'], packages: [] },
  'lib/evidence': { folders: ['lib/model', 'lib/address', 'lib/text', 'lib/alignment'], packages: [] },
  'lib/edits': {
    folders: ['lib/model', 'lib/address', 'lib/text', 'lib/alignment', 'lib/evidence'],
    packages: [],
  },
  'lib/verdict': { folders: ['lib/model', 'lib/evidence'], packages: [] },
  'lib/story': { folders: ['lib/model'], packages: [] },
  'lib/check': {
    folders: [
      'lib/model',
      'lib/address',
      'lib/text',
      'lib/fingerprint',
      'lib/alignment',
      'lib/overlap',
      'lib/evidence',
      'lib/edits',
      'lib/verdict',
      'lib/story',
      'lib/feeds',
    ],
    packages: [],
  },
  'lib/schema': { folders: ['lib/model', 'lib/address'], packages: ['valibot'] },
  'lib/library': {
    folders: ['lib/model', 'lib/address', 'lib/text', 'lib/fingerprint', 'lib/schema'],
    packages: ['dexie', 'valibot'],
  },
  'lib/inert': { folders: ['lib/model', 'lib/address', 'lib/text', 'lib/page', 'lib/article'], packages: [] },
  'lib/follow': {
    folders: ['lib/model', 'lib/address', 'lib/text', 'lib/feeds', 'lib/inert', 'lib/check', 'lib/browser', 'lib/tabs'],
    packages: [],
  },
  'lib/library/segment': { folders: [], packages: [] },
  'lib/feeds': {
    folders: ['lib/model', 'lib/address', 'lib/text', 'lib/fingerprint', 'lib/article'],
    packages: ['sax', 'valibot'],
  },
  'lib/highlight': { folders: ['lib/model', 'lib/text', 'lib/alignment'], packages: [] },
  'lib/report': { folders: ['lib/model'], packages: [] },
  'lib/websearch': { folders: ['lib/model', 'lib/text'], packages: [] },
  'lib/browser': {
    folders: ['lib/model', 'lib/address', 'lib/schema'],
    packages: ['webextension-polyfill', 'valibot', '#i18n'],
  },
  'lib/tabs': {
    folders: [
      'lib/model',
      'lib/address',
      'lib/check',
      'lib/highlight',
      'lib/report',
      'lib/websearch',
      'lib/fingerprint',
      'lib/text',
      'lib/browser',
    ],
    packages: [],
  },
  'lib/ui': {
    folders: ['assets', 'lib/model', 'lib/address', 'lib/evidence', 'lib/highlight', 'lib/story', 'lib/websearch'],
    packages: ['svelte', '#i18n', 'virtua'],
  },
  'entrypoints/gate.content.ts': {
    folders: ['lib/model', 'lib/address', 'lib/page', 'lib/browser'],
    packages: ['wxt'],
  },
  'entrypoints/reader.ts': { folders: ['lib/article', 'lib/browser'], packages: ['wxt'] },
  'entrypoints/highlight.ts': { folders: ['lib/browser', 'lib/ui/highlight'], packages: ['wxt'] },
  'entrypoints/background.ts': { folders: ['lib/browser', 'lib/follow', 'lib/library', 'lib/tabs'], packages: ['wxt'] },
  'entrypoints/comparer.ts': { folders: ['lib/browser', 'lib/check'], packages: ['wxt'] },
  'entrypoints/librarian.ts': { folders: ['lib/browser', 'lib/library'], packages: ['wxt'] },
  'entrypoints/offscreen': { folders: ['lib/browser', 'lib/inert'], packages: [] },
  'entrypoints/popup': {
    folders: ['lib/model', 'lib/address', 'lib/browser', 'lib/websearch', 'lib/ui'],
    packages: ['svelte', '#i18n'],
  },
  'entrypoints/library': {
    folders: ['lib/model', 'lib/browser', 'lib/feeds', 'lib/inert', 'lib/library', 'lib/check', 'lib/ui'],
    packages: ['svelte', '#i18n'],
  },
  'entrypoints/compare': {
    folders: ['lib/model', 'lib/browser', 'lib/library', 'lib/check', 'lib/ui'],
    packages: ['svelte', '#i18n'],
  },
  'entrypoints/welcome': {
    folders: ['lib/model', 'lib/browser', 'lib/library', 'lib/ui'],
    packages: ['svelte', '#i18n'],
  },
};

/** Folders that know no browser, no page and no clock: same input, same output. `article` and `page` get a document as an argument. */
const PURE = [
  'address',
  'text',
  'fingerprint',
  'library/segment',
  'alignment',
  'overlap',
  'evidence',
  'edits',
  'verdict',
  'story',
  'feeds',
];

/** `lib/check` decides with the clock and the library given to it. */
const WITHOUT_CLOCK = [...PURE, 'check', 'page', 'article'];

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|svelte)$/.test(entry.name) ? [path] : [];
  });
}

const files = [...sources('lib'), ...sources('entrypoints')];

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Comments are no code: a rule must not trip over a word in a docstring. */
const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

const IMPORT =
  /^\s*(?:import\s+(?:[^'"();]*?\sfrom\s+)?|export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from\s+)['"]([^'"]+)['"]/gm;

const imports = (file: string) => [...read(file).matchAll(IMPORT)].map((match) => match[1] ?? '');

/** The most particular row. */
const rowOf = (file: string) =>
  Object.keys(MAY)
    .filter((row) => file === row || file.startsWith(`${row}/`))
    .sort((a, b) => b.length - a.length)[0];

describe('imports', () => {
  test.each(files)('%s imports only what its folder may', (file) => {
    const row = rowOf(file);
    expect(row, `${file}: a new folder needs a row in MAY and a line in ARCHITECTURE.md`).toBeDefined();
    const { folders, packages } = MAY[row ?? ''] ?? { folders: [], packages: [] };
    for (const target of imports(file)) {
      if (target.startsWith('.')) {
        const path = relative(root, resolve(root, dirname(file), target))
          .split(sep)
          .join('/');
        const allowed = [row ?? '', ...folders].some((folder) => path === folder || path.startsWith(`${folder}/`));
        expect(allowed, `${row} may not import ${path}`).toBe(true);
      } else {
        const allowed = packages.some((name) => target === name || target.startsWith(`${name}/`));
        expect(allowed, `${row} may not import the package ${target}`).toBe(true);
      }
    }
  });

  test('every row stands for files that exist', () => {
    for (const row of Object.keys(MAY))
      expect(
        files.some((file) => rowOf(file) === row),
        row,
      ).toBe(true);
  });

  test('the polyfill is imported in one file', () => {
    const importers = files.filter((file) => imports(file).includes('webextension-polyfill'));
    expect(importers).toEqual(['lib/browser/browser.ts']);
  });
});

describe('purity', () => {
  const within = (folders: string[]) =>
    files.filter((file) => folders.some((folder) => file.startsWith(`lib/${folder}/`)));

  test.each(within(PURE))('%s knows no page and no browser', (file) => {
    expect(code(file)).not.toMatch(/\b(document|window|navigator|location|chrome|browser|indexedDB|fetch)\s*[.(]/);
  });

  test.each(within(WITHOUT_CLOCK))('%s knows no clock and no chance', (file) => {
    expect(code(file)).not.toMatch(/Date\.now|new Date\(\)|Math\.random|performance\.|crypto\./);
  });

  test.each(files)('%s builds no HTML and runs no text as code', (file) => {
    expect(code(file)).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\{@html|\beval\(|new Function/,
    );
  });

  // One file may: what it asks for are the feeds that the reader follows, and the pages they list where the reader said so.
  test.each(files.filter((file) => file !== 'lib/browser/fetchDocument.ts'))('%s makes no request', (file) => {
    expect(code(file)).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts/);
  });
});

describe('shape', () => {
  test('no folder is a drawer', () => {
    expect(files.filter((file) => /\b(utils?|helpers?|common|misc|shared)\b/.test(file))).toEqual([]);
  });

  test('entrypoints only wire: none is longer than 70 lines', () => {
    const long = files.filter(
      (file) => file.startsWith('entrypoints/') && file.endsWith('.ts') && read(file).split('\n').length > 70,
    );
    expect(long).toEqual([]);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Section } from './figures.ts';

/** What every page gets may be this much, gzip (issue 2). */
const GATE_BAR_BYTES = 8192;

interface Size {
  part: string;
  files: number;
  minified: number;
  gzip: number;
}

/**
 * Bytes of each part of the build, minified and with gzip at level 9, file by file. A part is its entry and all that
 * the entry loads by static imports; pages also count their HTML and styles. Chunks stand in every part that loads them.
 */
export function measureBytes(extensionDir: string): Section & { sizes: Size[] } {
  const sizes = [
    sizeOf(extensionDir, 'gate, on every page', 'content-scripts/gate.js'),
    sizeOf(extensionDir, 'reader, on articles only', 'reader.js'),
    sizeOf(extensionDir, 'background with chunks', 'background.js'),
    ...readdirSync(extensionDir)
      .filter((name) => name.endsWith('.html'))
      .sort()
      .map((name) => sizeOf(extensionDir, `${name.replace('.html', '')} page with chunks and styles`, name)),
  ];
  const gate = sizes[0]?.gzip ?? NaN;
  return {
    title: 'Bytes (minified / gzip -9)',
    figures: [],
    facts: Object.fromEntries([
      ...sizes.map(({ part, files, minified, gzip }) => [
        `${part} (${files} ${files === 1 ? 'file' : 'files'})`,
        `${minified} / ${gzip}`,
      ]),
      ['bar for the gate, gzip', GATE_BAR_BYTES],
      ['met', gate < GATE_BAR_BYTES ? 'yes' : 'no'],
    ]) as Record<string, number | string>,
    notes: [],
    sizes,
  };
}

function sizeOf(dir: string, part: string, entry: string): Size {
  const files = [...reached(dir, entry)];
  const bytes = files.map((file) => readFileSync(join(dir, file)));
  return {
    part,
    files: files.length,
    minified: bytes.reduce((sum, { length }) => sum + length, 0),
    gzip: bytes.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

/** The entry and every file of the build that it names in an import, a script, or a stylesheet link. */
function reached(dir: string, entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  const text = readFileSync(join(dir, entry), 'utf8');
  const named = entry.endsWith('.html')
    ? [...text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path)
    : [...text.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)].map(([, path = '']) =>
        join(dirname(entry), path),
      );
  if (!entry.endsWith('.css')) for (const path of named) reached(dir, path, found);
  return found;
}

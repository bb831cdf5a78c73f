import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { bundleScript } from './bundleScript.ts';
import { figure, round, type Section } from './figures.ts';
import type { AskTimes, IndexName } from './inPage/libraryClock.ts';
import { ScriptWorld } from './scriptWorld.ts';

const CHUNK = 250;
const QUESTIONS = 200;
const ADDED = 100;

/**
 * Fills a library in a profile of its own, asks it, writes to it, and weighs it on the disk once the browser is
 * closed. `whileFull` is run before that, in the same browser.
 */
export async function measureLibrary(
  indexName: IndexName,
  articles: number,
  port: number,
  whileFull: (chromium: Chromium) => Promise<Section>,
): Promise<Section[]> {
  const profile = await mkdtemp(join(tmpdir(), 'firstprint-bench-'));
  try {
    const chromium = await launchChromium({ profile, port });
    let measured: { section: Section; other: Section; rows: number };
    try {
      await chromium.desk.bringToFront();
      const world = await ScriptWorld.open(chromium.desk, await bundleScript('bench/inPage/libraryClock.ts'), false);
      const section = await fillAndAsk(world, indexName, articles);
      const other = await whileFull(chromium);
      measured = { section, other, rows: (await chromium.countRows())['articles'] ?? NaN };
    } finally {
      await chromium.close();
    }
    const { section, other, rows } = measured;
    const bytes = folderBytes(join(profile, 'Default', 'IndexedDB'));
    section.facts['bytes on disk an article (texts and cards included)'] = Math.round(bytes / rows);
    section.facts['bytes on disk'] = bytes;
    section.facts['articles at that moment'] = rows;
    return [section, other];
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function fillAndAsk(world: ScriptWorld, indexName: IndexName, articles: number): Promise<Section> {
  const name = await world.call<string>('open', indexName);
  let filling = 0;
  let hashes = 0;
  for (let done = 0; done < articles; done += CHUNK) {
    const chunk = await world.call<{ ms: number; hashes: number }>('fill', Math.min(CHUNK, articles - done));
    filling += chunk.ms;
    hashes = chunk.hashes;
  }
  const asked = await world.call<AskTimes>('ask', QUESTIONS);
  const added = await world.call<{ ms: number[]; wrong: number }>('add', ADDED);
  return {
    title: `Library, ${name}, ${articles} articles`,
    figures: [
      figure('look-up of one article', [...asked.hits, ...asked.misses]),
      figure('look-up, a copy of it is there', asked.hits),
      figure('look-up, nothing is there', asked.misses),
      figure('writing one article', added.ms),
    ],
    facts: {
      'hashes an article': Math.round(hashes),
      'filling, ms an article': round(filling / articles),
      'wrong answers, left out': asked.wrong + added.wrong,
    },
    notes: [
      'look-up: the index alone, called in a page of the extension with the database open, half of the questions hit; right when the copied article comes first, or nothing comes',
      'writing: one article with its text packed, in one transaction, as the background remembers it; right when a copy of it is found afterwards',
      'disk: the profile’s IndexedDB folder after the browser has closed, as it lies there (not compacted)',
    ],
  };
}

/** Bytes of all files under a folder. */
function folderBytes(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true }).reduce((total, entry) => {
    const path = join(folder, entry.name);
    return total + (entry.isDirectory() ? folderBytes(path) : statSync(path).size);
  }, 0);
}

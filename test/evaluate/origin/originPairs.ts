import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonl, readText } from '../readJsonl.ts';
import type { SavedPage } from './readOnce.ts';

/** Two pages of which the first is known to be the original. */
export interface OriginPair {
  id: string;
  /** What the pair is about: a kind of transplant, or what the dates of an own pair are worth. */
  group: string;
  original: SavedPage;
  copy: SavedPage;
}

/** A line of `pairs.jsonl`: pages stand beside it as `ID/original.html` and `ID/copy.html`. */
interface OwnPair {
  id: string;
  dates: string;
  original: string;
  copy: string;
}

interface Transplant {
  id: string;
  url: string;
  kind: string;
  expect: string;
  original: { bench: string; id: string; url: string };
}

/** Verdicts by which a transplant is a republished text. */
const REPUBLISHED = ['republished', 'partly'];

/** `DIR/pairs.jsonl`, or with the pages' root the republished kinds of `DIR/cases.jsonl`. */
export function originPairs(dir: string, pages: string | undefined): OriginPair[] {
  if (pages === undefined) {
    if (!existsSync(join(dir, 'pairs.jsonl'))) throw new Error(`${dir} holds no pairs.jsonl; transplants need --pages`);
    return readJsonl<OwnPair>(join(dir, 'pairs.jsonl')).map(({ id, dates, original, copy }) => ({
      id,
      group: `dates ${dates}`,
      original: { url: original, html: () => readText(join(dir, id, 'original.html')) },
      copy: { url: copy, html: () => readText(join(dir, id, 'copy.html')) },
    }));
  }
  return readJsonl<Transplant>(join(dir, 'cases.jsonl'))
    .filter(({ expect }) => REPUBLISHED.includes(expect))
    .map(({ id, kind, url, original }) => ({
      id,
      group: kind,
      original: {
        url: original.url,
        html: () => readText(join(pages, original.bench, 'pages', `${original.id}.html.gz`)),
      },
      copy: { url, html: () => readText(join(dir, 'pages', `${id}.html.gz`)) },
    }));
}

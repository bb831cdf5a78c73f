import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchChromium } from '../support/chromium.ts';
import { sameAddress } from '../../lib/address/normaliseAddress.ts';
import { browsePages, type Judged } from './browsePages.ts';
import { readJsonl, readText } from './readJsonl.ts';

interface Case {
  id: string;
  url: string;
  kind: string;
  expect: string;
  original: { bench: string; id: string; url: string };
}

interface Outcome {
  id: string;
  kind: string;
  expect: string;
  verdict: string;
  share: number;
  found: boolean;
  flagged: boolean;
  credit?: string;
  detail?: string;
}

const FOUND = ['republished', 'partly', 'excerpt', 'common-source'];

/**
 * Republished pages against their originals (design, section 9): originals are read into an empty library, then each
 * case is judged as if browsed, and not remembered.
 */
export async function transplants(args: string[]): Promise<object> {
  const { values } = parseArgs({
    args,
    options: { dir: { type: 'string' }, pages: { type: 'string' }, out: { type: 'string' } },
  });
  if (!values.dir || !values.pages) throw new Error('transplants needs --dir DIR and --pages ROOT');
  const { dir, pages } = values;
  const cases = readJsonl<Case>(join(dir, 'cases.jsonl'));
  const originals = readJsonl<Case['original']>(join(dir, 'originals.jsonl'));

  const chromium = await launchChromium();
  const outcomes: Outcome[] = [];
  let unread = 0;
  try {
    await chromium.setRemember('on');
    await browsePages(
      chromium,
      originals.map(({ bench, id, url }) => ({
        url,
        html: () => readText(join(pages, bench, 'pages', `${id}.html.gz`)),
      })),
      ({ url }, state) => {
        if (state?.kept) return;
        unread++;
        console.log(
          `original not kept: ${url} ${state ? `${state.verdict.kind} ${JSON.stringify(state.notes)}` : 'no verdict'}`,
        );
      },
    );
    await chromium.setRemember('off');
    const byUrl = new Map(cases.map((one) => [new URL(one.url).href, one]));
    await browsePages(
      chromium,
      cases.map(({ id, url }) => ({ url, html: () => readText(join(dir, 'pages', `${id}.html.gz`)) })),
      ({ url }, state) => {
        const one = byUrl.get(url);
        if (one) outcomes.push(outcomeOf(one, state));
      },
    );
  } finally {
    await chromium.close();
  }
  if (values.out) writeFileSync(values.out, outcomes.map((outcome) => JSON.stringify(outcome)).join('\n'));
  return report(outcomes, unread);
}

function outcomeOf(one: Case, state: Judged | undefined): Outcome {
  const { id, kind, expect, original } = one;
  const base = { id, kind, expect, share: 0, found: false, flagged: false };
  if (!state) return { ...base, verdict: 'no verdict' };
  const { verdict } = state;
  if (!('match' in verdict)) return { ...base, verdict: verdict.kind, detail: JSON.stringify(verdict).slice(0, 200) };
  const { match } = verdict;
  return {
    ...base,
    verdict: verdict.kind,
    share: match.overlap.shareOfPage,
    found: FOUND.includes(verdict.kind) && sameAddress(match.other.url, original.url),
    flagged: true,
    credit: match.credit.kind,
    detail: `${match.other.url} ${match.overlap.sharedWords}/${match.overlap.ownWords} of ${state.page?.words ?? 0} p=${match.direction.probability.toFixed(2)} here=${state.page?.published?.text ?? '-'} there=${match.other.published?.text ?? '-'}`,
  };
}

function report(outcomes: readonly Outcome[], unread: number): object {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  const byKind = Object.fromEntries(
    kinds.map((kind) => {
      const group = outcomes.filter((outcome) => outcome.kind === kind);
      const shares = group.map(({ share }) => share).sort((a, b) => a - b);
      return [
        kind,
        {
          cases: group.length,
          found: group.filter(({ found }) => found).length,
          flagged: group.filter(({ flagged }) => flagged).length,
          rightKind: group.filter(({ verdict, expect }) => verdict === expect).length,
          medianShare: Number((shares[Math.floor(shares.length / 2)] ?? 0).toFixed(3)),
          visibleCredit: group.filter(({ credit }) => credit === 'visible').length,
        },
      ];
    }),
  );
  console.table(byKind);
  for (const { id, expect, verdict, found, detail } of outcomes) {
    if (verdict !== expect || (expect !== 'unknown' && !found))
      console.log(`${id}: ${verdict}, expected ${expect}; ${detail ?? ''}`);
  }
  return {
    cases: outcomes.length,
    found: outcomes.filter(({ kind, found }) => kind !== 'headline' && found).length,
    falseFlags: outcomes.filter(({ kind, flagged }) => kind === 'headline' && flagged).length,
    rightKind: outcomes.filter(({ verdict, expect }) => verdict === expect).length,
    originalsNotKept: unread,
    byKind,
  };
}

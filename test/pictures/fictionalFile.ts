import type { Block, StatedTime } from '../../lib/model/article.ts';
import type { Origin } from '../../lib/model/knownArticle.ts';
import type { VerdictSummary } from '../../lib/model/verdict.ts';
import { random } from '../bench/random.ts';
import { CARRIERS, OUTLETS, WORDS, type Language, type Outlet } from './vocabulary.ts';

const HOUR = 3_600_000;
const DAYS = 13 * 7;

/** A line of a library file, as far as this one needs it. */
interface Line {
  url: string;
  title: string;
  outlet: string;
  language: Language;
  authors: string[];
  published?: StatedTime;
  firstSeen: number;
  how: Origin;
  story?: string;
  verdict: VerdictSummary;
  blocks: Block[];
}

/**
 * A library as a reader of three months would own it, as a library file: always the same articles, the last ones of today.
 * @param now epoch milliseconds.
 */
export function fictionalFile(now: number, articles = 640): string {
  const next = random(7);
  const draw = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const weighted = OUTLETS.flatMap((outlet) => Array.from({ length: outlet.weight }, () => outlet));
  const lines: Line[] = [];
  /** The latest of an outlet's own articles, until someone carries it. */
  const free = new Map<string, { line: Line; at: number }>();

  function own(outlet: Outlet, at: number): Line {
    const { who, what, text } = WORDS[outlet.language];
    const title = `${draw(who)} ${draw(what)}`;
    const turned = text.map((_, place) => text[(place + lines.length) % text.length] ?? '');
    const blocks = [`${title}.`, ...turned].map((one): Block => ({ kind: 'paragraph', text: one }));
    const line = printing(outlet, at, title, blocks);
    line.authors = outlet.authors.length > 0 ? [draw(outlet.authors)] : [];
    const other = lines.length > 0 ? draw(lines).url : line.url;
    line.verdict = rareVerdict(next(), other, line.firstSeen);
    free.set(outlet.outlet, { line, at });
    return line;
  }

  function carried(outlet: Outlet, first: { line: Line; at: number }, usual: VerdictSummary['credit']): Line {
    const { line: original } = first;
    const line = printing(outlet, first.at + (0.3 + next() * 14) * HOUR, original.title, original.blocks);
    const isWhole = next() < 0.8;
    const share = isWhole ? 0.82 + next() * 0.18 : 0.24 + next() * 0.3;
    const judgedAt = line.firstSeen;
    line.verdict = {
      kind: isWhole ? 'republished' : 'partly',
      share,
      credit: next() < 0.8 && usual ? usual : 'none',
      otherUrl: original.url,
      judgedAt,
      ...(next() < 0.12 && { changedAt: judgedAt + 5 * HOUR, before: { kind: 'unknown' as const } }),
    };
    original.verdict = { kind: 'original', share, otherUrl: line.url, judgedAt };
    original.story = line.story = original.url;
    free.delete(original.outlet);
    return line;
  }

  const printing = ({ outlet, host, language }: Outlet, at: number, title: string, blocks: Block[]): Line => ({
    url: `https://${host}/${new Date(at).getUTCFullYear()}/${lines.length}`,
    title,
    outlet,
    language,
    authors: [],
    ...(next() < 0.93 && { published: minuteAt(at) }),
    firstSeen: Math.min(now, Math.round(at + next() * 3 * HOUR)),
    how: next() < 0.7 ? 'read' : 'feed',
    verdict: { kind: 'unknown', share: 0, judgedAt: now },
    blocks,
  });

  while (lines.length < articles) {
    // More is read of late than at first.
    const age = DAYS * 24 * HOUR * (1 - Math.sqrt(lines.length / articles)) + next() * 9 * HOUR;
    const outlet = draw(weighted);
    const carrier = CARRIERS.get(outlet.outlet);
    const source = carrier && free.get(carrier.from);
    lines.push(source && next() < 0.6 ? carried(outlet, source, carrier.credit) : own(outlet, now - age));
  }
  const head = { firstprint: 'library', version: 1, articles: lines.length };
  return [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}

function rareVerdict(chance: number, otherUrl: string, judgedAt: number): VerdictSummary {
  if (chance < 0.02) return { kind: 'undecided', share: 0.91, credit: 'none', otherUrl, judgedAt };
  if (chance < 0.05) return { kind: 'common-source', share: 0.84, otherUrl, judgedAt };
  if (chance < 0.08) return { kind: 'excerpt', share: 0.09, otherUrl, judgedAt };
  if (chance < 0.1) return { kind: 'same-outlet', share: 0.97, otherUrl, judgedAt };
  return { kind: 'unknown', share: 0, judgedAt };
}

function minuteAt(moment: number): StatedTime {
  const from = moment - (moment % 60_000);
  return { from, to: from + 60_000, precision: 'minute', source: 'json-ld', text: new Date(from).toISOString() };
}

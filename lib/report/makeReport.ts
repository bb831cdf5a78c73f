import type { ArticleCard, MatchVerdict } from '../model/verdict.ts';

/** SHA-256 of either text, in hexadecimal: of its paragraphs, joined by line feeds, in UTF-8. Absent: not kept. */
export interface TextHashes {
  page?: string;
  other?: string;
}

/** Raised when a field changes its meaning. */
const FORMAT = 1;

/**
 * What a verdict rests on, for somebody who was not there: times, passages, signals, figures, and hashes by which the
 * texts can be told. Nothing about its reader: not when and how an article was met, nor what else the library holds.
 * @param made epoch milliseconds. @param version of the extension.
 */
export function makeReport(
  { verdict, page }: { verdict: MatchVerdict; page?: ArticleCard },
  hashes: TextHashes,
  version: string,
  made: number,
): object {
  const { match } = verdict;
  const { overlap, direction, credit } = match;
  const isOurs = ({ kind }: { kind: string }) => kind === 'seen-first' || kind === 'your-word';
  return {
    report: 'Firstprint',
    format: FORMAT,
    version,
    made: new Date(made).toISOString(),
    verdict: verdict.kind,
    first: direction.first,
    decidedBy: direction.declared === 'reader' ? 'reader' : 'evidence',
    probabilityOtherFirst: direction.probability,
    lagMs: direction.lagMs,
    credit,
    page: page && articleOf(page, hashes.page),
    other: articleOf(match.other, hashes.other),
    shareOfPage: overlap.shareOfPage,
    shareOfOther: overlap.shareOfOther,
    longestRunWords: overlap.longestRun,
    sharedWords: overlap.sharedWords,
    sharedWordsOutsideQuotations: overlap.ownWords,
    pageLength: overlap.pageLength,
    otherLength: overlap.otherLength,
    passages: overlap.passages,
    signals: match.evidence
      .filter(({ signal }) => !isOurs(signal))
      .map(({ signal, side, logOdds }) => ({ side, logOdds, ...signal })),
  };
}

function articleOf(
  { url, title, outlet, authors, agencies, published, words, language }: ArticleCard,
  textSha256?: string,
) {
  return { url, title, outlet, authors, agencies, published, words, language, textSha256 };
}

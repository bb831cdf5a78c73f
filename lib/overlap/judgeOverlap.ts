import { weigh, type Alignment } from '../alignment/align.ts';
import type { Overlap, OverlapKind } from '../model/overlap.ts';
import type { TextWord } from '../text/textWords.ts';
import { weightOf } from '../text/words.ts';
import { hasOtherFigures, isShortForm } from './template.ts';
import * as cut from './thresholds.ts';

/**
 * The overlap of two aligned texts, seen from the page. Boilerplate is left to the candidates (lib/library): what the
 * index knows of a passage, that it stands in many articles, is as true of a story that many have printed.
 */
export function judgeOverlap(alignment: Alignment, page: readonly TextWord[], other: readonly TextWord[]): Overlap {
  const { longest, pairs } = alignment;
  const shared = weigh(pairs, page);
  const pageWords = weightOf(page);
  const otherWords = weightOf(other);
  // Nearly everything is the other's: then only what both quote is a quotation, not what one puts in marks.
  const almostAll = share(shared, pageWords) >= cut.ALMOST_ALL_SHARE;
  const own = weigh(
    pairs.filter(([here, there]) => {
      const sides = [page[here]?.inQuotation, other[there]?.inQuotation];
      return almostAll ? !sides.every(Boolean) : !sides.some(Boolean);
    }),
    page,
  );
  const largest = Math.max(0, ...alignment.passages.map((passage) => passage.shared));
  const run = longest ? weightOf(page.slice(longest.page, longest.page + longest.length)) : 0;
  // Reporters who heard one statement share its short quotations, whoever printed them first.
  const leastRun = own > 0 ? cut.EXCERPT_RUN_WORDS : cut.EXCERPT_QUOTED_RUN_WORDS;
  const isExcerpt =
    alignment.reworded ||
    (largest >= cut.EXCERPT_PASSAGE_WORDS &&
      (run >= leastRun || (own > 0 && largest >= cut.EXCERPT_LONG_PASSAGE_WORDS)));
  const kind = kindOf(shared, own, isExcerpt, pageWords, weightOf(page.filter(({ inQuotation }) => !inQuotation)));
  // A passage of the other article may stand on the page twice: each of its words counts once.
  const there = new Set(pairs.map(([, at]) => at));
  const sharedThere = [...there].reduce((sum, at) => sum + (other[at]?.weight ?? 0), 0);
  const isAccused = kind === 'whole' || kind === 'part';
  // Asked only where it matters: figures are looked for in every shared word.
  const isNoCopy = () =>
    hasOtherFigures(alignment, page, other) ||
    isShortForm(run, Math.min(pageWords, otherWords)) ||
    (kind === 'part' && isClosingNotice(alignment, page, other));
  return {
    kind: isAccused && isNoCopy() ? 'excerpt' : kind,
    shareOfPage: share(shared, pageWords),
    shareOfOther: share(sharedThere, otherWords),
    longestRun: Math.round(run),
    ...(longest && {
      longest: {
        page: { from: longest.page, to: longest.page + longest.length },
        other: { from: longest.other, to: longest.other + longest.length },
      },
    }),
    sharedWords: Math.round(shared),
    ownWords: Math.round(own),
    passages: alignment.passages,
    pageLength: page.length,
    otherLength: other.length,
  };
}

function kindOf(shared: number, own: number, isExcerpt: boolean, pageWords: number, pageOwnWords: number): OverlapKind {
  const mostlyOwn = share(own, pageWords) >= cut.WHOLE_OWN_SHARE;
  const framedAlike = own >= cut.PART_OWN_WORDS_SHORT && share(own, pageOwnWords) >= cut.WHOLE_FRAME_SHARE;
  const isMost = shared >= cut.WHOLE_WORDS && share(shared, pageWords) >= cut.WHOLE_SHARE;
  if (isMost && (mostlyOwn || framedAlike)) return 'whole';
  if (own >= cut.PART_OWN_WORDS) return 'part';
  if (own >= cut.PART_OWN_WORDS_SHORT && share(own, pageWords) >= cut.PART_OWN_SHARE) return 'part';
  return shared >= cut.EXCERPT_WORDS && isExcerpt ? 'excerpt' : 'none';
}

/**
 * A disclaimer, a standard paragraph about an organisation, a legal notice: the one passage the two share, and it ends
 * both texts. Nobody is said to have copied that: `part` becomes `excerpt`.
 */
function isClosingNotice({ passages }: Alignment, page: readonly TextWord[], other: readonly TextWord[]): boolean {
  const [passage] = passages;
  if (!passage || passages.length > 1) return false;
  const left = Math.max(page.length - passage.page.to, other.length - passage.other.to);
  return left <= cut.CLOSING_WORDS && Math.min(passage.page.from, passage.other.from) > passage.shared;
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.min(1, part / whole));

import { weigh, type Alignment } from '../alignment/align.ts';
import type { Overlap, OverlapKind } from '../model/overlap.ts';
import type { TextWord } from '../text/textWords.ts';
import * as cut from './thresholds.ts';

/** The overlap of two aligned texts, seen from the page. */
export function judgeOverlap(alignment: Alignment, page: readonly TextWord[], other: readonly TextWord[]): Overlap {
  const { pairs, longest } = alignment;
  const shared = weigh(pairs, page);
  const own = weigh(
    pairs.filter(([here, there]) => !page[here]?.quoted && !other[there]?.quoted),
    page,
  );
  const largest = Math.max(0, ...alignment.passages.map((passage) => passage.shared));
  const pageWords = total(page);
  // A passage of the other article may stand on the page twice: each of its words counts once.
  const there = new Set(pairs.map(([, at]) => at));
  const sharedThere = [...there].reduce((sum, at) => sum + (other[at]?.weight ?? 0), 0);
  const run = longest ? total(page.slice(longest.page, longest.page + longest.length)) : 0;
  return {
    kind: kindOf(shared, own, largest, pageWords, total(page.filter(({ quoted }) => !quoted))),
    shareOfPage: share(shared, pageWords),
    shareOfOther: share(sharedThere, total(other)),
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

function kindOf(shared: number, own: number, largest: number, pageWords: number, pageOwnWords: number): OverlapKind {
  const mostlyOwn = share(own, pageWords) >= cut.WHOLE_OWN_SHARE;
  const framedAlike = own >= cut.PART_OWN_WORDS_SHORT && share(own, pageOwnWords) >= cut.WHOLE_FRAME_SHARE;
  if (share(shared, pageWords) >= cut.WHOLE_SHARE && (mostlyOwn || framedAlike)) return 'whole';
  if (own >= cut.PART_OWN_WORDS) return 'part';
  if (own >= cut.PART_OWN_WORDS_SHORT && share(own, pageWords) >= cut.PART_OWN_SHARE) return 'part';
  return shared >= cut.EXCERPT_WORDS && largest >= cut.EXCERPT_PASSAGE_WORDS ? 'excerpt' : 'none';
}

const total = (list: readonly TextWord[]) => list.reduce((sum, word) => sum + word.weight, 0);

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.min(1, part / whole));

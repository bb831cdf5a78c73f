import type { Box, PageText } from './page.ts';
import { between, prefixSums } from './sums.ts';
import { lengthOf, linkShare } from './weigh.ts';

/** Boxes around a paragraph that get points for it. */
const LEVELS = 6;

/** Shorter lines say nothing. */
const LEAST_CHARACTERS = 25;

/** Names that authors give to the body of an article. */
const GOOD = /article|body|content|entry|main|post|text|story|blog/i;
const GOOD_POINTS = 5;

/** A make of line that holds this share of the root's text is the article's own. */
const OWN_MAKE = 0.2;

/** Text of the same make outside the root, in letters and as a share of it, from which on the root grows. */
const LEAST_ALIKE = 150;
const LEAST_ALIKE_SHARE = 0.05;

/**
 * The box that holds the article, as an index. Every paragraph gives points to the boxes around it, the nearer the more
 * (the idea is Arc90's Readability, 2009); the best box then grows over neighbours that hold text of the same make, so
 * that a body that is split over several containers is found whole.
 */
export function chooseRoot(
  page: PageText,
  weights: readonly number[],
  dropped: readonly boolean[],
  signs: readonly string[],
): number {
  const best = richestBox(page, dropped);
  return best === 0
    ? 0
    : grow(
        page,
        best,
        weights.map((weight, at) => (dropped[at] ? 0 : weight)),
        signs,
      );
}

function richestBox({ lines, boxes }: PageText, dropped: readonly boolean[]): number {
  const points = new Float64Array(boxes.length);
  lines.forEach((line, at) => {
    if (dropped[at] || line.kind === 'subhead') return;
    const length = lengthOf(line.text);
    if (length < LEAST_CHARACTERS || linkShare(line) > 0.5) return;
    const commas = line.text.match(/[,，、،;]/g)?.length ?? 0;
    const own = 1 + Math.min(commas, 10) + Math.min(length / 100, 3);
    let box = startOf(boxes, line.box);
    for (let level = 0; level < LEVELS && box > 0; level++) {
      points[box] = (points[box] ?? 0) + own / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
      box = boxes[box]?.parent ?? -1;
    }
  });
  const linked = prefixSums(lines.map((line, at) => (dropped[at] ? 0 : line.linked)));
  const lengths = prefixSums(lines.map((line, at) => (dropped[at] ? 0 : line.text.length)));
  let best = 0;
  let most = 0;
  boxes.forEach((box, at) => {
    if (at === 0 || !points[at]) return;
    const share = between(linked, box) / Math.max(1, between(lengths, box));
    const name = `${box.element.getAttribute('class') ?? ''} ${box.element.id}`;
    const score = ((points[at] ?? 0) + (GOOD.test(name) ? GOOD_POINTS : 0)) * (1 - share);
    if (score > most) [best, most] = [at, score];
  });
  return best;
}

function grow({ lines, boxes }: PageText, best: number, weights: readonly number[], signs: readonly string[]): number {
  const root = boxes[best];
  if (!root) return best;
  const sums = prefixSums(weights);
  const bySign = new Map<string, number>();
  for (let at = root.from; at < root.to; at++) {
    bySign.set(signs[at] ?? '', (bySign.get(signs[at] ?? '') ?? 0) + (weights[at] ?? 0));
  }
  const least = between(sums, root) * OWN_MAKE;
  const alikeSums = prefixSums(weights.map((weight, at) => ((bySign.get(signs[at] ?? '') ?? 0) > least ? weight : 0)));
  let chosen = best;
  for (let around = root.parent; around >= 0; around = boxes[around]?.parent ?? -1) {
    const outer = boxes[around];
    const inner = boxes[chosen];
    if (!outer || !inner) break;
    const inside = between(sums, inner);
    const outside = between(sums, outer) - inside;
    const alike = between(alikeSums, outer) - between(alikeSums, inner);
    const isSplit = alike > Math.max(LEAST_ALIKE, inside * LEAST_ALIKE_SHARE) && alike > outside * 0.5;
    const isArticle = isFence(outer) && outside > inside * 0.3 && outside < inside * 3;
    if (isSplit || isArticle) chosen = around;
    // Outside of an element that is an article and has a headline of its own stand other articles.
    if (isFence(outer) && lines.slice(outer.from, outer.to).some(({ box }) => boxes[box]?.name === 'H1')) break;
  }
  return chosen;
}

/** An element that says of itself that it is one article. */
const isFence = ({ element, name }: Box) =>
  name === 'ARTICLE' || /\barticleBody\b/.test(element.getAttribute('itemprop') ?? '');

/** Where the points for a line begin: a paragraph's own box says nothing, the one around it does. */
function startOf(boxes: readonly Box[], box: number): number {
  const own = boxes[box];
  return own && own.to - own.from === 1 ? own.parent : box;
}

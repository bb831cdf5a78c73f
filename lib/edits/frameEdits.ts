import { bareAddress } from '../address/normaliseAddress.ts';
import type { AgencyCredit } from '../model/article.ts';
import type { Edit, Place } from '../model/edit.ts';
import { normaliseWord } from '../text/normalise.ts';
import { words } from '../text/words.ts';
import type { Side } from './side.ts';

/** The earlier and the later of two printings, and which of them is the page. */
export interface Order {
  earlier: Side;
  later: Side;
  earlierIs: 'page' | 'other';
}

/** Edits outside the running text: headline, byline, credits, links. */
export function frameEdits(order: Order): Edit[] {
  return [...headline(order), ...byline(order), ...credits(order), ...links(order)];
}

/** Names the places of an edit by side: what was in the earlier one, what is in the later one. */
export function placed(
  { earlierIs }: Pick<Order, 'earlierIs'>,
  before?: Place,
  after?: Place,
): Pick<Edit, 'page' | 'other'> {
  const [page, other] = earlierIs === 'page' ? [before, after] : [after, before];
  return { ...(page && { page }), ...(other && { other }) };
}

function headline(order: Order): Edit[] {
  const [before, after] = [order.earlier, order.later].map(({ article }) => words(article.title));
  if (!before?.length || !after?.length) return [];
  const text = (list: typeof before, form: 'key' | 'folded') => list.map((word) => word[form]).join('');
  if (text(before, 'folded') === text(after, 'folded')) return [];
  const kind = text(before, 'key') === text(after, 'key') ? 'spelling' : 'headline';
  return [{ kind, change: 'changed', ...placed(order, { in: 'title' }, { in: 'title' }) }];
}

function byline(order: Order): Edit[] {
  const [before, after] = [order.earlier, order.later].map(({ article }) => new Set(article.authors.map(folded)));
  if (!before || !after) return [];
  const isSame = before.size === after.size && [...before].every((author) => after.has(author));
  if (isSame) return [];
  const place: Place = { in: 'byline' };
  if (after.size === 0) return [{ kind: 'byline', change: 'removed', ...placed(order, place) }];
  if (before.size === 0) return [{ kind: 'byline', change: 'added', ...placed(order, undefined, place) }];
  return [{ kind: 'byline', change: 'changed', ...placed(order, place, place) }];
}

const folded = (name: string) =>
  normaliseWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Agencies that the earlier one credits and the later one does not: for the text wherever, for a picture likewise. */
function credits(order: Order): Edit[] {
  const isPhoto = ({ place }: AgencyCredit) => place === 'photo';
  const told = new Set(order.later.article.agencies.map((credit) => `${credit.agency}\n${isPhoto(credit)}`));
  return order.earlier.article.agencies.flatMap((credit, index): Edit[] => {
    const key = `${credit.agency}\n${isPhoto(credit)}`;
    if (told.has(key)) return [];
    told.add(key);
    const place = creditPlace(order.earlier, credit) ?? { in: 'credit', index };
    return [
      { kind: 'credits', change: 'removed', detail: isPhoto(credit) ? 'photo' : 'agency', ...placed(order, place) },
    ];
  });
}

/** A dateline or a credit line stands in the text itself. */
function creditPlace(side: Side, credit: AgencyCredit): Place | undefined {
  if (credit.place !== 'dateline' && credit.place !== 'credit-line') return undefined;
  for (const [block, { text }] of side.article.blocks.entries()) {
    const isThere = credit.place === 'dateline' ? text.startsWith(credit.text) : text === credit.text;
    if (isThere) return { in: 'text', block, from: 0, to: credit.text.length };
  }
  return undefined;
}

function links(order: Order): Edit[] {
  const met = new Set(order.later.article.links.map(bareAddress));
  return order.earlier.article.links.flatMap((link, index): Edit[] => {
    const bare = bareAddress(link);
    if (bare === undefined || met.has(bare)) return [];
    met.add(bare);
    return [{ kind: 'links', change: 'removed', ...placed(order, { in: 'link', index }) }];
  });
}

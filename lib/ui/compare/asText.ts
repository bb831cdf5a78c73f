import { i18n } from '#i18n';
import type { Edit, Place } from '../../model/edit.ts';
import type { KnownArticle } from '../../model/knownArticle.ts';
import { formatMoment, formatStated } from '../format/formatTime.ts';
import { formatShare } from '../format/formatShare.ts';
import { editSpoken } from '../words/editWords.ts';
import type { Comparison } from './comparison.ts';

/** The words at a place of an article, as they stand there. */
export function wordsAt(article: KnownArticle, place: Place | undefined): string {
  switch (place?.in) {
    case undefined:
      return '';
    case 'text':
      return article.blocks[place.block]?.text.slice(place.from, place.to) ?? '';
    case 'title':
      return article.title;
    case 'byline':
      return article.authors.join(', ');
    case 'credit':
      return article.agencies[place.index]?.text ?? '';
    case 'link':
      return article.links[place.index] ?? '';
  }
}

/** "figure changed: 4,500 here, 4,200 there". */
export function editSentence(edit: Edit, page: KnownArticle, other: KnownArticle): string {
  const here = wordsAt(page, edit.page);
  const there = wordsAt(other, edit.other);
  const sides = [here && `${here} ${i18n.t('cmpHere')}`, there && `${there} ${i18n.t('cmpThere')}`];
  return `${editSpoken(edit)}: ${sides.filter(Boolean).join(', ')}`;
}

/** The comparison as plain text, to be pasted into a letter: which articles, how much is shared, every change. */
export function asText({ page, other, match, edits, at }: Comparison, sentence: string): string {
  const head = (role: string, { title, outlet, authors, published, url }: KnownArticle) =>
    [
      `${role}: ${title}`,
      [outlet, ...authors].join(', '),
      published ? formatStated(published) : i18n.t('noTime'),
      url,
    ].join('\n');
  const { shareOfPage, shareOfOther } = match.overlap;
  const theOther = i18n.t(match.direction.first === 'other' ? 'cmpOfOriginal' : 'cmpOfOther');
  return [
    sentence,
    head(i18n.t('cmpThisPage'), page),
    head(i18n.t('cmpTheOther'), other),
    `${formatShare(shareOfPage)} ${i18n.t('cmpOfPage')}, ${formatShare(shareOfOther)} ${theOther}`,
    [`${i18n.t('cmpChanges')}:`, ...edits.map((edit) => `- ${editSentence(edit, page, other)}`)].join('\n'),
    i18n.t('cmpComparedOn', [formatMoment(at)]),
  ].join('\n\n');
}

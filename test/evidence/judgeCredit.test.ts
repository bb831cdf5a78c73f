import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../../lib/evidence/gatherEvidence.ts';
import { judgeCredit } from '../../lib/evidence/judgeCredit.ts';
import { judgeDirection } from '../../lib/evidence/judgeDirection.ts';
import type { KnownArticle } from '../../lib/model/knownArticle.ts';
import { agency, makeArticle, makeCopy, phrase, stamp } from './makeArticle.ts';

const EARLY = stamp('2025-03-14T06:00:00Z');
const LATE = stamp('2025-03-14T09:00:00Z');

/** The credit between an original and its copy, as either of the two pages tells it. */
function creditOf(original: Partial<KnownArticle>, copy: Partial<KnownArticle>) {
  const [one, another] = [makeArticle({ published: EARLY, ...original }), makeCopy({ published: LATE, ...copy })];
  const judged = (page: KnownArticle, other: KnownArticle) => {
    const aligned = { alignment: { passages: [], pairs: [] }, pageWords: [], otherWords: [] };
    const evidence = gatherEvidence(page, other, aligned);
    return judgeCredit(page, other, evidence, judgeDirection(evidence));
  };
  return { fromCopy: judged(another, one), fromOriginal: judged(one, another) };
}

describe('judgeCredit', () => {
  test('a credit phrase is visible, linked where it links to the original’s site', () => {
    const quote = 'Originally published by The Harbour Courier';
    const plain = { kind: 'visible', quote, linked: false };
    const { fromCopy, fromOriginal } = creditOf({}, { credits: [phrase('The Harbour Courier')] });
    expect(fromCopy).toEqual(plain);
    expect(fromOriginal).toEqual(plain);
    expect(creditOf({}, { credits: [phrase('The Harbour Courier', makeArticle().url)] }).fromCopy).toEqual({
      ...plain,
      linked: true,
    });
  });

  test('a phrase that names a third outlet is no credit for this one', () => {
    expect(creditOf({}, { credits: [phrase('Third Post')] }).fromCopy).toMatchObject({ kind: 'none' });
  });

  test('a declaration is credit in the code only', () => {
    const { fromCopy, fromOriginal } = creditOf(
      {},
      { declarations: [{ signal: 'canonical', url: makeArticle().url }] },
    );
    expect(fromCopy).toEqual({ kind: 'machine', signal: 'canonical' });
    expect(fromOriginal).toEqual({ kind: 'machine', signal: 'canonical' });
  });

  test('visible comes before the code', () => {
    const copy = {
      declarations: [{ signal: 'canonical' as const, url: makeArticle().url }],
      credits: [phrase('The Harbour Courier')],
    };
    expect(creditOf({}, copy).fromCopy).toMatchObject({ kind: 'visible' });
  });

  test('a bare link in the text is no credit', () => {
    expect(creditOf({}, { links: [makeArticle().url] }).fromCopy).toMatchObject({ kind: 'none' });
  });

  test('without credit it is told what the copy left out, the same from either side', () => {
    const missing = { kind: 'none', agencyMissing: true, authorMissing: true };
    const { fromCopy, fromOriginal } = creditOf({ agencies: [agency('AP')], authors: ['Ilse Marant'] }, {});
    expect(fromCopy).toEqual(missing);
    expect(fromOriginal).toEqual(missing);
  });

  test('what the original does not name, the copy did not leave out', () => {
    expect(creditOf({}, {}).fromCopy).toEqual({ kind: 'none', agencyMissing: false, authorMissing: false });
  });

  test('an author kept, an agency kept, an agency of a picture only', () => {
    const original = { agencies: [agency('AP')], authors: ['Ilse Marant', 'Jo Pell'] };
    expect(creditOf(original, { authors: ['Jo Pell'] }).fromCopy).toMatchObject({ authorMissing: false });
    expect(creditOf(original, { authors: ['A Quist'] }).fromCopy).toMatchObject({ authorMissing: true });
    expect(creditOf(original, { agencies: [agency('AP', 'credit-line')] }).fromCopy).toMatchObject({
      agencyMissing: false,
    });
    expect(creditOf({ agencies: [agency('AP', 'photo')] }, {}).fromCopy).toMatchObject({ agencyMissing: false });
  });

  test('credit that the earlier one gives the later one counts nothing', () => {
    const { fromCopy } = creditOf({ links: [makeCopy().url] }, {});
    expect(fromCopy).toMatchObject({ kind: 'none' });
  });

  test('where each names the other, the credit of the page itself is told', () => {
    const { fromCopy } = creditOf(
      { credits: [phrase('Meridian Daily')] },
      { credits: [phrase('The Harbour Courier')] },
    );
    expect(fromCopy).toMatchObject({ kind: 'visible', quote: 'Originally published by The Harbour Courier' });
  });
});

import { afterEach, expect, test } from 'vitest';
import { apaCitation, plainCitation } from '../../lib/ui/format/citation.ts';
import { speak } from '../support/messages.ts';
import { COURIER } from './states.ts';

afterEach(() => speak('en'));

const at = (authors: string[]) => apaCitation({ ...COURIER, authors }).split(' (')[0];

test('APA: author, date, headline, outlet, address', () => {
  expect(apaCitation(COURIER)).toBe(
    `Marant, I. (2026, March 14). Ferry talks stall as Port Vellin enters third day without crossings. The Quay Courier. ${COURIER.url}`,
  );
  speak('de');
  expect(apaCitation(COURIER)).toContain('(2026, March 14)');
});

test.each([
  [['Ilse Marant', 'Bo Ode'], 'Marant, I., & Ode, B.'],
  [['Ilse Marant', 'Bo Ode', 'Kai Lund'], 'Marant, I., Ode, B., & Lund, K.'],
  [['Jean-Paul van der Aar'], 'van der Aar, J.-P.'],
  [['Ana María Ruiz'], 'Ruiz, A. M.'],
  [['Madonna'], 'Madonna'],
  [['山田 太郎'], '山田 太郎'],
])('%j is %s', (authors, expected) => {
  expect(at(authors)).toBe(expected);
});

test('without author or time nothing is made up', () => {
  const { published: _, ...timeless } = { ...COURIER, authors: [], title: 'Was it so?' };
  expect(apaCitation(timeless)).toBe(`Was it so? (n.d.). The Quay Courier. ${COURIER.url}`);
  expect(plainCitation(timeless)).toBe(`“Was it so?”, The Quay Courier, ${COURIER.url}`);
});

test('a bare day stays that day in every time zone', () => {
  const from = Date.parse('2026-03-14T00:00:00Z') - 14 * 3_600_000;
  const published = { from, to: from + 50 * 3_600_000, precision: 'day' as const, source: 'meta' as const, text: '' };
  expect(apaCitation({ ...COURIER, published })).toContain('(2026, March 14)');
});

test('plain: in the reader’s language', () => {
  speak('de');
  expect(plainCitation(COURIER)).toMatch(
    /^Ilse Marant, „Ferry talks stall .*“, The Quay Courier, 14\. März 2026, \d\d:42, https:/,
  );
});

test('a title cannot break out of the message it is put into', () => {
  expect(plainCitation({ ...COURIER, title: '$1 | {{x}}' })).toContain('“$1 | {{x}}”');
});

import { afterEach, expect, test } from 'vitest';
import { formatLag } from '../../lib/ui/format/formatLag.ts';
import { formatShare } from '../../lib/ui/format/formatShare.ts';
import { formatSize } from '../../lib/ui/format/formatSize.ts';
import { formatDay, formatStated } from '../../lib/ui/format/formatTime.ts';
import { fractionOf } from '../../lib/ui/format/fractionOf.ts';
import { hostOf } from '../../lib/ui/format/hostOf.ts';
import { inHundred } from '../../lib/ui/format/inHundred.ts';
import { linkOf } from '../../lib/ui/format/linkOf.ts';
import { speak } from '../support/messages.ts';

afterEach(() => speak('en'));

/** Units are bound by no-break spaces, which read badly in a table. */
const plain = (text: string) => text.replace(/\u00a0|\u202f/g, ' ');

test.for([
  [0, '0%', '0 %'],
  [0.004, 'under 1%', 'unter 1 %'],
  [0.01, '1%', '1 %'],
  [0.29, '29%', '29 %'],
  [0.57, '57%', '57 %'],
  [0.949, '94%', '94 %'],
  [0.9999999999, '99%', '99 %'],
  [1, '100%', '100 %'],
  [1.2, '100%', '100 %'],
  [-1, '0%', '0 %'],
  [Number.NaN, '0%', '0 %'],
] as const)('a share of %d is %s, in German %s', ([share, en, de]) => {
  expect(plain(formatShare(share))).toBe(en);
  speak('de');
  expect(plain(formatShare(share))).toBe(de);
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test.for([
  [10_000, false, '1 min', '1 Min.'],
  [18 * MINUTE, false, '18 min', '18 Min.'],
  [3 * HOUR + 12 * MINUTE, false, '3 h 12 min', '3 Std. 12 Min.'],
  [3 * HOUR, false, '3 h', '3 Std.'],
  [31 * HOUR + 5 * MINUTE, false, '31 h', '31 Std.'],
  [48 * HOUR, false, '2 days', '2 Tage'],
  [71 * HOUR, false, '2 days', '2 Tage'],
  [24 * HOUR, true, '1 day', '1 Tag'],
  [12 * HOUR, true, '1 day', '1 Tag'],
  [1500 * 24 * HOUR, false, '1,500 days', '1.500 Tage'],
] as const)('a lag of %d ms (days only: %s) is %s, in German %s', ([ms, dayOnly, en, de]) => {
  expect(plain(formatLag(ms, dayOnly))).toBe(en);
  speak('de');
  expect(plain(formatLag(ms, dayOnly))).toBe(de);
});

test('a stated minute has a clock in the reader’s zone, a stated day never does', () => {
  const from = new Date(2026, 2, 14, 7, 42).getTime();
  const minute = { from, to: from + MINUTE, precision: 'minute', source: 'meta', text: '' } as const;
  const noon = Date.UTC(2026, 2, 14);
  const day = { from: noon - 14 * HOUR, to: noon + 36 * HOUR, precision: 'day', source: 'meta', text: '' } as const;
  expect(formatStated(minute)).toBe('14 Mar 2026, 07:42');
  expect(formatStated(day)).toBe('14 Mar 2026');
  speak('de');
  expect(formatStated(minute)).toBe('14. März 2026, 07:42');
  expect(formatStated(day)).toBe('14. März 2026');
});

test.for([
  [0.972, 97],
  [0.29, 29],
  [1, 99],
  [0.999, 99],
  [0, 1],
])('a probability of %d is %d in 100', ([probability, number]) => expect(inHundred(probability ?? 0)).toBe(number));

test.for([
  [0.1, undefined],
  [0.2, 'fifth'],
  [0.25, 'quarter'],
  [0.34, 'third'],
  [0.4, 'two-fifths'],
  [0.5, 'half'],
  [0.59, 'more'],
] as const)('%d is about %s', ([share, fraction]) => expect(fractionOf(share)).toBe(fraction));

test('sizes are decimal', () => {
  expect([0, 999, 1_500, 212_000_000, 1_900_000_000_000].map((bytes) => plain(formatSize(bytes)))).toEqual([
    '0 byte',
    '999 byte',
    '1.5 kB',
    '212 MB',
    '1,900 GB',
  ]);
});

test.for([
  ['https://quaycourier.example/a?b=1#c', 'https://quaycourier.example/a?b=1#c'],
  ['http://quaycourier.example/', 'http://quaycourier.example/'],
  ['javascript:alert(1)', undefined],
  [' JavaScript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['data:text/html,<script>', undefined],
  ['chrome-extension://abc/library.html', undefined],
  ['//quaycourier.example', undefined],
  ['', undefined],
])('%j may become the link %j', ([address, link]) => expect(linkOf(address ?? '')).toBe(link));

test('a host is told without port and only of web pages', () => {
  expect(hostOf('https://www.quaycourier.example:8443/a')).toBe('www.quaycourier.example');
  expect(hostOf('about:blank')).toBeUndefined();
});

test('a day where there is little room, with its year on request', () => {
  const noon = Date.UTC(2026, 10, 27, 12);
  expect([formatDay(noon), formatDay(noon, true)]).toEqual(['27 Nov', '27 Nov 2026']);
  speak('de');
  expect([formatDay(noon), formatDay(noon, true)]).toEqual(['27.11.', '27.11.2026']);
});

import { expect, test } from 'vitest';
import { matchesPattern, patternOf } from '../../lib/address/matchesPattern.ts';

test.each<[matches: boolean, address: string, pattern: string]>([
  [true, 'https://bank.example/', 'bank.example'],
  [true, 'https://www.bank.example/x', 'bank.example'],
  [false, 'https://notbank.example/', 'bank.example'],
  [false, 'https://bank.example.evil.example/', 'bank.example'],
  [true, 'https://a.intranet.example/', '*.intranet.example'],
  [false, 'https://intranet.example/', '*.intranet.example'],
  [true, 'https://press.example/internal/news', 'press.example/internal'],
  [false, 'https://press.example/news', 'press.example/internal'],
  [true, 'http://localhost/', 'localhost'],
  [false, 'no address', 'bank.example'],
  [false, 'https://bank.example/', ''],
  [false, 'https://axb.example/', 'a.b.example'],
  [false, 'https://abank.example/', '*bank.example'],
])('%s: %s by the rule %s', (matches, address, pattern) => {
  expect(matchesPattern(address, pattern)).toBe(matches);
});

test.each<[typed: string, pattern: string | undefined]>([
  ['bank.example', 'bank.example'],
  [' HTTPS://Bank.Example/ ', 'bank.example'],
  ['*.intranet.example', '*.intranet.example'],
  ['press.example/internal/', 'press.example/internal/'],
  ['http://press.example/internal?x=1', 'press.example/internal'],
  ['localhost', 'localhost'],
  ['', undefined],
  ['*', undefined],
  ['*.*', undefined],
  ['two words', undefined],
  ['<b>', undefined],
])('typed as %j it is the rule %j', (typed, pattern) => {
  expect(patternOf(typed)).toBe(pattern);
});

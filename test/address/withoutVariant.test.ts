import { describe, expect, test } from 'vitest';
import { sameAddress } from '../../lib/address/normaliseAddress.ts';

const ARTICLE = 'https://www.quay.example/coast/gates-close';

describe('the variants of an address', () => {
  test.each([
    'http://quay.example/coast/gates-close/',
    'https://m.quay.example/coast/gates-close',
    'https://mobile.quay.example/coast/gates-close',
    'https://amp.quay.example/coast/gates-close',
    'https://www.quay.example/amp/coast/gates-close',
    'https://www.quay.example/coast/gates-close/amp',
    'https://www.quay.example/coast/gates-close/amp/',
    'https://www.quay.example/coast/gates-close.amp',
    'https://www.quay.example/coast/gates-close.amp.html',
    'https://www.quay.example/coast/gates-close/print',
    'https://www.quay.example/coast/gates-close?amp=1',
    'https://www.quay.example/coast/gates-close?amp',
    'https://www.quay.example/coast/gates-close?outputType=amp',
    'https://www.quay.example/coast/gates-close?view=print&utm_source=x',
    'https://www.quay.example/coast/gates-close?m=1',
    'https://www-quay-example.cdn.ampproject.org/c/s/www.quay.example/coast/gates-close',
    'https://www.google.example/amp/s/www.quay.example/coast/gates-close',
  ])('%s is one', (variant) => {
    // The search engine's own domain is the only one that is named; `.example` hosts stand in for the papers.
    expect(sameAddress(variant.replace('google.example', 'google.com'), ARTICLE)).toBe(true);
  });

  test.each([
    'https://www.quay.example/coast/gates-close-2',
    'https://www.quay.example/coast/amp/gates-close',
    'https://www.quay.example/coast/gates-close?page=2',
    'https://www.quay.example/coast/gates-close?view=1',
    'https://www.quay.example/coast/gates-close?m=2',
    'https://sport.quay.example/coast/gates-close',
    'https://www.quay.example/coast',
    'https://www.quay.example/coast/gates-close-amp',
  ])('%s is none', (other) => {
    expect(sameAddress(other, ARTICLE)).toBe(false);
  });

  test('a site whose name begins so keeps it', () => {
    expect(sameAddress('https://m.example/x', 'https://example/x')).toBe(false);
    expect(sameAddress('https://amp.example/x', 'https://mobile.example/x')).toBe(false);
  });
});

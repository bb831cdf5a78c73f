import { WinnowFilter } from '@dodona/dolos-core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { winnow } from '../../lib/fingerprint/winnow.ts';

/**
 * With k = 1 Dolos winnows the hashes of its tokens as they are: they are given to ours. Tokens are all different: of
 * equal hashes Dolos does not always take the rightmost, as the paper has it and winnow.test.ts holds ours to.
 */
test('selects the same hashes as the winnowing of Dolos, from the first full window on', () => {
  const tokens = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { maxLength: 80 });
  fc.assert(
    fc.property(tokens, fc.integer({ min: 2, max: 12 }), (list, window) => {
      fc.pre(list.length >= window);
      const filter = new WinnowFilter(1, window);
      const ours = winnow(
        filter.hashTokens(list).map(([hash]) => hash),
        window,
      );
      const theirs = filter.fingerprints(list).map(({ start }) => start);
      expect(ours.every((place) => theirs.includes(place))).toBe(true);
      // Dolos also selects while its first window fills.
      const later = (place: number) => place >= window - 1;
      expect(ours.filter(later)).toEqual(theirs.filter(later));
    }),
  );
});

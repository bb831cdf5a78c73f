import { expect, test } from 'vitest';
import de from '../../assets/example/de.json';
import en from '../../assets/example/en.json';
import { compareExample } from '../../lib/check/compareExample.ts';
import { linkOf } from '../../lib/ui/format/linkOf.ts';

test.each([en, de])('the example in $language shows what a verdict is made of', async (example) => {
  const { page, other, verdict } = await compareExample(example);
  expect(verdict).toMatchObject({
    kind: 'republished',
    match: {
      other: { outlet: example.original.outlet },
      overlap: { kind: 'whole' },
      direction: { first: 'other' },
      credit: { kind: 'none', authorMissing: true },
      edits: { figures: 1, 'self-reference': 1, wording: 1, byline: 1, headline: 1, paragraphs: 1, added: 1 },
    },
  });
  // Nobody can follow its addresses by mistake.
  expect([page, other].map(({ url }) => linkOf(url))).toEqual([undefined, undefined]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText, unpackText } from '../../lib/library/packText.ts';
import type { Block } from '../../lib/model/article.ts';

test('what was packed is unpacked the same, whatever characters it holds', async () => {
  const blocks = fc.array(
    fc.record({
      kind: fc.constantFrom<Block['kind']>('paragraph', 'subhead', 'quotation', 'item'),
      text: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constant('lone \ud83c surrogate'),
        fc.constant('</script>\u0000'),
      ),
    }),
  );
  await fc.assert(
    fc.asyncProperty(blocks, async (given) => {
      expect(await unpackText(await packText(given))).toEqual(given);
    }),
    { numRuns: 50 },
  );
});

test('a long text takes less room than it has characters', async () => {
  const packed = await packText([{ kind: 'paragraph', text: 'The river fell below the mark. '.repeat(1000) }]);
  expect(packed.length).toBeLessThan(1000);
});

test.each([
  ['no bytes', new Uint8Array()],
  ['no gzip', new TextEncoder().encode('plain')],
])('%s are refused', async (_what, bytes) => {
  await expect(unpackText(bytes)).rejects.toThrow();
});

test('cut-off bytes are refused', async () => {
  const packed = await packText([{ kind: 'paragraph', text: 'The river fell' }]);
  await expect(unpackText(packed.slice(0, -6))).rejects.toThrow();
});

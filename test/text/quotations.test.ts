import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotations } from '../../lib/text/quotations.ts';

const quoted = (paragraph: string) => quotations(paragraph).ranges.map(({ from, to }) => paragraph.slice(from, to));

describe('quotations', () => {
  test.each<[what: string, paragraph: string, expected: string[]]>([
    ['curly', 'He said “it holds” and left.', ['“it holds”']],
    ['straight', 'He said "it holds" and left.', ['"it holds"']],
    ['two', '“It holds,” he said. “For now.”', ['“It holds,”', '“For now.”']],
    ['French guillemets', 'Il a dit « elle tient » hier.', ['« elle tient »']],
    ['German guillemets', 'Er sagte »es hält« und ging.', ['»es hält«']],
    ['German marks', 'Er sagte „es hält“ und ging.', ['„es hält“']],
    ['Polish marks', 'Powiedział „trzyma” i wyszedł.', ['„trzyma”']],
    ['corner brackets', '彼は「持つ」と言った。', ['「持つ」']],
    ['double corner brackets', '彼は『持つ』と言った。', ['『持つ』']],
    ['single marks inside', '“The so-called ‘gate’ holds”', ['“The so-called ‘gate’ holds”']],
    ['other marks inside', '„Das »Tor« hält“, sagte er', ['„Das »Tor« hält“']],
    ['apostrophes are none', "It's the keepers' gate, isn't it?", []],
    ['none', 'It holds.', []],
    ['nothing', '', []],
    ['left open to the end', 'He said: “It holds. It will hold', []],
    ['straight, left open from the start', '"It holds. It will hold', []],
    ['straight, left open in the middle', 'The " mark stands alone here', []],
    ['inches', 'a 12" pipe beside a 9" bolt', []],
    ['inches before speech', 'a 12" pipe, he said, "leaks" badly', ['"leaks"']],
    ['speech that ends with a figure', 'He said "we need 12" and left', ['"we need 12"']],
    ['a closing mark alone', 'it holds” he said', []],
    ['single marks', 'He said ‘it holds’ and left.', ['‘it holds’']],
    ['an apostrophe inside single marks', 'He said ‘it’s the keeper’s’ and left.', ['‘it’s the keeper’s’']],
    ['an apostrophe before a word is none', 'Rock ’n’ roll, she said', []],
    ['Swedish marks', 'Han sade ”den håller” och gick.', ['”den håller”']],
    ['Swiss single marks', 'Er sagte ‹es hält› und ging.', ['‹es hält›']],
    ['German single marks', 'Er sagte ‚es hält‘ und ging.', ['‚es hält‘']],
    ['after a bracket or a dash', 'It held ("for now") —"for tonight" —', ['"for now"', '"for tonight"']],
    ['straight, its end left out', 'He said, "it holds. She said, "it leaks" and left', ['"it leaks"']],
  ])('%s', (_what, paragraph, expected) => {
    expect(quoted(paragraph)).toEqual(expected);
  });

  test.each<[what: string, paragraph: string, open: boolean]>([
    ['speech that goes on in the next paragraph', '“It holds. It will hold.', true],
    ['straight marks', '"It holds. It will hold.', true],
    ['speech that is closed', '“It holds.”', false],
    ['speech left open that does not begin the paragraph', 'He said: “It holds.', false],
    ['speech after closed speech', '“It holds,” he said. “It will', false],
    ['none', 'It holds.', false],
    ['nothing', '', false],
  ])('left open to the end of the paragraph: %s', (_what, paragraph, open) => {
    expect(quotations(paragraph).open).toBe(open);
  });

  test('ranges lie inside the paragraph, ascend, and do not overlap', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      '1',
      '"',
      '“',
      '”',
      '„',
      '«',
      '»',
      '「',
      '」',
      '‘',
      '’',
      '‚',
      '‹',
      '›',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (paragraph) => {
        let before = 0;
        for (const { from, to } of quotations(paragraph).ranges) {
          expect(from).toBeGreaterThanOrEqual(before);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(paragraph.length);
          before = to;
        }
      }),
    );
  });
});

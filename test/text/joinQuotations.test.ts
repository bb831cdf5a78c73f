import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinQuotations } from '../../lib/text/joinQuotations.ts';
import { quotations } from '../../lib/text/quotations.ts';

const parts = (paragraph: string) =>
  joinQuotations(paragraph, quotations(paragraph).ranges).map(({ from, to }) => paragraph.slice(from, to));

describe('a reporting clause between two parts of a quotation', () => {
  test.each<[what: string, paragraph: string]>([
    ['American', '“I saw it,” she said, “and I ran.”'],
    ['British', '“I saw it”, she said, “and I ran.”'],
    ['straight', '"I saw it," she said, "and I ran."'],
    ['single', '‘I saw it,’ she said, ‘and I ran.’'],
    ['the first sentence ends in the clause', '“It holds,” he said. “For now.”'],
    ['a question', '“Does it hold?” asked Lind. “For now.”'],
    ['a shout', '“It holds!” cried the keeper. “For now.”'],
    ['a name with its initials and title', '“It holds,” said Sen. I. Marant. “For now.”'],
    ['eight words', '“It holds,” said Harbour Minister Ilse Marant late on Monday, “for now.”'],
    ['dashes', '“It holds” – so the keeper – “for now.”'],
    ['three parts', '“It holds,” he said, “for now,” and added, “tonight.”'],
    ['French', '« Je l’ai vu », a-t-elle dit, « et j’ai couru. »'],
    ['Spanish', '«Lo vi», dijo ella, «y corrí.»'],
    ['German', '„Ich sah es“, sagte sie, „und lief.“'],
    ['German guillemets', '»Ich sah es«, sagte sie. »Dann lief ich.«'],
    ['Polish', '„Widziałam to”, powiedziała, „i uciekłam.”'],
    ['Swedish', '”Jag såg det”, sade hon, ”och sprang.”'],
    ['Russian', '«Я видела это, — сказала она, — и побежала»'],
    ['Chinese', '“我看到了，”她说，“然后我跑了。”'],
    ['Chinese, the first sentence ended', '“我看到了。”她说，“然后我跑了。”'],
    ['Japanese', '「見た」と彼女は言い、「走った」'],
    ['Korean', '"봤다"고 그는 말하며, "뛰었다"'],
    ['Arabic', '«رأيته»، قالت، «وركضت»'],
  ])('does not end it: %s', (_what, paragraph) => {
    expect(parts(paragraph)).toEqual([paragraph]);
  });

  test.each<[what: string, paragraph: string, expected: string[]]>([
    [
      'nine words',
      '“It holds,” said Harbour Minister Ilse Marant late on Monday night, “for now.”',
      ['“It holds,”', '“for now.”'],
    ],
    ['a sentence of its own', '“It holds.” The river fell. “For now.”', ['“It holds.”', '“For now.”']],
    ['two sentences', '“It holds,” he said. He left. “For now.”', ['“It holds,”', '“For now.”']],
    ['words put in marks', 'He called it a “gate” and the wall a “joke”.', ['“gate”', '“joke”']],
    ['a clause that does not end', '“Gates,” he wrote about the “joke”.', ['“Gates,”', '“joke”']],
    ['other marks', '“It holds,” she said, «for now.»', ['“It holds,”', '«for now.»']],
    ['a stray mark in it', '“It holds,” she said 5", “for now.”', ['“It holds,”', '“for now.”']],
    ['nothing between', '“It holds,” “for now.”', ['“It holds,”', '“for now.”']],
    ['German, a sentence of its own', '„Es hält.“ Der Fluss fiel. „Noch.“', ['„Es hält.“', '„Noch.“']],
    ['Chinese, two sentences', '“闸门，”她说。河水落了。“关了。”', ['“闸门，”', '“关了。”']],
    ['one quotation', '“It holds,” she said.', ['“It holds,”']],
    ['none', 'It holds.', []],
  ])('ends it: %s', (_what, paragraph, expected) => {
    expect(parts(paragraph)).toEqual(expected);
  });

  test('on any paragraph the joined ranges hold the given ones, ascend, and leave them as they are', () => {
    const unit = fc.constantFrom('a', ' ', ',', '.', '“', '”', '"', '「', '」', '水', '\ud800');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (paragraph) => {
        const { ranges } = quotations(paragraph);
        const given = structuredClone(ranges);
        const joined = joinQuotations(paragraph, ranges);
        expect(ranges).toEqual(given);
        for (const { from, to } of ranges) expect(joined.some((one) => one.from <= from && one.to >= to)).toBe(true);
        joined.forEach(({ from }, at) => expect(from).toBeGreaterThanOrEqual(joined[at - 1]?.to ?? 0));
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { KnownArticle } from '../../lib/model/knownArticle.ts';
import { agency } from '../evidence/makeArticle.ts';
import { framed, makePair, subhead, told, type Text } from './pair.ts';

/** [what the later page prints, what the earlier one printed, what is told] */
type Example = [here: string, there: string, expected: string[], language?: string];

const sentences = (examples: Example[]) =>
  examples.map(([here, there, expected, language]) => ({ here, there, expected, language }));

function expectTold({ here, there, expected, language }: ReturnType<typeof sentences>[number]) {
  const tag = language === undefined ? {} : { language };
  expect(told(makePair(framed(here), framed(there), tag, tag))).toEqual(expected);
}

describe('figures', () => {
  test.each(
    sentences([
      ['Some 4,500 people waited.', 'Some 4,200 people waited.', ['figures changed: 4,500 | 4,200']],
      ['It costs 5.2 million euros now.', 'It costs 4.2 million euros now.', ['figures changed: 5.2 | 4.2']],
      [
        'It costs 4.2 billion euros now.',
        'It costs 4.2 million euros now.',
        ['figures changed: 4.2 billion | 4.2 million'],
      ],
      [
        'It costs 4.2 euros now, they say.',
        'It costs 4.2 million euros now, they say.',
        ['figures changed: 4.2 | 4.2 million'],
      ],
      ['At least three boats sank there.', 'At least two boats sank there.', ['figures changed: three | two']],
      [
        'Mindestens drei Boote sanken dort.',
        'Mindestens zwei Boote sanken dort.',
        ['figures changed: drei | zwei'],
        'de',
      ],
      [
        'Plus de 1 500 personnes attendaient là.',
        'Plus de 1 300 personnes attendaient là.',
        ['figures changed: 1 500 | 1 300'],
        'fr',
      ],
      ['They want 30% of the money now.', 'They want 35% of the money now.', ['figures changed: 30 | 35']],
    ]),
  )('$here ← $there', expectTold);

  test.each(
    sentences([
      ['Some 4,200 people waited.', 'Some 4.200 people waited.', []],
      ['Some 4 200 people waited.', 'Some 4,200 people waited.', ['spelling changed: 4 200 | 4,200']],
      [
        'It costs 4,200,000 euros now.',
        'It costs 4.2 million euros now.',
        ['wording changed: 4,200,000 | 4.2 million'],
      ],
      ['It costs $5bn every year now.', 'It costs $5 billion every year now.', ['wording changed: 5bn | 5 billion']],
      ['At least 3 boats sank there.', 'At least three boats sank there.', ['wording changed: 3 | three']],
      ['They want 30 percent of the money now.', 'They want 30% of the money now.', ['spelling added: percent | ']],
      ['Sie wollen 30 Prozent davon haben.', 'Sie wollen 30 % davon haben.', ['spelling added: Prozent | '], 'de'],
      [
        'The pair left for the capital at noon.',
        'The two leaders left for the capital at noon.',
        ['wording changed: pair | two leaders'],
      ],
      [
        'Nobody waited there any more.',
        'Nobody of the 4,200 waited there any more.',
        ['wording removed:  | of the 4,200'],
      ],
    ]),
  )('no figure was changed: $here ← $there', expectTold);
});

describe('names', () => {
  test.each(
    sentences([
      [
        'The harbour master, Pieter Aalders, said no.',
        'The harbour master, Piet Aalders, said no.',
        ['names changed: Pieter | Piet'],
      ],
      [
        'They met in Tarnwick for the talks.',
        'They met in Brookvale for the talks.',
        ['names changed: Tarnwick | Brookvale'],
      ],
      ['Pieter Aalders had said no to that.', 'Jonas Aalders had said no to that.', ['names changed: Pieter | Jonas']],
      [
        'Der Hafenmeister Pieter Aalders sagte nein.',
        'Der Hafenmeister Jonas Aalders sagte nein.',
        ['names changed: Pieter | Jonas'],
        'de',
      ],
      [
        'Le capitaine Marchand est parti hier soir.',
        'Le capitaine Duval est parti hier soir.',
        ['names changed: Marchand | Duval'],
        'fr',
      ],
    ]),
  )('$here ← $there', expectTold);

  test.each(
    sentences([
      [
        'They spoke with Zelensky for an hour.',
        'They spoke with Zelenskyy for an hour.',
        ['spelling changed: Zelensky | Zelenskyy'],
      ],
      [
        'They spoke with Gaddafi for an hour.',
        'They spoke with Qaddafi for an hour.',
        ['spelling changed: Gaddafi | Qaddafi'],
      ],
      [
        'They spoke with Mueller for an hour.',
        'They spoke with Müller for an hour.',
        ['spelling changed: Mueller | Müller'],
      ],
      ['They spoke with Erdogan for an hour.', 'They spoke with Erdoğan for an hour.', []],
      ['The US Navy sent two ships there.', 'The U.S. Navy sent two ships there.', ['spelling changed: US | U.S']],
      [
        'The US sent two ships there.',
        'The United States sent two ships there.',
        ['spelling changed: US | United States'],
      ],
      ['They spoke with Biden for an hour.', 'They spoke with Joe Biden for an hour.', ['wording removed:  | Joe']],
      [
        'They spoke with Mr Putin for an hour.',
        'They spoke with President Putin for an hour.',
        ['wording changed: Mr | President'],
      ],
      [
        'They spoke with the president for an hour.',
        'They spoke with Aalders for an hour.',
        ['wording changed: the president | Aalders'],
      ],
      [
        'It was the Russian answer to the talks.',
        'It was Russia’s answer to the talks.',
        ['wording changed: the Russian | Russia’s'],
      ],
      [
        'In Reihen stand das Gebäude am Ufer.',
        'In Reihen stand das Haus am Ufer.',
        ['wording changed: Gebäude | Haus'],
        'de',
      ],
      [
        'Gestern sprach Bundeskanzler Aalders davon.',
        'Gestern sprach Kanzler Aalders davon.',
        ['wording changed: Bundeskanzler | Kanzler'],
        'de',
      ],
      [
        '他們在塔恩威克見面談了一個小時。',
        '他們在布魯克韋爾見面談了一個小時。',
        ['wording changed: 塔恩威克 | 布魯克韋爾'],
        'zh',
      ],
    ]),
  )('no name was changed: $here ← $there', expectTold);
});

describe('quotations', () => {
  test.each(
    sentences([
      ['“The coffee is hot,” he said.', '“The coffee is warm,” he said.', ['quotations changed: hot | warm']],
      [
        '“We shall never leave this town,” he said.',
        '“We shall never, ever leave this town,” he said.',
        ['quotations removed:  | ever'],
      ],
      [
        '„Wir gehen morgen heim“, sagte er.',
        '„Wir gehen heute heim“, sagte er.',
        ['quotations changed: morgen | heute'],
        'de',
      ],
      [
        '« Nous partons demain », dit-il.',
        '« Nous partons lundi », dit-il.',
        ['quotations changed: demain | lundi'],
        'fr',
      ],
      ['“We want 30 boats,” he said.', '“We want 40 boats,” he said.', ['figures changed: 30 | 40']],
    ]),
  )('$here ← $there', expectTold);

  test.each(
    sentences([
      ['"The coffee is warm," he said.', '“The coffee is warm,” he said.', []],
      ['“The color is warm,” he said.', '“The colour is warm,” he said.', ['spelling changed: color | colour']],
      ['“The coffee is warm,” she added.', '“The coffee is warm,” he said.', ['wording changed: she added | he said']],
    ]),
  )('no quotation was changed: $here ← $there', expectTold);
});

describe('wording, spelling and marks', () => {
  test.each(
    sentences([
      [
        'The boats sailed toward the harbor at noon.',
        'The boats sailed towards the harbour at noon.',
        ['spelling changed: toward | towards', 'spelling changed: harbor | harbour'],
      ],
      [
        'They lost 4 percent of it at sea.',
        'They lost 4 per cent of it at sea.',
        ['spelling changed: percent | per cent'],
      ],
      ['A days long visit — the third — ended.', 'A days-long visit - the third - ended.', []],
      ['It’s the harbour’s third visit.', "It's the harbour's third visit.", []],
      ['The old boats left early.', 'The small boats left early.', ['wording changed: old | small']],
      [
        'Heute gehen wir alle dorthin.',
        'Wir gehen heute alle dorthin.',
        ['wording changed: Heute gehen wir | Wir gehen heute'],
        'de',
      ],
      ['It was a most promizing boat.', 'It was a most promising boat.', ['spelling changed: promizing | promising']],
      ['The boats left quite early.', 'The boats left early.', ['wording added: quite | ']],
      [
        'The boats of the old town left.',
        'The ships in the new town left.',
        ['wording changed: boats of the old | ships in the new'],
      ],
    ]),
  )('$here ← $there', expectTold);

  test('a blank lost between two sentences, in a paragraph or where two met', () => {
    const there = [
      'The ferries had left the harbour long before anybody in the town was awake.',
      'The trip took them all of the day, and nobody on the pier saw them come back.',
    ];
    const expected = ['spelling changed: awake.The | The'];
    expect(told(makePair(there.join(''), there))).toEqual(expected);
    expect(told(makePair(there.join(''), there.join(' ')))).toEqual(expected);
    expect(told(makePair(there.join(' '), there))).toEqual([]);
  });
});

describe('self-reference', () => {
  test.each(
    sentences([
      [
        '“We go,” he said at the gates.',
        '“We go,” he told The Harbour Courier at the gates.',
        ['self-reference changed: said | told The Harbour Courier'],
      ],
      [
        '“We go,” he told Meridian Daily at the gates.',
        '“We go,” he told the Harbour Courier at the gates.',
        ['self-reference changed: Meridian Daily | the Harbour Courier'],
      ],
      [
        'As was reported, the boats left early.',
        'As was reported by The Harbour Courier, the boats left early.',
        ['self-reference removed:  | by The Harbour Courier'],
      ],
      [
        '“We go,” he said at the gates.',
        '“We go,” he told the Tarn Bulletin at the gates.',
        ['wording changed: said | told the Tarn Bulletin'],
      ],
    ]),
  )('$here ← $there', expectTold);
});

describe('paragraphs and subheads', () => {
  const one = 'The ferries had left the harbour long before anybody in the town was awake that morning.';
  const two = 'Nobody on the pier could say afterwards when the last of the boats had come back in.';
  const three = 'A council of seven will meet on the hill and look at the papers of the company.';
  const extra = 'Hoteliers have opened their breakfast rooms to families who were stranded by the strike.';

  const examples: [what: string, here: Text, there: Text, expected: string[]][] = [
    ['a paragraph cut', [one, two], [one, extra, two], [`paragraphs removed:  | ${extra}`]],
    ['a last paragraph cut', [one, two], [one, two, extra], [`paragraphs removed:  | ${extra}`]],
    ['own text', [one, extra, two], [one, two], [`added added: ${extra} | `]],
    ['a subhead dropped', [one, two], [one, subhead('Empty piers'), two], ['subheads removed:  | Empty piers']],
    ['a subhead put in', [one, subhead('Empty piers'), two], [one, two], ['added added: Empty piers | ']],
    [
      'a subhead reworded',
      [one, subhead('Full piers'), two],
      [one, subhead('Empty piers'), two],
      ['wording changed: Full | Empty'],
    ],
    [
      'a paragraph moved',
      [two, three, one],
      [one, two, three],
      [`moved moved: ${one.slice(0, -1)} | ${one.slice(0, -1)}`],
    ],
    ['two paragraphs made one', [`${one} ${two}`], [one, two], []],
    [
      'a short paragraph that stays between new ones',
      [one, extra, 'He left.', two],
      [one, 'He left.', two],
      [`added added: ${extra} | `],
    ],
    [
      'a sentence put into a paragraph',
      [`${one} ${two} ${three} ${extra} He left. ${two}`],
      [`${one} ${two} ${three} He left. ${two}`],
      [`wording added: ${extra.slice(0, -1)} | `],
    ],
    ['a pull quote said twice', [one, two, three, one], [one, two, three], []],
  ];
  test.each(examples)('%s', (_, here, there, expected) => {
    expect(told(makePair(here, there))).toEqual(expected);
  });
});

describe('around the text', () => {
  const text = framed('The boats left.');
  const examples: [string, Partial<KnownArticle>, Partial<KnownArticle>, string[]][] = [
    ['headline', { title: 'Gates closed' }, {}, ['headline changed: Gates closed | Varnholt closes its sea gates']],
    ['headline, in case and marks only', { title: '‘Varnholt’ Closes Its Sea-Gates' }, {}, []],
    [
      'headline, in spelling only',
      { title: 'Harbor closes' },
      { title: 'Harbour closes' },
      ['spelling changed: Harbor closes | Harbour closes'],
    ],
    ['byline removed', {}, { authors: ['Ilse Marant'] }, ['byline removed:  | Ilse Marant']],
    [
      'byline changed',
      { authors: ['Tom Okell'] },
      { authors: ['Ilse Marant'] },
      ['byline changed: Tom Okell | Ilse Marant'],
    ],
    ['byline added', { authors: ['Tom Okell'] }, {}, ['byline added: Tom Okell | ']],
    ['byline in other letters', { authors: ['ILSE MARANT'] }, { authors: ['Ilse Marant'] }, []],
    ['agency', {}, { agencies: [agency('NMW')] }, ['credits removed:  | with NMW']],
    [
      'agency named elsewhere on the page',
      { agencies: [agency('NMW', 'dateline')] },
      { agencies: [agency('NMW')] },
      [],
    ],
    [
      'picture and text are two credits',
      { agencies: [agency('NMW')] },
      { agencies: [agency('NMW'), agency('NMW', 'photo')] },
      ['credits removed:  | with NMW'],
    ],
    [
      'links',
      { links: ['http://www.tarn.example/a'] },
      { links: ['https://tarn.example/a/', 'https://tarn.example/b', 'https://tarn.example/b'] },
      ['links removed:  | https://tarn.example/b'],
    ],
  ];
  test.each(examples)('%s', (_, page, other, expected) => {
    expect(told(makePair(text, text, page, other))).toEqual(expected);
  });

  test('a credit that stands in the text is told once, at its place', () => {
    const line = 'With reporting by NMW.';
    const agencies = [{ agency: 'NMW', place: 'credit-line' as const, text: line }];
    expect(told(makePair([text], [text, line], {}, { agencies }))).toEqual([`credits removed:  | ${line}`]);
    const dateline = { agency: 'NMW', place: 'dateline' as const, text: 'VARNHOLT (NMW) —' };
    expect(told(makePair([text], [`${dateline.text} ${text}`], {}, { agencies: [dateline] }))).toEqual([
      `credits removed:  | ${dateline.text}`,
    ]);
  });
});

test('the later one is the edited one: where the other was printed later, the page was not cut but the other added', () => {
  const one = 'The ferries had left the harbour long before anybody in the town was awake that morning.';
  const extra = 'Hoteliers have opened their breakfast rooms to families who were stranded by the strike.';
  const pair = makePair([one, extra], [one], { authors: ['Ilse Marant'] });
  expect(told(pair, 'page')).toEqual([`byline added: Ilse Marant | `, `added added: ${extra} | `]);
  expect(told(pair, 'other')).toEqual([`byline removed: Ilse Marant | `, `paragraphs removed: ${extra} | `]);
});

test('facts come first, spelling last', () => {
  const pair = makePair(
    framed('The harbor took 4,500 boats, said Pieter Aalders of the old guild.'),
    framed('The harbour took 4,200 boats, said Piet Aalders of the new guild.'),
    { title: 'Other' },
  );
  expect(told(pair).map((one) => one.split(' ')[0])).toEqual(['figures', 'names', 'headline', 'wording', 'spelling']);
});

import { describe, expect, test } from 'vitest';
import { selfReferences } from '../../lib/evidence/selfReferences.ts';
import { textWords } from '../../lib/text/textWords.ts';
import { bothWays, paragraphsOf } from './aligned.ts';

const found = (text: string, outlet = 'The Harbour Courier', site = 'harbourcourier.example') => {
  const blocks = paragraphsOf([text]);
  return selfReferences(blocks, textWords(blocks), outlet, site).map(({ kind, quote }) => [kind, quote]);
};

describe('selfReferences', () => {
  test.each<[text: string, quote: string, outlet?: string]>([
    ['“We will rebuild,” the mayor told the Harbour Courier on Monday.', 'told the Harbour Courier'],
    ['Speaking to The Harbour Courier, he denied it.', 'Speaking to The Harbour Courier'],
    ['She said so in an interview with harbourcourier.example last week.', 'interview with harbourcourier.example'],
    ['The papers, seen by the Harbour Courier, name two firms.', 'seen by the Harbour Courier'],
    ['The Harbour Courier understands that talks will resume.', 'Harbour Courier understands'],
    ['The Harbour Courier has contacted the port for comment.', 'Harbour Courier has contacted'],
    ['The port did not respond to the Harbour Courier’s request.', 'respond to the Harbour Courier'],
    ['Das sagte die Ministerin dem Hafenkurier am Freitag.', 'sagte die Ministerin dem Hafenkurier', 'Hafenkurier'],
    ['Gegenüber dem Hafenkurier wies sie das zurück.', 'Gegenüber dem Hafenkurier', 'Hafenkurier'],
    ['Auf Anfrage von Hafenkurier schwieg das Amt.', 'Auf Anfrage von Hafenkurier', 'Hafenkurier'],
    ['Wie der Hafenkurier erfuhr, wird neu verhandelt.', 'Hafenkurier erfuhr', 'Hafenkurier'],
    [
      '« Rien n’est décidé », a déclaré mardi au Courrier du Port la maire.',
      'déclaré mardi au Courrier du Port',
      'Courrier du Port',
    ],
    ['Contactée par le Courrier du Port, elle refuse.', 'Contactée par le Courrier du Port', 'Courrier du Port'],
    ['Así lo ha dicho a El Correo del Puerto la alcaldesa.', 'dicho a El Correo del Puerto', 'El Correo del Puerto'],
    ['In un’intervista al Corriere del Molo ha negato.', 'un’intervista al Corriere del Molo', 'Corriere del Molo'],
    ['Dat zei zij in gesprek met De Havenbode.', 'in gesprek met De Havenbode', 'De Havenbode'],
    ['市长告诉海港日报记者，大桥将重建。', '告诉海港日报', '海港日报'],
  ])('%s', (text, quote, outlet) => {
    expect(found(text, outlet)).toEqual([['outlet', quote]]);
  });

  test.each([
    ['He told our correspondent that the gate was shut.', 'our correspondent'],
    ['This newspaper has seen the letter.', 'This newspaper'],
    ['Sie sagte dieser Redaktion, das Tor bleibe zu.', 'dieser Redaktion'],
    ['Elle l’a confié à notre journal.', 'notre journal'],
    ['Según este periódico, nada cambia.', 'este periódico'],
  ])('without a name: %s', (text, quote) => {
    expect(found(text)).toEqual([['house', quote]]);
  });

  test.each([
    ['a mention', 'The Harbour Courier opened a new office beside the harbour.'],
    ['another outlet', 'The mayor told the Meridian Daily that the gate was shut.'],
    ['inside a quotation', '“I told the Harbour Courier nothing,” he said.'],
    ['a word that only begins like it', 'He told the Harbour Couriers Union that it was over.'],
  ])('%s is none', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  test('a common noun is not the paper of that name', () => {
    expect(found('She told the world that it was over.', 'The World', 'theworldpaper.example')).toEqual([]);
    expect(found('She told The World that it was over.', 'The World', 'theworldpaper.example')).toHaveLength(1);
  });
});

const before = 'The gates of the old harbour stayed shut through the night as the water rose above the quay.';
const after = 'Nobody was hurt, but two boats were lost and a warehouse beside the market was flooded.';

describe('self-reference as evidence', () => {
  const kinds = ['self-kept', 'self-removed'] as const;

  test('kept in the other’s text it speaks for the outlet named, from either side', () => {
    const text = `${before} “We were lucky,” the harbour master told the Harbour Courier on Monday. ${after}`;
    const { fromCopy, fromOriginal } = bothWays(kinds, [text], [text]);
    expect(fromCopy).toMatchObject([
      { signal: { kind: 'self-kept', quote: 'told the Harbour Courier' }, side: 'other' },
    ]);
    expect(fromOriginal).toEqual([{ ...fromCopy[0], side: 'page' }]);
  });

  test('replaced it speaks for the outlet named, with what became of it', () => {
    const there = `${before} The harbour master told the Harbour Courier that the pumps had failed. ${after}`;
    const here = `${before} The harbour master said that the pumps had failed. ${after}`;
    const { fromCopy, fromOriginal } = bothWays(kinds, [there], [here]);
    expect(fromCopy).toMatchObject([
      {
        signal: { kind: 'self-removed', quote: 'told the Harbour Courier', became: 'master said that' },
        side: 'other',
      },
    ]);
    expect(fromOriginal).toEqual([{ ...fromCopy[0], side: 'page' }]);
  });

  test('a nameless form says something only where it is gone', () => {
    const there = `${before} The harbour master told this newspaper that the pumps had failed. ${after}`;
    const here = `${before} The harbour master said that the pumps had failed. ${after}`;
    expect(bothWays(kinds, [there], [here]).fromCopy).toMatchObject([
      { signal: { kind: 'self-removed' }, side: 'other' },
    ]);
    expect(bothWays(kinds, [there], [there]).fromCopy).toEqual([]);
  });

  test('in a part that is not shared it says nothing', () => {
    const own =
      'The mayor of another town told the Harbour Courier that she would never pay for a bridge nobody crosses.';
    expect(bothWays(kinds, [own, `${before} ${after}`], [`${before} ${after}`]).fromCopy).toEqual([]);
  });

  test('a third outlet’s name says nothing of the two', () => {
    const text = `${before} “We were lucky,” the harbour master told the Fen Gazette on Monday. ${after}`;
    expect(bothWays(kinds, [text], [text]).fromCopy).toEqual([]);
  });
});

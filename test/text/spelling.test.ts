import { describe, expect, test } from 'vitest';
import { commonSpelling } from '../../lib/text/spelling.ts';
import { words } from '../../lib/text/words.ts';

describe('commonSpelling', () => {
  const PAIRS: [british: string, american: string][] = [
    ['colour', 'color'],
    ['colours', 'colors'],
    ['colourful', 'colorful'],
    ['discoloured', 'discolored'],
    ['favourites', 'favorites'],
    ['unfavourable', 'unfavorable'],
    ['neighbouring', 'neighboring'],
    ['neighbourhoods', 'neighborhoods'],
    ['harbour', 'harbor'],
    ['labour', 'labor'],
    ['honourable', 'honorable'],
    ['dishonour', 'dishonor'],
    ['misbehaviour', 'misbehavior'],
    ['armoury', 'armory'],
    ['rumoured', 'rumored'],
    ['centre', 'center'],
    ['centres', 'centers'],
    ['epicentre', 'epicenter'],
    ['centred', 'centered'],
    ['metre', 'meter'],
    ['kilometres', 'kilometers'],
    ['litres', 'liters'],
    ['theatre', 'theater'],
    ['amphitheatre', 'amphitheater'],
    ['sabre', 'saber'],
    ['organise', 'organize'],
    ['organised', 'organized'],
    ['organiser', 'organizer'],
    ['organisations', 'organizations'],
    ['reorganising', 'reorganizing'],
    ['realised', 'realized'],
    ['recognises', 'recognizes'],
    ['privatisation', 'privatization'],
    ['mobilised', 'mobilized'],
    ['analyse', 'analyze'],
    ['cancelled', 'canceled'],
    ['travelling', 'traveling'],
    ['traveller', 'traveler'],
    ['modelled', 'modeled'],
    ['fuelled', 'fueled'],
    ['programme', 'program'],
    ['defence', 'defense'],
    ['licence', 'license'],
    ['grey', 'gray'],
    ['tyres', 'tires'],
    ['aluminium', 'aluminum'],
    ['towards', 'toward'],
    ['tonnes', 'tons'],
    ['manoeuvre', 'maneuver'],
    ['storeys', 'stories'],
    ['jewellery', 'jewelry'],
    ['moulds', 'molds'],
    ['whilst', 'while'],
  ];

  test.each(PAIRS)('%s and %s agree', (british, american) => {
    expect(british).not.toBe(american);
    expect(commonSpelling(british)).toBe(american);
    expect(commonSpelling(american)).toBe(american);
  });

  test.each([
    ['Zelenskyy', 'Zelensky'],
    ['Zelenskiy', 'Zelensky'],
    ['Zelenskyy’s', "Zelensky's"],
    ['Kiev', 'Kyiv'],
    ['Kiev’s', 'Kyiv’s'],
    ['Kharkov', 'Kharkiv'],
    ['Odessa', 'Odesa'],
    ['Lvov', 'Lviv'],
    ['Mohammed', 'Muhammad'],
  ])('the names %s and %s agree', (one, another) => {
    const key = (text: string) => words(text).map((word) => word.key);
    expect(key(one)).toEqual(key(another));
    expect(key(one)).toHaveLength(1);
  });

  test.each(
    (
      'hour hours four fours acre acres there where here literature premise premised promise promised surprise ' +
      'surprised exercise exercised advertise advertised rise rises rising wise our ours your yours pour tour tourist ' +
      'court course source discourse journey mourn flour sour scour devour contour detour glamorous genre mediocre ' +
      'massacre ogre fire more before figure future store shared sacred hundred hatred kindred infrared raised ' +
      'praise precise enterprise franchise compromise despised devise supervised television revised disguise ' +
      'merchandise otherwise likewise noise paradise organist capitalism criticism realism specialist called filled ' +
      'controlled rolled selling teller taller killed compelled excelled rebelled propelled meter metro liter center ' +
      'color size prize seized realist generals colonies minister stories constructor __proto__ tostring'
    ).split(' '),
  )('%s is not touched', (word) => {
    expect(commonSpelling(word)).toBe(word);
  });

  test('a common spelling is its own common spelling', () => {
    for (const [british] of PAIRS) {
      const once = commonSpelling(british);
      expect(commonSpelling(once)).toBe(once);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { isLinkedTo, meansOutlet, namedBy, sameName } from '../../lib/evidence/naming.ts';
import type { DeclaringSignal } from '../../lib/model/article.ts';
import { makeArticle, makeCopy, phrase } from './makeArticle.ts';

const original = makeArticle();
const copy = makeCopy();

describe('sameName', () => {
  test.each([
    ['The Harbour Courier', 'Harbour Courier', true],
    ['THE HARBOUR COURIER', 'the harbour courier', true],
    ['Harbour-Courier', 'harbourcourier', true],
    ['L’Écho', "L'echo", true],
    ['Harbour Courier', 'Harbour Courier Online', false],
    ['Harbour Courier', 'Meridian Daily', false],
    ['', '', false],
    ['—', '***', false],
    ['The', 'The', true],
  ])('%j and %j: %s', (one, another, same) => {
    expect(sameName(one, another)).toBe(same);
    expect(sameName(another, one)).toBe(same);
  });
});

describe('namedBy', () => {
  const byUrl = (url: string, signal: DeclaringSignal = 'canonical') => namedBy({ signal, url }, copy, original);

  test('the address of the other article names that page', () => {
    expect(byUrl(original.url)).toBe('page');
    expect(byUrl('http://harbourcourier.example/coast/gates/?utm_source=x#top')).toBe('page');
  });

  test('the canonical address of the other article names that page', () => {
    const moved = makeArticle({ canonical: 'https://www.harbourcourier.example/2025/gates' });
    expect(namedBy({ signal: 'isBasedOn', url: 'https://www.harbourcourier.example/2025/gates' }, copy, moved)).toBe(
      'page',
    );
  });

  test('another address of its site names the site, an address elsewhere nothing', () => {
    expect(byUrl('https://m.harbourcourier.example/')).toBe('site');
    expect(byUrl('https://harbourcourier.example.evil.example/coast/gates')).toBeUndefined();
    expect(byUrl('https://third.example/')).toBeUndefined();
    expect(byUrl('no address')).toBeUndefined();
  });

  test('a page that declares its own address or its own site gains nothing', () => {
    expect(byUrl(copy.url)).toBeUndefined();
    expect(byUrl('https://www.meridiandaily.example/')).toBeUndefined();
    expect(namedBy({ signal: 'publisher', name: copy.outlet }, copy, original)).toBeUndefined();
  });

  test('the outlet’s name as publisher names the outlet', () => {
    expect(namedBy({ signal: 'publisher', name: 'Harbour Courier' }, copy, original)).toBe('outlet');
    expect(namedBy({ signal: 'sourceOrganization', name: 'Third Post' }, copy, original)).toBeUndefined();
  });

  test('a name that both outlets carry names neither', () => {
    const twin = makeCopy({ outlet: original.outlet });
    expect(namedBy({ signal: 'publisher', name: original.outlet }, twin, original)).toBeUndefined();
  });

  test('two pages of one site name each other in no way', () => {
    const sibling = makeArticle({ url: 'https://www.harbourcourier.example/world/gates' });
    expect(namedBy({ signal: 'canonical', url: original.url }, sibling, original)).toBeUndefined();
  });

  test('an empty declaration names nothing', () => {
    expect(namedBy({ signal: 'publisher' }, copy, original)).toBeUndefined();
    expect(namedBy({ signal: 'publisher', name: '' }, copy, makeArticle({ outlet: '' }))).toBeUndefined();
  });
});

describe('meansOutlet', () => {
  test.each([
    ['The Harbour Courier'],
    ['Harbour Courier'],
    ['the Harbour Courier newspaper'],
    ['harbourcourier.example'],
    ['www.harbourcourier.example'],
  ])('%s means the outlet', (names) => {
    expect(meansOutlet(phrase(names), copy, original)).toBe(true);
  });

  test.each([['Meridian Daily'], ['The Courier'], ['Harbour'], [''], ['…'], ['third.example']])(
    '%j does not',
    (names) => {
      expect(meansOutlet(phrase(names), copy, original)).toBe(false);
    },
  );

  test('a link to the outlet’s site means it whatever the words, a link elsewhere does not', () => {
    expect(meansOutlet(phrase('our partner', 'https://m.harbourcourier.example/'), copy, original)).toBe(true);
    expect(meansOutlet(phrase('our partner', 'https://third.example/'), copy, original)).toBe(false);
  });

  test('its name in the words does not mean it where the link leads to a third site', () => {
    expect(meansOutlet(phrase('Harbour Courier', 'https://third.example/gates'), copy, original)).toBe(false);
    expect(meansOutlet(phrase('harbourcourier.example', 'https://third.example/gates'), copy, original)).toBe(false);
  });

  test('a link to the page’s own site is a tag, and the words count', () => {
    const tag = 'https://www.meridiandaily.example/tag/harbour-courier';
    expect(meansOutlet(phrase('Harbour Courier', tag), copy, original)).toBe(true);
    expect(meansOutlet(phrase('Third Post', tag), copy, original)).toBe(false);
  });

  test('a short name is recognised where it stands alone, and never inside another word', () => {
    const short = makeArticle({ outlet: 'HCB', url: 'https://hcb.example/x', site: 'hcb.example' });
    expect(meansOutlet(phrase('the HCB'), copy, short)).toBe(true);
    expect(meansOutlet(phrase('HCB Radio'), copy, short)).toBe(true);
    expect(meansOutlet(phrase('Ahcbury Times'), copy, short)).toBe(false);
    const tiny = makeArticle({ outlet: 'on', url: 'https://on-paper.example/x', site: 'on-paper.example' });
    expect(meansOutlet(phrase('on'), copy, tiny)).toBe(true);
    expect(meansOutlet(phrase('Meridian on Sunday'), copy, tiny)).toBe(false);
  });

  test.each([['HarbourCourier'], ['Harbour Courier newspaper'], ['the Harbour-Courier of Varnholt']])(
    'a name written in one word or in several is the same: %s',
    (names) => {
      expect(meansOutlet(phrase(names), copy, makeArticle({ outlet: 'HarbourCourier', site: 'hc.example' }))).toBe(
        true,
      );
    },
  );

  test('a name is no name inside another word', () => {
    const star = makeArticle({ outlet: 'The Star', url: 'https://thestar.example/x', site: 'thestar.example' });
    expect(meansOutlet(phrase('The Star'), copy, star)).toBe(true);
    expect(meansOutlet(phrase('Startribune Weekly'), copy, star)).toBe(false);
  });
});

describe('isLinkedTo', () => {
  test.each<[link: string | undefined, linked: boolean]>([
    [original.url, true],
    ['https://m.harbourcourier.example/', true],
    ['https://third.example/', false],
    ['https://harbourcourier.example.third.example/', false],
    ['https://www.meridiandaily.example/tag/harbour-courier', false],
    [undefined, false],
  ])('%s: %s', (link, linked) => {
    expect(isLinkedTo(phrase('Harbour Courier', link), original)).toBe(linked);
  });
});

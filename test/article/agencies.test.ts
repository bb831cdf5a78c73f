import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agenciesIn, agencyCredits } from '../../lib/article/agencies.ts';
import { agencyForms, formsByFirstWord } from '../../lib/article/agencyForms.ts';
import { LETTERS } from '../../lib/text/letters.ts';
import type { Block } from '../../lib/model/article.ts';

const FORMS = [...formsByFirstWord().values()].flat();

type Place = 'byline' | 'first' | 'last' | 'ending';

const BODY = ['The gate was shut at noon, and the town stayed dry all night.', 'Nobody was hurt, the keepers said.'];
const block = (text: string): Block => ({ kind: 'paragraph', text });

/** The text agencies credited where a line stands as a byline, as the first or last paragraph, or at the end of one. */
function credited(place: Place, text: string): string[] {
  const blocks =
    place === 'first'
      ? [text, ...BODY, ...BODY]
      : place === 'byline'
        ? [...BODY, ...BODY]
        : [...BODY, ...BODY, place === 'ending' ? `The ferry left late. ${text}` : text];
  return agencyCredits(place === 'byline' ? [text] : [], blocks.map(block), [])
    .filter((credit) => credit.place !== 'photo')
    .map(({ agency }) => agency);
}

describe('agency credits', () => {
  test('the list knows at least 80 agencies', () => {
    expect(new Set(FORMS.map(({ agency }) => agency)).size).toBeGreaterThanOrEqual(150);
  });

  test('every form of the list is known where it stands by itself', () => {
    for (const { form } of FORMS) expect([form, agenciesIn(form).length]).toEqual([form, 1]);
  });

  test('forms are found as one long expression would find them, the longest first', () => {
    const all = FORMS.map(({ form }) => form).sort((a, b) => b.length - a.length);
    const isUnspaced = (form: string) => /^[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(form);
    const anyOf = (forms: string[]) => forms.map((form) => form.replaceAll('.', '\\.')).join('|');
    const expression = new RegExp(
      `(?<![${LETTERS}\\d@#.-])(?:${anyOf(all.filter((form) => !isUnspaced(form)))})(?![${LETTERS}\\d]|\\s+(?:Institute|Group))|${anyOf(all.filter(isUnspaced))}`,
      'g',
    );
    const word = fc.constantFrom(...all, ...all.map((form) => form.slice(0, -1)), 'the', 'New', 'Institute', '水', 'x');
    const between = fc.constantFrom(' ', ' ', '', '/', '.', ', ', '-', '@');
    const text = fc.array(fc.tuple(word, between)).map((list) => list.flat().join(''));
    fc.assert(
      fc.property(text, (text) => {
        expect(agencyForms(text).map(({ form }) => form)).toEqual(text.match(expression) ?? []);
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[language: string, place: Place, text: string, agencies: string[]]>([
    ['th', 'first', 'เชียงใหม่, 14 มีนาคม (AFP) - น้ำท่วมเมืองเก่า', ['AFP']],
    ['am', 'first', 'አዲስ አበባ (Reuters) - ጎርፍ', ['Reuters']],
    ['tg', 'first', 'Ҷиззах, 3 май (ТАСС) - обҳо', ['TASS']],
    ['en', 'first', 'VARNHOLT (AP) — The sea gates of the town were shut on Friday.', ['AP']],
    ['en', 'first', 'VARNHOLT, March 14 (Reuters) - The sea gates of the town were shut.', ['Reuters']],
    ['en', 'first', 'KUALA MURAI, March 14 (Bernama) -- The sea gates were shut.', ['Bernama']],
    ['en', 'byline', 'By Ilse Marant, Associated Press', ['AP']],
    ['en', 'byline', 'Ilse Marant with AP/AFP', ['AP', 'AFP']],
    ['en', 'byline', 'Press Trust of India', ['PTI']],
    ['en', 'last', 'The Associated Press contributed to this report.', ['AP']],
    ['en', 'last', 'Copyright 2025 The Canadian Press. All rights reserved.', ['The Canadian Press']],
    ['en', 'ending', '– Reuters', ['Reuters']],
    ['en', 'last', '(With inputs from ANI)', ['ANI']],
    ['de', 'first', 'Varnholt (dpa/lby) – Die Sturmtore der Stadt sind seit Freitag zu.', ['dpa']],
    ['de', 'byline', 'Von Ilse Marant, dpa', ['dpa']],
    ['de', 'last', 'Quelle: APA', ['APA']],
    ['de', 'ending', '(sda/ats)', ['Keystone-SDA']],
    ['de', 'last', '© dpa-infocom, dpa:250314-99-123456/3', ['dpa']],
    ['de', 'last', 'Mit Material von der Agentur epd', ['epd']],
    ['fr', 'last', '(Avec AFP)', ['AFP']],
    ['fr', 'byline', 'Par Ilse Marant avec AFP', ['AFP']],
    ['fr', 'last', 'Port-Varnholt (AFP) - © 2025 AFP', ['AFP']],
    ['fr', 'first', 'PORT-VARNHOLT (Belga) - Les portes de la ville sont fermées.', ['Belga']],
    ['es', 'first', 'VARNHOLT, 14 Mar. (EUROPA PRESS) - Las compuertas de la ciudad se cerraron.', ['Europa Press']],
    ['es', 'byline', 'EFE', ['EFE']],
    ['es', 'last', '(Con información de EFE)', ['EFE']],
    ['es', 'first', 'Varnholt, 14 mar (Prensa Latina) Las compuertas se cerraron.', ['Prensa Latina']],
    ['it', 'first', '(ANSA) - VARNHOLT, 14 MAR - Le paratoie sono chiuse da venerdì.', ['ANSA']],
    ['it', 'last', 'Fonte: Adnkronos', ['Adnkronos']],
    ['it', 'ending', '(Askanews)', ['Askanews']],
    ['pt', 'last', 'Com informações da Agência Brasil', ['Agência Brasil']],
    ['pt', 'byline', 'Ilse Marant, Lusa', ['Lusa']],
    ['nl', 'last', 'Bron: ANP', ['ANP']],
    ['nl', 'byline', 'Door ANP', ['ANP']],
    ['da', 'ending', '/ritzau/', ['Ritzau']],
    ['sv', 'byline', 'TT', ['TT']],
    ['pl', 'last', 'Źródło: PAP', ['PAP']],
    ['ru', 'first', 'ВАРНХОЛЬТ, 14 марта. /ТАСС/. Ворота города закрыты с пятницы.', ['TASS']],
    ['ru', 'first', 'ВАРНХОЛЬТ, 14 мар - РИА Новости. Ворота города закрыты.', ['RIA Novosti']],
    ['tr', 'first', 'VARNHOLT (AA) - Kentin kapıları cuma günü kapatıldı.', ['Anadolu']],
    ['zh', 'first', '新华社瓦恩霍尔特3月14日电 水闸于周五中午关闭。', ['Xinhua']],
    ['zh', 'last', '来源：中新社', ['China News Service']],
    ['ja', 'first', '【共同通信】水門は金曜日の正午に閉じられた。', ['Kyodo']],
    ['ja', 'ending', '（時事）', ['Jiji']],
    ['ko', 'first', '(서울=연합뉴스) 수문은 금요일 정오에 닫혔다.', ['Yonhap']],
  ])('%s, %s: %s', (_language, place, text, agencies) => {
    expect(credited(place, text).sort()).toEqual([...agencies].sort());
  });

  test.each<[language: string, place: Place, text: string]>([
    ['en', 'first', 'The keeper told Reuters that the gate had held, and said so twice.'],
    ['en', 'first', 'Northern Wire (AP) said that the gate had held.'],
    ['en', 'first', 'The Associated Press (AP) — one of the oldest agencies — moved to Varnholt.'],
    ['en', 'first', 'VARNHOLT (population 40,000) — The sea gates were shut.'],
    ['en', 'first', 'Shares in Thomson Reuters rose - by a tenth - on Friday.'],
    ['en', 'last', 'Reuters was told at noon that the gate held, and others were told later.'],
    ['en', 'last', 'She works for the Associated Press and lives by the harbour.'],
    ['en', 'last', 'Source: town hall'],
    ['en', 'last', 'The office of Bloomberg is on the quay.'],
    ['en', 'byline', 'By Ilse Marant, Harbour Town, PA'],
    ['en', 'byline', 'By Michael Bloomberg'],
    ['en', 'byline', 'By Ilse Marant, Reuters Institute'],
    ['en', 'byline', 'By the AA Roadwatch team'],
    ['en', 'ending', '“I said so to AFP.”'],
    ['en', 'ending', '(PA state police were called.)'],
    ['de', 'first', 'Wie die dpa am Freitag meldete, sind die Tore zu.'],
    ['de', 'first', 'Die Agentur dpa (Hamburg) meldete am Freitag, die Tore seien zu.'],
    ['de', 'last', 'Der Sprecher sagte der dpa, das Tor habe gehalten.'],
    ['de', 'last', 'Quelle: Hafenamt Varnholt'],
    ['de', 'ending', 'Das sagte er der APA am Freitag.'],
    ['de', 'byline', 'Von Ilse Marant, Mehr zum Thema'],
    ['fr', 'first', 'Le gardien a déclaré à l’AFP que la porte avait tenu.'],
    ['fr', 'last', 'La porte a tenu, selon une source citée par l’AFP.'],
    ['fr', 'last', 'Source : mairie de Port-Varnholt'],
    ['fr', 'ending', 'C’est ce qu’a constaté un journaliste de l’AFP.'],
    ['es', 'first', 'El alcalde dijo a EFE que la compuerta resistió.'],
    ['es', 'last', 'Fuente: Ayuntamiento de Varnholt'],
    ['es', 'ending', 'Así lo contó a Europa Press el viernes.'],
    ['it', 'first', 'Lo ha detto all’ANSA il guardiano della paratoia.'],
    ['it', 'last', 'L’ANSA aveva scritto che la paratoia era chiusa.'],
    ['it', 'last', 'Fonte: Comune di Varnholt'],
    ['pt', 'first', 'O guarda disse à Lusa que a comporta resistiu.'],
    ['pt', 'last', 'A comporta resistiu, disse à Agência Brasil o prefeito.'],
    ['nl', 'first', 'Dat meldt persbureau ANP vrijdag aan het eind van de middag.'],
    ['nl', 'last', 'De wachter zei tegen het ANP dat de poort hield.'],
    ['pl', 'last', 'Strażnik powiedział PAP, że brama wytrzymała.'],
    ['ru', 'first', 'Об этом ТАСС сообщили в пятницу в администрации города.'],
    ['tr', 'first', 'Bekçi, AA muhabirine kapının dayandığını söyledi.'],
    ['zh', 'first', '据新华社报道，水闸于周五中午关闭。'],
    ['ja', 'first', '町の担当者が共同通信の取材に答えた。'],
    ['ko', 'last', '관계자는 연합뉴스와의 통화에서 수문이 버텼다고 말했다.'],
  ])('only a mention, %s, %s: %s', (_language, place, text) => {
    expect(credited(place, text)).toEqual([]);
  });

  test('a caption credits the picture', () => {
    const captions = ['A gate. Photo: AP', 'Das Tor (Bild: dpa)', 'Ilse Marant/Reuters'];
    expect(agencyCredits([], BODY.map(block), captions).map(({ agency, place }) => `${agency} ${place}`)).toEqual([
      'AP photo',
      'dpa photo',
      'Reuters photo',
    ]);
  });
});

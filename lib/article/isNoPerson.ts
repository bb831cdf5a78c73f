import { LETTERS } from '../text/letters.ts';
import { wordSet } from '../text/wordSet.ts';

/** Words of what stands where an author should and is no person, in the languages of the reader (knowledge, section 5). */
const WORDS = wordSet(
  `admin administrator administrador webmaster editor editors editorial editorials staff newsroom desk newsdesk webdesk citydesk sportsdesk
  foreigndesk team office board bureau agency agencies agentur agenturen agence agences agencia agencias agência agências agenzia agenzie
  correspondent correspondents korrespondent reporter reporters reporterin contributor contributors guest gastbeitrag gastautor
  anonymous anonym unknown unbekannt author autor autore autorn autoren autorin auteur autores user wire wires press pressrelease
  pressemitteilung pressestelle presse online redacción redaccion rédaction redaction redazione redação redacao redaçao redacão
  redactie redakcja redakce redacția toimitus szerkesztőség редакция редакція equipe equipo service verlag gmbh ltd inc ministerium
  ministerum ministry stiftung foundation committee institut institute instituto verband news media magazin magazine zeitung times radio tv
  blog journal herald tribune gazette network kommentar kommentare comment comments komentar beitrag beiträge beitrage beiträg post posts
  menu alle über zeige reply share teilen follow folgen abonnieren subscribe read lesen weiterlesen mehr min uhr update updated
  aktualisiert photo foto bild image video quelle source copyright profil about kontakt login home january february march april june july
  august september october november december januar februar märz juni juli oktober dezember monday tuesday wednesday thursday friday
  saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag www null undefined none uncategorized allgemein
  hinterlasse`,
);

/** What such words are made of: "Lokalredaktion", "Universitätsmedizin", "Minuten". */
const STEMS = /redaktion|redakt(?:ør|eur|eurin)$|^(?:universit.|antwort|minut)/;

const WORD = new RegExp(`[${LETTERS}]+`, 'g');

/** More than one word, addresses, and scripts without blanks. */
const REST = new RegExp(
  String.raw`(?<![${LETTERS}])(?:haber merkezi|e\. ?v\.|n\/a)(?![${LETTERS}])|https?:|[@<>{}\\]|\.(?:com|org|net|de|fr|co|at|ch|uk|info)(?![${LETTERS}])|编辑部|本报|本网|综合|编辑|小编|記者$|編集部|편집부|뉴스팀`,
  'i',
);

/** Whether what stands where an author should is a desk, an office, a site or a label. */
export const isNoPerson = (name: string): boolean =>
  REST.test(name) || (name.toLowerCase().match(WORD) ?? []).some((word) => WORDS.has(word) || STEMS.test(word));

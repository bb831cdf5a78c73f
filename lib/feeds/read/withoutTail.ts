import { isWallLine } from '../../article/text/wallWords.ts';
import type { Block } from '../../model/article.ts';

/** A last line that feeds add: where the text stood, where it goes on, what else there is. */
const ADDED =
  /^(?:the post .{0,300} (?:first appeared|appeared first) on |(?:der|dieser) beitrag .{0,300} erschien zuerst (?:auf|bei) |(?:l['’]article|cet article) .{0,300} est apparu en premier sur |la entrada .{0,300} (?:apareció primero en|se publicó primero en) |l['’]articolo .{0,300} (?:proviene da|sembra essere il primo su) |o post .{0,300} apareceu primeiro em |het bericht .{0,300} verscheen eerst op )/i;

/** A last line that says that the text goes on elsewhere. */
const GOES_ON =
  /^[[(\s«]*(?:continue reading|keep reading|read (?:more|on|the (?:full|rest|whole)|full (?:story|article))|full (?:story|article)|click here|more\s*(?:»|→|\.{3}|…)|weiterlesen|mehr lesen|lesen sie (?:mehr|weiter)|zum (?:ganzen |vollständigen )?artikel|lire (?:la suite|plus)|leer más|sigue leyendo|seguir leyendo|continua a leggere|leggi (?:tutto|di più)|continuar (?:lendo|a ler)|leia mais|ler mais|lees (?:meer|verder)|läs mer|les mer|læs mere|lue lisää|czytaj (?:dalej|więcej)|читать (?:далее|полностью)|devamını oku|続きを読む|阅读全文)/iu;

/** The end of a text that was cut. */
const OPEN_END = /(?:…|\.{3}|\[\s*(?:…|\.{3}|&hellip;|\+\d+ chars?)\s*\]|→|»)\s*$/u;

const LONGEST_LINE = 400;
const MOST_LINES = 4;

/** The text without what the feed put behind it, and whether the article goes on where the text ends. */
export function withoutTail(blocks: readonly Block[]): { blocks: Block[]; isCutShort: boolean } {
  let isCutShort = false;
  let end = blocks.length;
  for (let lines = 0; lines < MOST_LINES && end > 0; lines++) {
    const text = blocks[end - 1]?.text ?? '';
    if (text.length > LONGEST_LINE) break;
    const goesOn = GOES_ON.test(text) || isWallLine(text);
    if (!goesOn && !ADDED.test(text)) break;
    isCutShort ||= goesOn;
    end--;
  }
  const kept = blocks.slice(0, end);
  const last = kept.at(-1);
  if (last && OPEN_END.test(last.text)) isCutShort = true;
  return { blocks: kept, isCutShort };
}

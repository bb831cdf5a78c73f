import { cued, isSaid } from '../cued.ts';
import type { Line } from './page.ts';
import { linkShare } from './weigh.ts';

/** How lines begin that lead to other articles, in the languages of most pages. */
const LEADS =
  /^(?:read (?:more|also|next|the full)|also read|see also|more (?:on|from)\b|related(?: posts?)?(?::| (?:stories|articles|content|posts|coverage))|recommended|you (?:may|might) also|don['’]t miss|watch:|listen:|click here|sign up|subscribe|follow us|share this|advertisement|story continues|continue reading|most read|trending|photo:|image:|picture:|getty images|more:|don['’]t miss|mehr zum thema|lesen sie|lies auch|lest auch|das könnte|auch interessant|weiterlesen|anzeige$|foto:|bild:|quelle:|lire aussi|à lire|voir aussi|publicité|lea también|lee también|te puede interesar|ver también|publicidad|leggi anche|pubblicità|leia (?:também|mais)|veja também|publicidade|lees ook|advertentie|læs også|les også|läs (?:också|även|mer)|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте также|читать далее|реклама)/i;

const LABEL = 120;

/** Calls upon the reader, wherever in a line they stand. */
export const CALLS = cued(
  'newsletter|follow|share|folgen sie|suivez-nous|guenos|seguici|siga-nos',
  /\b(?:sign up (?:for|to)|subscribe to|abonniere[nt]? sie|melden sie sich|inscrivez-vous|abonnez-vous|suscr[ií]bete|iscriviti|assine)\b.*\bnewsletters?\b|\bnewsletters?\b.*\b(?:sign up|subscribe|abonnieren|anmelden|inbox)\b|\bfollow (?:us|me|him|her|them|[A-Z]\w+) on (?:twitter|x|facebook|instagram|google)|\bshare (?:it|this (?:story|article|post)) with\b|\b(?:folgen sie uns|suivez-nous|s[ií]guenos|seguici|siga-nos) /i,
);
const CALL_CHARACTERS = 200;

/** A caption ends in whose picture it is. */
export const PICTURE = cued(
  ':|/|©',
  /[([](?:image|images|photo|picture|pic|credit|foto|bild|bildquelle|quelle|crédit|photo)s?\s*(?:credit|by)?\s*[:/©][^()[\]]{2,80}[)\]]\.?$|(?:bildrechte|bildquelle|fotocredit|photo credits?|image credits?|crédits? photos?|créditos?|foto|photo|image|bild)\s*:\s*[^.!?]{2,60}$|^©|©\s?[^.!?]{2,60}$/i,
);

/** Whether a line inside the article is none of its text: a link to another one, a label, a credit. */
export function isAside(line: Line): boolean {
  const { text } = line;
  const share = linkShare(line);
  if (share > 0.8 && text.length < 200) return true;
  if (text.length < CALL_CHARACTERS && isSaid(CALLS, text)) return true;
  if (text.length < 300 && isSaid(PICTURE, text)) return true;
  if (text.length > LABEL) return false;
  return LEADS.test(text) || (share > 0.5 && line.kind === 'item');
}

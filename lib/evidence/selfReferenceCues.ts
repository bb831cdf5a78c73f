/**
 * Words around an outlet's name by which a text says that the outlet itself asked, saw or knows something, in the
 * forms of thirteen languages (knowledge: self-reference). The name decides: without it they are ordinary words.
 */

/** A cue may stand this many words before the name: "sagte die Ministerin dem Kurier". */
const upTo = (words: number) => String.raw`(?: \S+){0,${words}}`;

const CUES = [
  String.raw`told|tells|(?:speaking|spoke|spoken) to|interview with|(?:statement|e-?mail|comments?|remarks) to`,
  'seen by|obtained by|reviewed by|viewed by|asked by|contacted by|approached by|respond(?:ed)? to',
  'according to data compiled by',
  `gegenüber|im gespräch mit|interview mit|auf anfrage|informationen|recherchen|sagten?${upTo(4)}|erklärten?${upTo(2)}`,
  `(?:déclaré|confié|expliqué|indiqué|affirmé|précisé|assuré|dit)${upTo(2)}|interview|entretien accordé`,
  String.raw`(?:contactée?s?|jointe?s?|interrogée?s?|sollicitée?s?) par|selon les informations`,
  'dicho|explicado|explica|asegurado|asegura|cuenta|declarado|declaró|declaraciones|entrevista|conversación',
  'consultad[oa]s por|según ha podido saber|acceso',
  "detto|spiegato|spiega|dichiarato|raccontato|racconta|un['’]intervista|intervista|appreso|risulta",
  'disse|afirmou|contou|explicou|ouvid[oa] por',
  'zegt|zei|vertelt|vertelde|laat weten|meldt|in handen|onderzoek|in gesprek met',
  `(?:säger|sade|berättar|siger|sagde|sier|fortæller|forteller)${upTo(2)}|uppgifter|oplysninger`,
  'powiedział[ao]?|przekazał[ao]?|mówi|rozmowie',
  'рассказал[аи]?|сообщил[аи]?|заявил[аи]?|беседе|розповіла?|сказа(?:в|ла)|повідоми(?:в|ла)|коментарі',
];

/** Prepositions and articles between a cue and the name. */
const LINKS =
  'to|mit|von|des|der|dem|das|die|den|aux?|à|le|la|les|du|de|a|al|el|alla|con|ao|tegen|aan|van|till?|med|w|z|с|в';

/** Ends just before the name. */
export const BEFORE_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${CUES.join('|')})\s*(?:(?:${LINKS})\s+){0,2}(?:the\s+|l['’])?$|[对向]$|告诉$|接受$`,
  'iu',
);

/** Begins just after the name. */
export const AFTER_NAME =
  /^(?:['’]s?)?\s*(?:(?:newspaper|magazine|website|news site)\s+)?(?:understands|has (?:learn(?:ed|t)|contacted|approached|asked|seen|reached out)|can (?:exclusively )?reveal|(?:first|previously) reported|request for comment|erfuhr|erfahren hat|vorlieg[te]n?|berichtete|a pu consulter|a appris|révèle|a constaté|ha podido saber|ha sabido|ha appreso|apurou|teve acesso|erfarer|har sökt|har forsøkt|记者|の取材)/iu;

/** The house without its name. */
export const HOUSE =
  /(?<![\p{L}\p{N}])(?:our (?:own )?(?:correspondent|reporter|newsroom|sister paper)|this (?:newspaper|website|publication|magazine|news site)|(?:dieser|unserer) (?:redaktion|zeitung)|unser (?:korrespondent|reporter)|notre (?:correspondante?|journaliste|envoyée? spéciale?|rédaction|journal)|este (?:diario|periódico|medio)|esta redacción|nuestr[oa] corresponsal|(?:il )?nostro (?:giornale|inviato|corrispondente)|onze (?:verslaggever|correspondent)|deze krant)(?![\p{L}\p{N}])|本报记者|本紙/giu;

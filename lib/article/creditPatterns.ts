import { LETTERS } from '../text/letters.ts';
import type { Cued } from './cued.ts';

/** The outlet, to the end of the clause; full stops inside a host name are part of it. */
const SLOT = String.raw`(?<names>[^.!?\n]{2,80}?(?:\.[${LETTERS}][^\s.!?]*)*)`;

/** Where the clause ends. */
const END = String.raw`(?=[!?,;)\]]|\.(?:\s|$)|\s+(?:(?:and|und|et|y|e|en) (?:is|was|has|wird|wurde|est|es|è|é)|under|with|unter|sous|bajo|sotto|sob|onder|read|visit)\s|\s*$)`;

/** A new sentence, or the beginning of the text; an asterisk, a dash or a bracket may stand before it. */
const START = String.raw`(?:^|[.!?]\s+)["“«„(*–—\s-]*`;

/** A phrase; its expression is not even parsed before a text holds one of its cues. */
interface Phrase extends Pick<Cued, 'cues'> {
  pattern: () => RegExp;
}

function phrase(cues: string, words: string, after = ''): Phrase {
  let made: RegExp | undefined;
  return {
    cues: cues.split('|'),
    pattern: () => (made ??= new RegExp(`${words}\\s+${SLOT}${after}${END}`, 'i')),
  };
}
const opening = (cues: string, words: string) => phrase(cues, `${START}(?:${words})`);

/** Not in the middle of a word. */
export const APART = `(?<![${LETTERS}])`;

const FIRST_PRINTED = ['originally', 'first', 'previously']
  .flatMap((how) => ['published', 'appeared', 'posted', 'printed', 'ran', 'reported'].map((what) => `${how} ${what}`))
  .join('|');

const EN = String.raw`${APART}(?:this|the(?: following)?) (?:article|story|report|piece|post|column|essay|text|interview|item)`;
const DE = String.raw`${APART}(?:dieser|der) (?:artikel|text|beitrag|bericht|kommentar)`;
const FR = String.raw`${APART}(?:cet article|ce texte|ce reportage|article|texte)`;
const ES = String.raw`${APART}(?:este (?:artículo|texto|reportaje)|esta (?:noticia|nota|historia)|artículo|texto|nota)`;
const IT = String.raw`${APART}(?:quest['’]?[oa]? ?(?:articolo|testo|intervista)|articolo|testo)`;
const PT = String.raw`${APART}(?:est[ea] (?:artigo|texto|reportagem|matéria|conteúdo)|artigo|texto|reportagem|matéria)`;
const NL = String.raw`${APART}dit (?:artikel|verhaal|stuk|bericht)`;

const ERST = 'zuerst|ursprünglich|zunächst|erstmals';
const ORIG = 'originalmente|por primera vez|inicialmente|primero';
const ORIGINARIO = 'originariamente|originalmente|per la prima volta|inizialmente|in origine';
const ORIGINAL = 'originalmente|pela primeira vez|inicialmente|primeiro';
const EERDER = 'eerder|oorspronkelijk|eerst';
const ERSCHIENEN = String.raw`(?:\s+(?:erschienen|veröffentlicht|publiziert))?`;
const VERSCHENEN = String.raw`(?:\s+(?:verschenen|gepubliceerd))?`;

/**
 * Sentences by which a page names where its text was printed before, in seven languages. Strict readings (knowledge,
 * section 3): the subject is this article, or the phrase opens the sentence; what follows, to the end of the clause,
 * is an outlet and no date.
 */
export const CREDIT_PATTERNS: readonly Phrase[] = [
  // English
  phrase(
    FIRST_PRINTED,
    `(?:${START}|${EN}\\s+(?:was |has been |is )?)(?:originally|first|previously) (?:published|appeared|posted|printed|ran|reported)\\s+(?:by|on|in|at|with)`,
  ),
  phrase(
    'reprinted|republished|reposted|crossposted|cross-posted|reproduced|syndicated|licensed|licenced|excerpted',
    `(?:${START}(?:the following is )?|${EN} (?:was|is|has been) )(?:reprinted|republished|reposted|cross-?posted|reproduced|syndicated|licen[sc]ed|excerpted)\\s+(?:here )?(?:with (?:the )?(?:kind )?permission )?(?:from|of|through|by (?:kind )?permission of|courtesy of)`,
  ),
  phrase(
    'is from|comes from|came from|to you from|courtesy of',
    `${EN} (?:is|comes|came) (?:to you )?(?:from|courtesy of)`,
  ),
  phrase(
    'produced by|provided by|published by|supplied by|partnership with|collaboration with',
    `${EN} (?:was |is )?(?:originally |first )?(?:produced|provided|published|supplied) (?:by|in (?:partnership|collaboration) with)`,
  ),
  phrase(
    'version of this',
    `${APART}a (?:longer |shorter )?version of this (?:article|story|piece|post|essay) (?:originally |first |previously )?(?:appeared|ran|was (?:originally |first )?published)\\s+(?:by|on|in|at)`,
  ),
  opening(
    'permission|courtesy|provided by|the original|the post|syndicated by|distributed by|excerpted from|hat tip|h/t',
    '(?:used|reproduced|reprinted|republished) (?:with|by) (?:the )?(?:kind )?permission (?:of|from)|(?:(?:story|article|text) )?courtesy of|© provided by|read the original (?:article |story |post |version )?(?:on|at|in)|the post .{3,120} (?:first appeared|appeared first) on|syndicated by|distributed by|excerpted from|hat tip(?: to)?:?|h\\/t:?',
  ),
  // German
  phrase(
    'zuerst|ursprünglich|zunächst|erstmals',
    `${DE}\\s+(?:ist|wurde|erschien)\\s+(?:am .{5,20} )?(?:${ERST})\\s+(?:bei|auf|in|im|von)`,
    ERSCHIENEN,
  ),
  phrase('übernommen', `${DE}\\s+(?:ist|wurde)\\s+(?:von|aus)`, String.raw`\s+(?:übernommen)`),
  phrase('stammt |kommt ', `${DE}\\s+(?:stammt|kommt)\\s+(?:von|vom|aus)`),
  opening(
    'zuerst|ursprünglich|zunächst|erstmals|erstveröffentlichung|genehmigung|übernommen|nachdruck|im original|originalartikel|originalbeitrag|originaltext',
    `(?:${ERST})\\s+(?:erschienen|veröffentlicht|publiziert)\\s+(?:in|bei|auf|im|von)|erstveröffentlichung\\s+(?:in|bei|auf|im)|mit freundlicher genehmigung\\s+(?:von|vom|des|der)|übernommen\\s+(?:von|aus)|nachdruck\\s+aus|im original\\s+(?:erschienen\\s+)?(?:auf|bei|in)|(?:lesen sie )?(?:den|zum) original(?:artikel|beitrag|text) (?:auf|bei|in)`,
  ),
  // French
  phrase(
    'publié|parue|paru ',
    `${FR}\\s+(?:a (?:été )?|est )?(?:initialement |d['’]abord |originellement )?(?:publiée?|parue?)\\s+(?:initialement |d['’]abord |à l['’]origine |pour la première fois )?(?:par|sur|dans|chez)`,
  ),
  phrase(
    'republié|repris|reproduit|issu |tiré',
    `${FR}\\s+est (?:republié|repris|reproduit|issu|tiré)\\s+(?:ici )?(?:à partir |avec l['’](?:accord|autorisation) )?(?:de|du|d['’])`,
  ),
  phrase('provient', `${FR}\\s+provient (?:de|du)`),
  opening(
    'publié|paru|autorisation|la permission|repris|article original',
    "(?:initialement|d['’]abord)\\s+(?:publiée?|parue?)\\s+(?:par|sur|dans|chez)|(?:publiée?|parue?)\\s+(?:initialement|d['’]abord|à l['’]origine|pour la première fois)\\s+(?:par|sur|dans|chez)|avec l['’]aimable autorisation\\s+(?:de|du)|reproduit avec (?:l['’]autorisation|la permission)\\s+(?:de|du)|repris\\s+(?:de|du)|lire l['’]article original\\s+(?:sur|dans)",
  ),
  // Spanish
  phrase(
    'publicad|publicó|apareció',
    `${ES}\\s+(?:fue |se |ha sido )?(?:publicad[oa]|publicó|apareció)\\s+(?:${ORIG})\\s+(?:por|en)`,
  ),
  phrase(
    'republicad|reproducid|tomad',
    `${ES}\\s+(?:fue |ha sido |es )?(?:republicad[oa]|reproducid[oa]|tomad[oa])\\s+(?:con (?:permiso|autorización) )?(?:de|del)`,
  ),
  opening(
    'publicad|tomado|cortesía|reproducid|artículo original',
    `publicad[oa]\\s+(?:${ORIG})\\s+(?:por|en)|(?:originalmente|primero)\\s+publicad[oa]\\s+(?:por|en)|tomado\\s+(?:de|del)|cortesía\\s+(?:de|del)|(?:reproducid[oa]|republicad[oa])\\s+con (?:permiso|autorización)\\s+(?:de|del)|(?:lea|leer) el artículo original\\s+(?:en)`,
  ),
  // Italian
  phrase(
    'pubblicato|uscito|apparso',
    `${IT}\\s+(?:è (?:stato )?)?(?:pubblicato|uscito|apparso)\\s+(?:${ORIGINARIO})\\s+(?:su|sul|sulla|da|dal|in|nel)`,
  ),
  phrase('tratto|ripreso|ripubblicato', `${IT}\\s+(?:è )?(?:tratto|ripreso|ripubblicato)\\s+(?:da|dal|dalla)`),
  opening(
    'pubblicato|uscito|apparso|tratto|concessione|riprodotto|originale',
    `(?:pubblicato|uscito|apparso)\\s+(?:${ORIGINARIO})\\s+(?:su|sul|sulla|da|dal|in|nel)|(?:originariamente|originalmente)\\s+(?:pubblicato|uscito|apparso)\\s+(?:su|sul|da|in)|tratto\\s+(?:da|dal|dalla)|per gentile concessione\\s+(?:di|del|della)|(?:riprodotto|ripubblicato)\\s+con (?:il permesso|l['’]autorizzazione)\\s+(?:di|del)|leggi l['’]articolo originale\\s+(?:su|in)`,
  ),
  // Portuguese
  phrase('publicad', `${PT}\\s+(?:foi )?publicad[oa]\\s+(?:${ORIGINAL})\\s+(?:por|pelo|pela|em|no|na)`),
  phrase(
    'republicad|reproduzid',
    `${PT}\\s+(?:foi |é )?(?:republicad[oa]|reproduzid[oa])\\s+(?:com (?:permissão|autorização) )?(?:de|do|da)`,
  ),
  opening(
    'publicad|cortesia|reproduzid|artigo original|texto original|conteúdo',
    `publicad[oa]\\s+(?:${ORIGINAL})\\s+(?:por|pelo|pela|em|no|na)|originalmente\\s+publicad[oa]\\s+(?:por|pelo|pela|em|no|na)|cortesia\\s+(?:de|do|da)|(?:reproduzid[oa]|republicad[oa])\\s+com (?:permissão|autorização)\\s+(?:de|do|da)|leia o (?:artigo|texto) original\\s+(?:em|no|na)|conteúdo (?:licenciado|cedido)\\s+(?:de|do|da|por|pelo|pela)`,
  ),
  // Dutch
  phrase(
    'eerder|oorspronkelijk|eerst',
    `${NL}\\s+(?:verscheen|is|werd)\\s+(?:${EERDER})\\s+(?:verschenen |gepubliceerd )?(?:in|op|bij|door)`,
    VERSCHENEN,
  ),
  phrase('overgenomen|komt van|komt uit', `${NL}\\s+(?:is (?:met toestemming )?overgenomen|komt)\\s+(?:van|uit)`),
  opening(
    'gepubliceerd|verschenen|overgenomen|toestemming|artikel',
    `(?:${EERDER})\\s+(?:gepubliceerd|verschenen)\\s+(?:in|op|bij|door)|(?:met (?:vriendelijke )?toestemming )?overgenomen\\s+(?:van|uit)|met (?:vriendelijke )?toestemming\\s+van|lees het (?:originele|oorspronkelijke) artikel\\s+(?:op|in|bij)`,
  ),
];

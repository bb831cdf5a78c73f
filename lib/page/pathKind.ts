import { parseAddress } from '../address/parseAddress.ts';
import { wordSet } from '../text/wordSet.ts';

/** What the form of an address tells of its page. */
export type PathKind = 'home' | 'listing' | 'own' | 'tool' | 'article' | 'plain';

// Sets of names, not expressions: the gate is loaded on every page, and would have to compile them there.

/** Lists, and pages that every site has. */
const LISTINGS = wordSet(
  'search suche recherche buscar busca cerca zoeken find tag tags topic topics theme themen thema category categories kategorie categoria author authors autor autoren auteur archive archives archiv newsletter newsletters login signin signup register account cart basket warenkorb checkout kontakt contact about about-us ueber-uns impressum imprint mentions-legales aviso-legal privacy privacy-policy datenschutz terms terms-of-use terms-of-service agb cookie cookies faq',
);
const NUMBERED_LISTING = /\/page\/\d+(?:\.\w{1,5}|\/[^/]*)?\/?$/;

/** Hosts, paths and paths in queries at which people keep what is their own: mail, chats, documents, accounts, shops. */
const OWN_HOSTS = wordSet(
  'mail webmail inbox message messages chat drive docs notes calendar account accounts admin cms intranet portal my',
);
const OWN = wordSet('mail webmail inbox message messages chat channels account settings admin wp-admin edit dashboard');
const OWN_MORE = /\/document\/d(?:\/|$)|[?&]action=(?:edit|history)/;

/** Forums, questions, code, manuals, shops, vacancies, maps: texts, but none that is printed. */
const TOOLS = wordSet(
  'forum forums board boards thread threads t viewtopic.php showthread.php discussion discussions question questions answers issues pull merge_requests commit blob tree docs documentation manual reference api product products produkt produkte producto productos produit produits prodotti shop store p dp gp item listing hotel hotels rooms expose immobilien job jobs career careers karriere vacancy vacancies help hilfe aide ayuda support dictionary translate translator map maps weather wetter app apps package packages course courses recipe recipes rezept rezepte recette recettes receta recetas user users u profile member members event events ticket tickets place places',
);
const TOOL_MORE = /^(?:@|stellen\w*$)/;
const WIKI_PAGE =
  /\/wiki\/(?:[^/:]*talk|diskussion|discussion|discusión|user|benutzer|special|spezial|file|datei|category|help|wikipedia|template)(?:_[^/:]+)?:/;

const HOME = /^\/?$|^\/[a-z]{2}(?:[-_][a-z]{2})?\/?$|^\/(?:index|home|default)(?:\.\w{3,5})?$/;

/** Old news systems number their articles in the query. */
const NUMBERED = /(?:news|article|artikel|noticia|actu|view|detail|story|content|read|print)/;
const NUMBER = /[?&](?:\w*(?:id|idx|no|nr|num|aid|nid|seq)|p|article|news)=\d{3,}/;

export function pathKind(address: string): PathKind {
  const url = parseAddress(address);
  const path = (url?.pathname ?? '/').toLowerCase();
  const search = (url?.search ?? '').toLowerCase();
  const parts = path.replace(/\/$/, '').split('/').slice(1);
  const isNumbered = search !== '' && NUMBER.test(search);
  if (HOME.test(path) && !isNumbered) return 'home';
  const isOwnHost = (url?.hostname ?? '').split(/[.-]/).some((name) => OWN_HOSTS.has(name));
  const isOwn = [...parts, ...search.split('/').slice(1)].some((part) => OWN.has(part));
  if (isOwnHost || isOwn || OWN_MORE.test(path + search)) return 'own';
  const isArticle = looksLikeArticlePath(path) || (isNumbered && NUMBERED.test(path));
  if (!isArticle && (isListing(parts) || NUMBERED_LISTING.test(path))) return 'listing';
  if (parts.some((part) => TOOLS.has(part) || TOOL_MORE.test(part)) || WIKI_PAGE.test(path)) return 'tool';
  return isArticle ? 'article' : 'plain';
}

/** A list's name at the end of the path, or with one part behind it: what is searched for, whose articles. */
const isListing = (parts: readonly string[]): boolean =>
  LISTINGS.has(parts.at(-1)?.replace(/\.\w{1,5}$/, '') ?? '') || LISTINGS.has(parts.at(-2) ?? '');

/** A date, a long number, or at least four words joined by hyphens in the last part. */
function looksLikeArticlePath(path: string): boolean {
  const last = path.split('/').filter(Boolean).pop() ?? '';
  return /\/20\d\d[/-]?[01]?\d/.test(path) || /\d{6,}/.test(last) || last.split(/[-_]/).length >= 4;
}

import { parseAddress } from '../address/parseAddress.ts';

/** What the form of an address tells of its page. */
export type PathKind = 'home' | 'listing' | 'own' | 'tool' | 'article' | 'plain';

/** Lists, and pages that every site has. */
const LISTING =
  /\/(search|suche|recherche|buscar|busca|cerca|zoeken|find|tags?|topics?|themen?|thema|category|categories|kategorie|categoria|author|authors|autor|autoren|auteur|archives?|archiv|newsletters?|page\/\d+|login|signin|signup|register|account|cart|basket|warenkorb|checkout|kontakt|contact|about|about-us|ueber-uns|impressum|imprint|mentions-legales|aviso-legal|privacy|privacy-policy|datenschutz|terms|terms-of-(?:use|service)|agb|cookies?|faq)(?:\.\w{1,5}|\/[^/]*)?\/?$/i;

/** Hosts and paths at which people keep what is their own: mail, chats, documents, accounts, shops. */
const OWN_HOST =
  /(?:^|[.-])(?:(?:web)?mail|inbox|messages?|chat|drive|docs|notes|calendar|accounts?|admin|cms|intranet|portal|my)(?:[.-]|$)/i;
const OWN_PATH =
  /\/(?:(?:web)?mail|inbox|messages?|chat|channels|account|settings|admin|wp-admin|edit|document\/d|dashboard)(?:\/|$)|[?&]action=(?:edit|history)/i;

/** Forums, questions, code, manuals, shops, vacancies, maps: texts, but none that is printed. */
const TOOL =
  /\/(?:forums?|boards?|threads?|t|viewtopic\.php|showthread\.php|discussions?|questions?|answers|issues|pull|merge_requests|commit|blob|tree|docs|documentation|manual|reference|api|products?|produkte?|productos?|produits?|prodotti|shop|store|p|dp|gp|item|listing|hotels?|rooms|expose|immobilien|jobs?|careers?|karriere|stellen\w*|vacanc(?:y|ies)|help|hilfe|aide|ayuda|support|dictionary|translator?|maps?|weather|wetter|app|apps|packages?|courses?|recipes?|rezepte?|recettes?|recetas?|users?|u|profile|members?|events?|tickets?|places?|@[^/]*)(?:\/|$)|\/wiki\/(?:[^/:]*talk|diskussion|discussion|discusión|user|benutzer|special|spezial|file|datei|category|help|wikipedia|template)(?:_[^/:]+)?:/i;

const HOME = /^\/?$|^\/[a-z]{2}(?:[-_][a-z]{2})?\/?$|^\/(?:index|home|default)(?:\.\w{3,5})?$/i;

/** Old news systems number their articles in the query. */
const NUMBERED = /(?:news|article|artikel|noticia|actu|view|detail|story|content|read|print)/i;
const NUMBER = /[?&](?:\w*(?:id|idx|no|nr|num|aid|nid|seq)|p|article|news)=\d{3,}/i;

export function pathKind(address: string): PathKind {
  const url = parseAddress(address);
  const path = url?.pathname ?? '/';
  const search = url?.search ?? '';
  if (HOME.test(path) && !NUMBER.test(search)) return 'home';
  if (OWN_HOST.test(url?.hostname ?? '') || OWN_PATH.test(path + search)) return 'own';
  const isArticle = looksLikeArticlePath(path) || (NUMBERED.test(path) && NUMBER.test(search));
  if (LISTING.test(path) && !isArticle) return 'listing';
  if (TOOL.test(path)) return 'tool';
  return isArticle ? 'article' : 'plain';
}

/** A date, a long number, or at least four words joined by hyphens in the last part. */
function looksLikeArticlePath(path: string): boolean {
  const last = path.split('/').filter(Boolean).pop() ?? '';
  return /\/20\d\d[/-]?[01]?\d/.test(path) || /\d{6,}/.test(last) || last.split(/[-_]/).length >= 4;
}

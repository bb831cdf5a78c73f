import { cued, isSaid } from '../cued.ts';

/** What stands where a text was cut off for those who do not pay or register, in the languages of most pages. */
export const WALL_WORDS = cued(
  'subscrib|sign up|sign in|log in|login|regist|become a|trial|member|reading|to read|abon|anmelden|testen|weiter|freischalten|la suite|suscr|regíst|inicia sesi|abbona|riservato|assin|lezen|läsa|prenumer|læs|lese|wykup|dostęp|会员|登录|続きを|会員',
  /\b(?:subscribe|sign (?:up|in)|log ?in|register|become a (?:member|subscriber)|start your (?:free )?trial)\b.{0,60}\b(?:to (?:continue|read|keep reading|unlock|access|view)|for (?:full|unlimited) access)|\balready a (?:subscriber|member)\b|\b(?:for|to) (?:subscribers|members)(?: only)?\b.{0,40}$|\bsubscriber[- ]only\b|\b(?:continue|keep) reading (?:with|for|by)\b|\bto (?:read|continue reading) (?:the (?:rest|full)|this)\b|\b(?:abonnieren|anmelden|registrieren|testen)\b.{0,60}\b(?:weiter(?:zu)?lesen|lesen|zugang|freischalten)|\bweiterlesen mit\b|\bbereits (?:abonnent|abonniert|registriert)|\bnur für abonnent|\bjetzt (?:weiterlesen|freischalten)\b|\b(?:réservé|reste) .{0,30}abonnés|abonnez-vous (?:pour|à partir)|\bdéjà abonné|pour lire la suite|(?:suscr[ií]bete|reg[ií]strate|inicia sesi[oó]n) .{0,30}(?:para|y) |(?:exclusivo|solo) para suscriptores|¿ya eres suscriptor|abbonati per|contenuto riservato agli abbonati|sei già abbonato|assine (?:para|e|já)|exclusivo para assinantes|já é assinante|word abonnee|verder lezen|alleen voor abonnees|al abonnee\?|för att läsa (?:vidare|hela|artikeln)|redan prenumerant|abonnement(?:et)? for å lese|læs videre|køb abonnement|wykup (?:dostęp|subskrypcję)|dostęp dla prenumeratorów|会员专享|登录后阅读|続きを読むには|有料会員|この記事は会員/i,
);

/** A notice, not a paragraph that speaks of one. */
const MOST_CHARACTERS = 300;

/** Whether a line asks the reader to pay or register for the rest. */
export const isWallLine = (text: string): boolean => text.length <= MOST_CHARACTERS && isSaid(WALL_WORDS, text);

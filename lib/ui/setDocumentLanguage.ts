import { i18n } from '#i18n';

/** Tells the document in which language, and in which direction, its words are written. */
export function setDocumentLanguage(): void {
  document.documentElement.lang = i18n.t('language');
  document.documentElement.dir = i18n.t('direction');
}

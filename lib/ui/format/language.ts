import { i18n } from '#i18n';

/** The language of the messages in use (BCP 47), so that figures and dates never speak another one than the words. */
export const language = (): string => i18n.t('language');

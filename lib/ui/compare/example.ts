import { i18n } from '#i18n';
import de from '../../../assets/example/de.json';
import en from '../../../assets/example/en.json';
import type { Example } from '../../model/example.ts';

/** The example, in the language of the interface. */
export const example = (): Example => (i18n.t('language').startsWith('de') ? de : en);

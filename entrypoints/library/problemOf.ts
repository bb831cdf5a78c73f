import { i18n } from '#i18n';
import { LibraryError } from '../../lib/model/libraryError.ts';
import { failureOf } from '../../lib/ui/words/failureOf.ts';

/** What went wrong with the library, in words. */
export const problemOf = (error: unknown): string =>
  error instanceof LibraryError ? failureOf(error.code) : i18n.t('errLibrary');

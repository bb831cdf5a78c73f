import { i18n } from '#i18n';
import { WorkerFailure } from '../../lib/browser/workerCalls.ts';
import { LibraryError } from '../../lib/model/libraryError.ts';
import type { FailureCode } from '../../lib/model/verdict.ts';
import { failureOf } from '../../lib/ui/words/failureOf.ts';

const CODES: FailureCode[] = ['timeout', 'quota', 'newer-library', 'internal'];

/** What went wrong with the library, in words. */
export function problemOf(error: unknown): string {
  if (error instanceof LibraryError) return failureOf(error.code);
  if (!(error instanceof WorkerFailure)) return i18n.t('errLibrary');
  if (error.code === 'import-runs') return i18n.t('libImportBusy');
  const code = CODES.find((one) => one === error.code);
  return code ? failureOf(code) : i18n.t('errLibrary');
}

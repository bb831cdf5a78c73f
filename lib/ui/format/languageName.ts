import { language } from './language.ts';

/** A language (BCP 47) by its name in the interface's language; what the browser does not know stays a code. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

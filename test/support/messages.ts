import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import de from '../../assets/locales/de.json';
import en from '../../assets/locales/en.json';

/** The messages as the build would hand them to the browser. */
const LOCALES = {
  en: generateChromeMessages(parseMessagesObject(en)),
  de: generateChromeMessages(parseMessagesObject(de)),
};

let messages = LOCALES.en;

/** Makes the interface speak this language in the tests that follow. */
export function speak(locale: keyof typeof LOCALES): void {
  messages = LOCALES[locale];
}

/** The browser's own way of putting values into a message: `$1` to `$9`, `$$` for a dollar sign. */
function getMessage(key: string, values: string | string[] = []): string {
  const given = typeof values === 'string' ? [values] : values;
  const message = messages[key]?.message ?? '';
  return message.replace(/\$(\$|\d)/g, (_, digit: string) => (digit === '$' ? '$' : (given[Number(digit) - 1] ?? '')));
}

// The fake browser has no messages. A plain function: mocks are reset before every test.
Object.assign(fakeBrowser.i18n, { getMessage });

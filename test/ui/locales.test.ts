import { expect, test } from 'vitest';
import de from '../../assets/locales/de.json';
import en from '../../assets/locales/en.json';

type Message = string | Record<string, string>;
const LOCALES: Record<string, Record<string, Message>> = { en, de };

const forms = (message: Message) => (typeof message === 'string' ? { n: message } : message);
const slots = (text: string) => [...new Set(text.match(/\$\d/g))].sort().join(' ');

test('German has the keys, the plural forms and the placeholders of English', () => {
  expect(Object.keys(de)).toEqual(Object.keys(en));
  for (const [key, message] of Object.entries<Message>(en)) {
    const german = LOCALES.de?.[key] ?? '';
    expect(typeof german, key).toBe(typeof message);
    for (const [form, text] of Object.entries(forms(message))) {
      expect(slots(forms(german)[form] ?? ''), `${key}.${form}`).toBe(slots(text));
    }
  }
});

test('no message accuses, shouts or is empty, and none holds the mark that parts plural forms', () => {
  for (const messages of Object.values(LOCALES)) {
    for (const [key, message] of Object.entries(messages)) {
      for (const text of Object.values(forms(message))) {
        expect(text.trim(), key).not.toBe('');
        expect(text, key).not.toMatch(/stolen|plagiar|fake|gestohlen|plagiat|abgeschrieben|!| \| |[\uE000-\uF8FF]/i);
      }
    }
  }
});

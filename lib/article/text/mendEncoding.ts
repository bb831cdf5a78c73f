import { singleSpaced } from '../../text/singleSpaced.ts';
import type { Line } from './page.ts';

/** Of a text in Latin letters few are accented; where a third of all are, another encoding was taken for Latin-1. */
const MOST_ACCENTED = 1 / 3;

/** Encodings of two bytes a character, tried in this order; the first that fits the whole text is right. */
const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'euc-kr', 'shift_jis'];

/** Windows-1252's characters for the bytes 0x80 to 0x9f, which browsers use for Latin-1. */
export const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Old pages that declare no encoding may be shown, and read, as a row of accented Latin letters. Their bytes are still
 * there, one in each character: they are decoded again. Lines that are no such bytes stay as they are.
 */
export function mendEncoding(lines: Line[]): void {
  const sample = lines
    .map(({ text }) => text)
    .join('')
    .slice(0, 20_000);
  const accented = sample.match(/[\u00a1-\u00ff]/g)?.length ?? 0;
  if (accented < 100 || accented < sample.length * MOST_ACCENTED) return;
  const longest = lines.reduce((best, { text }) => (text.length > best.length ? text : best), '');
  const encoding = ENCODINGS.find((name) => decode(longest, name) !== undefined);
  if (!encoding) return;
  for (const line of lines) {
    if (!/[\u0080-\u00ff]/.test(line.text)) continue;
    const length = line.text.length;
    line.text = singleSpaced(decode(line.text, encoding) ?? line.text);
    line.linked = Math.round((line.linked * line.text.length) / length);
  }
}

function decode(text: string, encoding: string): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const windows = code > 0xff ? WINDOWS.indexOf(text.charAt(at)) : -1;
    if (code > 0xff && windows < 0) return undefined;
    bytes[at] = windows < 0 ? code : 0x80 + windows;
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

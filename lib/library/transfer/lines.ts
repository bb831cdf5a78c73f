import { LONGEST_LINE } from './format.ts';

/** A line of a file, by its number from 1; `text` is missing where it was longer than `longest`. */
export interface Line {
  number: number;
  text?: string;
}

/**
 * The lines of a text that comes in pieces. Never holds more than one line and one piece: what is too long is passed
 * over without being kept. Bytes that are no UTF-8 become replacement characters; a byte order mark is dropped.
 * @param longest characters of a line.
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  let number = 0;
  const add = (part: string) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const text = parts.join('').replace(/\r$/, '');
    const line = length > longest ? { number: ++number } : { number: ++number, text };
    parts = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      add(text.slice(from, end));
      yield take();
      from = end + 1;
    }
    add(text.slice(from));
  }
  add(decoder.decode());
  if (length > 0) yield take();
}

/** A piece of a sentence: our own words, the name of an outlet or agency (bold), or words quoted from a page. */
export type Piece = string | { name: string } | { quote: string };
export type Sentence = Piece[];

/**
 * What stands in a message until the pieces are put in. Data from pages never goes through the message functions:
 * plural messages are cut at " | ", which a title may hold, and only apart from the words can it be set in bold.
 * Private-use characters occur in no message.
 */
export const SLOT = ['\uE000', '\uE001'] as const;

/** Puts the pieces into their slots; a message without slots is one piece. */
export function sentenceOf(message: string, ...pieces: Exclude<Piece, string>[]): Sentence {
  return message
    .split(/([\uE000\uE001])/)
    .map((part): Piece => pieces[SLOT.findIndex((slot) => slot === part)] ?? part)
    .filter((piece) => piece !== '');
}

/** The sentence as a screen reader or a title needs it. */
export const plainText = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : 'name' in piece ? piece.name : piece.quote)).join('');

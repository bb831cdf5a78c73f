/**
 * A text with single blanks for its white space, and none at its ends. Most blanks are single already: what is looked for is
 * only what has to change, so that a text that is right is not written anew.
 */
export const singleSpaced = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ').trim();

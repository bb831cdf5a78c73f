/** Characters of an article's text that are kept (design, section 8); the rest is cut and said so. */
export const MOST_CHARACTERS = 200_000;

/** Blocks of text that are kept: ten characters each would be no article. */
export const MOST_BLOCKS = 20_000;

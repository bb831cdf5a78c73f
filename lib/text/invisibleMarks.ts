/**
 * Characters that change nothing a reader sees: soft hyphen, zero-width and directional marks, byte order mark,
 * variation selectors, fillers, tags (Unicode's Default_Ignorable_Code_Point), and the annotation marks. They are put
 * between letters to hide a copy; the tokeniser joins words and numbers over them. To stand inside a character class under
 * `u`; in ranges, as V8 looks up a property anew on every page.
 */
export const INVISIBLE_MARKS = String.raw`\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}`;

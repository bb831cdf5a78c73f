/*
 * Classes of characters, to stand inside brackets in an expression without `u`. Reading a page runs in a world of its own,
 * where every expression is parsed and compiled anew: `\p{L}` costs V8 0.17 ms each time it is named (0.4 under `iu`), a
 * dozen ranges 0.02 (Chromium 156). They hold the alphabets in use, in the basic plane.
 */

/** Letters, with the marks of Arabic and of the scripts of India and Thailand. */
export const LETTERS =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0300-\u036f\u0370-\u037d\u037f\u0386-\u03ff\u0400-\u0481\u048a-\u0587\u05d0-\u05f2\u0620-\u0669\u066e-\u06d3\u0900-\u0963\u0966-\u0e4e\u10a0-\u10ff\u1e00-\u1fff\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3';

/** Letters of scripts that have no capitals. */
export const UNCASED =
  '\u05d0-\u05f2\u0620-\u064a\u066e-\u06d3\u0904-\u0e33\u10d0-\u10ff\u3005-\u3007\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7a3';

/** Capitals of the Latin (but for its rarest letters), Greek, Cyrillic and Armenian alphabets. */
export const CAPITALS =
  'A-Z\u00c0-\u00d6\u00d8-\u00deĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƏƠƯǍǏǑǓȘȚẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ\u0386\u0388-\u038f\u0391-\u03ab\u0400-\u042fҐҒҖҚҢҮҰҲҺӘӨ\u0531-\u0556';

/** Neither letters, digits nor their marks: white space, punctuation, symbols, and the halves of what lies beyond the plane. */
export const SIGNS =
  '\\u0000-/:-@\\[-`{-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u00d7\\u00f7\\u02c2-\\u02c5\\u02d2-\\u02df\\u0300-\\u036f\\u2000-\\u206f\\u20a0-\\u20ff\\u2190-\\u245f\\u2500-\\u2775\\u2794-\\u2bff\\u2e00-\\u2e2e\\u2e30-\\u2e7f\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u30fb\\ud800-\\udfff\\ufe00-\\ufe6f\\ufeff-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65';

/** Whether a letter is a capital: letters without case are neither. */
export const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
export const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

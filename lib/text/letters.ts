/*
 * Classes of characters of the basic plane, to stand inside brackets in an expression without `u`. Reading a page runs in a
 * world of its own, where every expression is parsed and compiled anew: `\p{L}` costs V8 0.17 ms each time it is named (0.4
 * under `iu`), a few dozen ranges 0.02 (Chromium 156).
 */

/** Letters of the scripts that news is written in, with their marks; Indian digits stand among them. */
export const LETTERS =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0300-\u036f\u0370-\u037d\u037f\u0386-\u03ff\u0400-\u0481\u048a-\u0587\u05d0-\u05f2\u0620-\u065f\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0900-\u0963\u0966-\u0e3a\u0e40-\u0e4e\u0e81-\u0ecd\u1000-\u1049\u1050-\u109d\u10a0-\u10ff\u1200-\u135f\u1780-\u17d3\u1e00-\u1fff\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3';

/** Letters of scripts that have no capitals, without marks and digits. */
export const UNCASED =
  '\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0904-\u0939\u0958-\u0961\u0985-\u09b9\u09bd\u09ce\u09dc-\u09e1\u0a05-\u0a39\u0a85-\u0ab9\u0b05-\u0b39\u0b83-\u0bb9\u0c05-\u0c39\u0c85-\u0cb9\u0d05-\u0d3a\u0d85-\u0dc6\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ec0-\u0ec6\u1000-\u102a\u1200-\u135a\u1780-\u17b3\u3005\u3006\u3041-\u3096\u30a1-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7a3';

/** Capitals of the Latin, Greek, Cyrillic and Armenian alphabets, but for rare ones. */
export const CAPITALS =
  'A-Z\u00c0-\u00d6\u00d8-\u00deĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƁƊƏƘƠƯǍǏǑǓȘȚḌḤṢṬẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ\u0386\u0388-\u038f\u0391-\u03ab\u0400-\u042fҐҒҖҚҢҮҰҲҶҺӘӢӨӮ\u0531-\u0556';

/** Neither letters nor digits: white space, punctuation, symbols; and accents that stand by themselves. */
export const SIGNS =
  '\\u0000-/:-@\\[-`{-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u00d7\\u00f7\\u02c2-\\u02c5\\u02d2-\\u02df\\u0300-\\u036f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05f3\\u05f4\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0970\\u0e3f\\u0e4f\\u104a-\\u104f\\u1361-\\u1368\\u17d4-\\u17d6\\u2000-\\u206f\\u20a0-\\u20ff\\u2190-\\u245f\\u2500-\\u2775\\u2794-\\u2bff\\u2e00-\\u2e2e\\u2e30-\\u2e7f\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u30fb\\ufe10-\\ufe6f\\ufeff-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65';

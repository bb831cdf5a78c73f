/** Every encoding the platform knows by this label; `undefined` for a label nobody knows. */
function decoderOf(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** Where a document says its encoding: an XML declaration, or a `meta` element near its beginning. */
const SAYS = [/^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i, /<meta\b[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i];

/**
 * The text of a document's bytes, whatever it says of its encoding. What is UTF-8 beyond ASCII, a few damaged characters
 * aside, is UTF-8, as nothing else looks like it; else the document's own word counts, then the server's, then Windows-1252, of which
 * ISO-8859-1 is a part (the Encoding Standard's own rule). Bytes cut off in the middle of a character are no error.
 * @param contentType the server's `Content-Type`.
 */
export function decodeBytes(bytes: Uint8Array, contentType = ''): string {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const marked = markOf(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const said = SAYS.map((pattern) => pattern.exec(head)?.[1]).find((label) => label !== undefined);
  const served = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  const isAscii = bytes.every((byte) => byte < 0x80);
  if (!isAscii) {
    const utf8 = asUtf8(bytes);
    if (utf8 !== undefined) return utf8;
  }
  const labels = [said, served].filter((label) => label !== undefined && !/^utf-?8$/i.test(label));
  const decoder = labels.map(decoderOf).find((one) => one && (!/^utf-16/.test(one.encoding) || bytes.includes(0)));
  return (decoder ?? new TextDecoder('windows-1252')).decode(bytes);
}

/** The encoding that the first bytes give away: a byte order mark, or the zeros of an unmarked UTF-16. */
function markOf([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
  return undefined;
}

/** Of four characters beyond ASCII at most one may be damaged: in another encoding nearly all would be. */
const MOST_DAMAGED = 0.25;

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    const text = new TextDecoder().decode(bytes, { stream: true });
    const beyond = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
    const damaged = text.match(/\ufffd/g)?.length ?? 0;
    return damaged <= beyond * MOST_DAMAGED ? text : undefined;
  }
}

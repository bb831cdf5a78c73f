/** Elements that a parser opens again in every block after one in which they were left open (HTML Standard, 13.2.4.3). */
const FORMATTING = new Set('b big code em font i nobr s small strike strong tt u'.split(' '));

/** Elements whose content is text, and where it ends. */
const RAW = new Map(
  'script style textarea title xmp iframe noembed noframes'
    .split(' ')
    .map((name) => [name, new RegExp(`</${name}`, 'gi')]),
);

/** Elements that need no end, or end where others begin: leaving them open nests nothing. */
const FLAT = new Set(
  `area base br col embed hr img input link meta source track wbr p li dd dt option optgroup tr td th tbody thead tfoot
  colgroup rb rp rt rtc path circle rect line polygon polyline ellipse use stop a`.split(/\s+/),
);

/** A parser looks through what is open at each beginning: so many of them cost as much as an element. */
const OPEN_PER_ELEMENT = 100;

/**
 * Elements that a page's mark-up may make. None of 1,523 real news pages makes 20,000; but 3,000 left open before
 * 3,000 paragraphs would be nine million, and 190,000 in each other hold Chromium up for a minute and a half.
 */
const MOST_ELEMENTS = 200_000;

/** Whether a page's mark-up would hold up whoever parses it. Counts roughly, in one pass, without parsing. */
export function isTooMuch(html: string, most = MOST_ELEMENTS): boolean {
  const mark = /<(\/?)([a-z][a-z0-9]*)/gi;
  let elements = 0;
  let open = 0;
  let depth = 0;
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    const name = (found[2] ?? '').toLowerCase();
    const end = RAW.get(name);
    if (found[1] === '/') {
      if (FORMATTING.has(name) && open > 0) open--;
      if (!FLAT.has(name) && depth > 0) depth--;
    } else {
      elements += 1 + open + depth / OPEN_PER_ELEMENT;
      if (FORMATTING.has(name)) open++;
      if (!FLAT.has(name) && !end) depth++;
      if (end) {
        end.lastIndex = mark.lastIndex;
        // The rest is text.
        if (!end.test(html)) return false;
        mark.lastIndex = end.lastIndex;
      }
    }
    if (elements > most) return true;
  }
  return false;
}

/**
 * `closest` for many elements of one page: what was found for an element's ancestors is remembered, as selectors on
 * parts of class names are dear. To be made anew for each reading: a page changes.
 */
export function nearest(selector: string): (element: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  return (element) => {
    const passed: Element[] = [];
    let one: Element | null = element;
    let found: Element | null = null;
    for (; one !== null; one = one.parentElement) {
      const before = known.get(one);
      if (before !== undefined) found = before;
      else {
        passed.push(one);
        if (one.matches(selector)) found = one;
      }
      if (before !== undefined || found) break;
    }
    for (const below of passed) known.set(below, found);
    return found;
  };
}

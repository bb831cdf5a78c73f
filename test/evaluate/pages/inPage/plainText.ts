const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** A rival's HTML as text, one line for each block. Nothing is left out: `textContent` would glue paragraphs together. */
export function plainText(root: Node): string {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== 1 || /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/i.test(node.nodeName)) return;
    const parts = !INLINE.has(node.nodeName.toUpperCase());
    if (parts) text += '\n';
    node.childNodes.forEach(walk);
    if (parts) text += '\n';
  };
  walk(root);
  return text.replace(/[ \t]*\n\s*/g, '\n').trim();
}

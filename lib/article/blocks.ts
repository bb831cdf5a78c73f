import type { Block } from '../model/article.ts';

/** Elements whose text is no part of an article's running text. */
const LEFT_OUT =
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT CANVAS AUDIO VIDEO FORM BUTTON INPUT SELECT TEXTAREA NAV ASIDE FOOTER FIGURE FIGCAPTION PICTURE MENU DIALOG';

/** Elements that do not part a paragraph. */
const INLINE =
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR';

const leftOut = new Set(LEFT_OUT.split(' '));
const inline = new Set(INLINE.split(' '));

/** A block under construction; `linked` counts the characters inside links. */
interface Draft extends Block {
  linked: number;
}

/**
 * The text under an element as a reader sees it: one block for each paragraph, heading, list item and quotation, in
 * order. `textContent` would glue neighbouring paragraphs together.
 */
export function blocks(root: Element): Block[] {
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  let breaks = 0;

  const close = () => {
    if (open) {
      open.text = open.text.replace(/\s+/g, ' ').trim();
      if (open.text !== '' && !isLinkList(open)) drafts.push(open);
    }
    open = undefined;
    breaks = 0;
  };

  const walk = (node: Node, kind: Block['kind'], linked: boolean): void => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (text.trim() === '') {
        if (open) open.text += ' ';
        return;
      }
      open ??= { kind, text: '', linked: 0 };
      open.text += text;
      if (linked) open.linked += text.trim().length;
      breaks = 0;
      return;
    }
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toUpperCase();
    if (leftOut.has(name)) {
      if (!inline.has(name)) close();
      return;
    }
    if (name === 'BR') {
      // One break is a line of the same paragraph, two are the end of it.
      if (open) open.text += ' ';
      if (++breaks >= 2) close();
      return;
    }
    const isInline = inline.has(name);
    if (!isInline) close();
    const own = kindOf(name) ?? kind;
    for (const child of node.childNodes) walk(child, own, linked || name === 'A');
    if (!isInline) close();
  };

  walk(root, 'paragraph', false);
  close();
  return drafts.map(({ kind, text }) => ({ kind, text }));
}

function kindOf(name: string): Block['kind'] | undefined {
  if (/^H[1-6]$/.test(name)) return 'subhead';
  if (name === 'BLOCKQUOTE') return 'quotation';
  if (name === 'LI' || name === 'TD' || name === 'TH' || name === 'DT' || name === 'DD') return 'item';
  return undefined;
}

/** A headline of another article: short, and nearly all of it a link. */
function isLinkList({ text, linked }: Draft): boolean {
  return linked > text.length * 0.8 && text.length < 200;
}

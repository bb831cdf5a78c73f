import type { Block } from '../../model/article.ts';
import { isCapital, isSmall } from '../../text/letterCase.ts';
import { singleSpaced } from '../../text/singleSpaced.ts';
import { wordSet } from '../../text/wordSet.ts';
import { isVisible } from '../isVisible.ts';
import { mendEncoding } from './mendEncoding.ts';
import type { Box, Line, PageText } from './page.ts';

/** Elements whose text is never running text. */
const LEFT_OUT = wordSet(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT CANVAS AUDIO VIDEO BUTTON INPUT SELECT TEXTAREA OPTION FIGURE FIGCAPTION PICTURE MENU DIALOG HEAD LINK META RP RT',
);

/** Elements that do not part a paragraph. */
const INLINE = wordSet(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);

/** Nodes looked at: a page of 100,000 elements must not hang a tab. */
const MOST_NODES = 150_000;

/** Elements within elements; browsers' parsers stop at 512, scripts need not. */
const DEEPEST = 600;

/** Walks the live page once. Nothing in it is changed; text a reader does not see is left out. */
export function walkPage(body: Element): PageText {
  const lines: Line[] = [];
  const boxes: Box[] = [];
  let open: { kind: Block['kind']; parts: string[]; nodes: Text[]; linked: number; box: number } | undefined;
  let breaks = 0;
  let hidden = 0;
  let left = MOST_NODES;

  const close = () => {
    if (open) {
      const text = singleSpaced(open.parts.join(''));
      const { kind, linked, box, nodes } = open;
      if (text !== '') lines.push({ kind, text, linked: Math.min(linked, text.length), box, nodes });
    }
    open = undefined;
    breaks = 0;
  };

  const read = (node: Text, kind: Block['kind'], box: number, linked: boolean) => {
    const text = node.data;
    if (text.trim() === '') {
      open?.parts.push(' ');
      return;
    }
    open ??= { kind, parts: [], nodes: [], linked: 0, box };
    const [initial] = open.nodes;
    // A drop cap is the first letter of the word that follows, whatever white space stands between.
    const isDropped = open.nodes.length === 1 && initial && isDropCap(initial) && isSmall(text.trimStart().charAt(0));
    if (isDropped) open.parts = [initial.data.trim()];
    open.parts.push(isDropped ? text.trimStart() : text);
    open.nodes.push(node);
    if (linked) open.linked += text.trim().length;
    breaks = 0;
  };

  const walk = (parent: Element, kind: Block['kind'], box: number, linked: boolean, depth: number): void => {
    for (let child = parent.firstChild; child && left > 0; child = child.nextSibling) {
      left--;
      const type = child.nodeType;
      if (type === 3) read(child as Text, kind, box, linked);
      if (type !== 1) continue;
      const element = child as Element;
      const name = element.nodeName.toUpperCase();
      if (name === 'BR') {
        // One break is a line of the same paragraph, two are the end of it.
        open?.parts.push(' ');
        if (++breaks >= 2) close();
      } else if (LEFT_OUT.has(name)) {
        if (name !== 'RP' && name !== 'RT') close();
      } else if (depth >= DEEPEST) {
        close();
      } else if (INLINE.has(name)) {
        walk(element, kind, box, linked || name === 'A', depth + 1);
      } else {
        close();
        if (isHidden(element)) hidden += element.textContent.length;
        else {
          const own = boxes.push({ element, name, parent: box, from: lines.length, to: lines.length }) - 1;
          walk(element, KINDS.get(name) ?? kind, own, linked, depth + 1);
          close();
          const done = boxes[own];
          if (done) done.to = lines.length;
        }
      }
    }
  };

  boxes.push({ element: body, name: 'BODY', parent: -1, from: 0, to: 0 });
  walk(body, 'paragraph', 0, false, 0);
  close();
  const [outermost] = boxes;
  if (outermost) outermost.to = lines.length;
  mendEncoding(lines);
  return { lines, boxes, cut: left <= 0, hidden };
}

const isHidden = (element: Element) => !isVisible(element);

const isCapitalAlone = (text: string) => text.length === 1 && isCapital(text);

const isDropCap = ({ data, parentElement }: Text): boolean =>
  isCapitalAlone(data.trim()) &&
  parentElement !== null &&
  INLINE.has(parentElement.nodeName.toUpperCase()) &&
  /drop|initial|lettrine|first-?letter|versal/i.test(parentElement.className);

/** What elements make of the text in them. */
const KINDS = new Map<string, Block['kind']>([
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6'].map((name) => [name, 'subhead'] as const),
  ...['LI', 'TD', 'TH', 'DT', 'DD'].map((name) => [name, 'item'] as const),
  ['BLOCKQUOTE', 'quotation'],
]);

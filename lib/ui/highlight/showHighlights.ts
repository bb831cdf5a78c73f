import { withoutFragment } from '../../address/withoutFragment.ts';
import { findMarks, type FoundPassage } from '../../highlight/findMarks.ts';
import { isIntact, passageAt, rangesOf } from '../../highlight/isIntact.ts';
import { paint, removePaint } from '../../highlight/paint.ts';
import { placeCard, type Box } from '../../highlight/placeCard.ts';
import type { Highlights } from '../../model/highlights.ts';
import { makeCard } from './card.ts';
import { followPage } from './followPage.ts';
import { makeLegend } from './legend.ts';
import { openHost } from './openHost.ts';

/** What a click is meant for, if not for the passage under it. */
const CONTROLS = 'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable]';

/**
 * Paints the passages into the page and opens the legend. Undefined where too little of the text is there any more.
 * The page's scripts may take anything away again; nothing of the article's document is changed.
 * @returns the way to remove it all.
 */
export function showHighlights(
  highlights: Highlights,
  on: { close: () => void; compare: () => void },
): (() => void) | undefined {
  const found = findMarks(document.body, highlights);
  if (!found) return undefined;
  let passages: FoundPassage[] = found;
  const address = withoutFragment(location.href);
  const cameFrom = document.activeElement;
  const { element: host, root } = openHost();
  const legend = makeLegend(highlights, { step, close });
  root.append(legend.element);
  paint(passages);
  legend.say('all');
  legend.focus();

  let card: { element: HTMLElement; at: number } | undefined;
  const leaving = new AbortController();
  const listen = { signal: leaving.signal };

  function close(): void {
    leaving.abort();
    stopFollowing();
    removePaint();
    host.remove();
    on.close();
    if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
  }

  function step(by: 1 | -1): void {
    const count = passages.length;
    if (count === 0) return;
    const from = card?.at ?? (by === 1 ? -1 : count);
    for (let tried = 1; tried <= count; tried++) {
      const at = (((from + by * tried) % count) + count) % count;
      const range = passages[at] && rangesOf(passages[at])[0];
      if (!range) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      open(at);
      return;
    }
  }

  function open(at: number): void {
    card?.element.remove();
    const element = makeCard(highlights, at, { compare: on.compare, close: closeCard });
    card = { element, at };
    root.append(element);
    legend.say({ passage: at });
    moveCard();
  }

  function closeCard(): void {
    if (card?.element.contains(root.activeElement)) legend.focus();
    card?.element.remove();
    card = undefined;
    legend.say('all');
  }

  /** Beside its passage; closed when that leaves the window. */
  function moveCard(): void {
    if (!card) return;
    const box = boxOf(passages[card.at]);
    if (!box || box.bottom < 0 || box.top > innerHeight) return closeCard();
    const { width, height } = card.element.getBoundingClientRect();
    const window = { width: document.documentElement.clientWidth, height: innerHeight };
    const { x, y } = placeCard(box, { width, height }, window, legend.element.getBoundingClientRect());
    card.element.style.left = `${x}px`;
    card.element.style.top = `${y}px`;
  }

  document.addEventListener(
    'click',
    (event) => {
      // A script of the page cannot make a card appear, and a link stays a link.
      const target = event.composedPath()[0];
      if (!event.isTrusted || event.defaultPrevented || !(target instanceof Element) || target === host) return;
      if (target.closest(CONTROLS) || getSelection()?.isCollapsed === false) return;
      const at = passageAt(passages, event.clientX, event.clientY);
      if (at !== undefined) open(at);
    },
    listen,
  );
  root.addEventListener(
    'keydown',
    (event) => {
      if ((event as KeyboardEvent).key !== 'Escape') return;
      if (card?.element.contains(root.activeElement)) closeCard();
      else close();
    },
    listen,
  );
  document.addEventListener('scroll', moveCard, { ...listen, capture: true, passive: true });
  addEventListener('resize', moveCard, listen);

  const stopFollowing = followPage(() => {
    // Another article of a single-page site, or a page that took the legend away.
    if (withoutFragment(location.href) !== address || !host.isConnected) return close();
    if (passages.length > 0 && isIntact(passages)) return moveCard();
    passages = findMarks(document.body, highlights) ?? [];
    paint(passages);
    if (passages.length === 0) {
      closeCard();
      legend.say('changed');
    } else if (card) moveCard();
    else legend.say('all');
  });

  return close;
}

/** The box around a passage, in the window; nothing where it is not drawn. */
function boxOf(passage: FoundPassage | undefined): Box | undefined {
  const boxes = (passage ? rangesOf(passage) : []).flatMap((range) => [...range.getClientRects()]);
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

import type { SignalKind } from '../model/evidence.ts';

/**
 * Who tells. `opposite`: what the page on the other side says or shows, against its own interest; `library`: what the reader,
 * this library or third pages know; `date`: the side's stated time; `claim`: what a page can put on itself at will.
 */
export type Testimony = 'opposite' | 'library' | 'date' | 'claim';

interface Kind {
  from: Testimony;
  /** Whether it speaks of an order at all. A byline or subheads make one text fuller, not earlier. */
  orders: boolean;
}

export const TESTIMONY: Record<SignalKind, Kind> = {
  declared: { from: 'opposite', orders: true },
  phrase: { from: 'opposite', orders: true },
  link: { from: 'opposite', orders: true },
  'declared-aside': { from: 'opposite', orders: false },
  'self-kept': { from: 'opposite', orders: true },
  'frame-words': { from: 'opposite', orders: true },
  joined: { from: 'opposite', orders: true },
  'spelling-left': { from: 'opposite', orders: true },
  spelling: { from: 'opposite', orders: false },
  'your-word': { from: 'library', orders: true },
  'seen-before': { from: 'library', orders: true },
  'named-by-others': { from: 'library', orders: true },
  'seen-first': { from: 'library', orders: false },
  time: { from: 'date', orders: true },
  'time-only': { from: 'date', orders: true },
  'time-same': { from: 'date', orders: false },
  'time-aside': { from: 'date', orders: false },
  'self-removed': { from: 'claim', orders: true },
  'agency-both': { from: 'claim', orders: false },
  'agency-only': { from: 'claim', orders: false },
  'byline-only': { from: 'claim', orders: false },
  'subheads-only': { from: 'claim', orders: false },
  fuller: { from: 'claim', orders: false },
};

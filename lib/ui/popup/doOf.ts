import { PAGES } from '../pages.ts';
import { matchesIn, type Verdict } from '../../model/verdict.ts';
import type { Actions, Surroundings } from './actions.ts';
import type { FootAction } from './footOf.ts';

/** How an action is done: by following a link, or by asking the entrypoint. Undefined: it cannot be done here. */
export type Doing = { href: string; away: boolean } | { call: () => void } | undefined;

/** What the popup does by itself, beside what it asks the entrypoint for. */
export type FootActing = Actions & { showRead: () => void };

export function doOf(action: FootAction, verdict: Verdict, actions: FootActing, around: Surroundings): Doing {
  switch (action.kind) {
    case 'compare': {
      const href = comparisonOf(verdict, around);
      return href === undefined ? undefined : { href, away: false };
    }
    case 'show':
      return { call: around.shown ? actions.hide : actions.show };
    case 'open':
      return { href: action.open, away: true };
    case 'check':
      return { call: () => actions.check(action.anyway) };
    case 'read':
      return { call: actions.showRead };
    case 'resume':
      return { call: action.where === 'here' ? actions.resume : actions.resumeEverywhere };
    case 'sites':
      return { href: PAGES.settings, away: false };
    case 'feeds':
      return { href: PAGES.feeds, away: false };
    case 'copy':
      return { call: () => actions.copy(action.what) };
    case 'search':
      return { call: actions.search };
    case 'say':
      return { call: () => actions.say(action.word) };
    case 'follow':
      return { href: `${PAGES.feeds}/${encodeURIComponent(action.page)}`, away: false };
    case 'pause':
      return { call: actions.pause };
  }
}

/** Address of the comparison with the article that a verdict names. */
export function comparisonOf(verdict: Verdict, { comparison }: Surroundings): string | undefined {
  const [match] = matchesIn(verdict);
  return match && comparison(match);
}

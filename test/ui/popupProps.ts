import type { Actions, Surroundings } from '../../lib/ui/popup/actions.ts';

/** What a popup is given in tests: nothing that it asks for is done. */
export const noActions: Actions = {
  check() {},
  pause() {},
  resume() {},
  resumeEverywhere() {},
  show() {},
  hide() {},
  copy() {},
  search() {},
  say() {},
};

export const around: Surroundings = {
  host: 'www.harbourpost.example',
  shown: false,
  engine: 'DuckDuckGo',
  comparison: ({ other }) => `compare.html?other=${other.id ?? 0}`,
  said: '',
};

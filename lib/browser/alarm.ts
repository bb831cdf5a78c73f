import { browser } from './browser.ts';

const NAME = 'feeds';

/** Wakes the background at a time; a worker that ended meanwhile is started for it. Without a time it is not woken. */
export async function setFeedAlarm(when: number | undefined): Promise<void> {
  if (when === undefined) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when });
}

/** Calls when the time has come, and once when the browser has started: some browsers forget alarms. */
export function onFeedAlarm(call: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) call();
  });
  browser.runtime.onStartup.addListener(call);
}

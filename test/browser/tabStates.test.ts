import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetTab,
  forgetText,
  recallAllTabs,
  recallTab,
  recallText,
  rememberTab,
  rememberText,
  watchTab,
} from '../../lib/browser/tabStates.ts';
import { makeArticle } from '../evidence/makeArticle.ts';
import type { TabState } from '../../lib/model/tabState.ts';

const reading = (visit: string): TabState => ({
  state: 'reading',
  url: 'https://post.example/x',
  visit,
  since: 1,
  sure: true,
});

beforeEach(() => fakeBrowser.reset());

test('each tab has its own state', async () => {
  await rememberTab(1, reading('a'));
  await rememberTab(11, reading('b'));
  expect(await recallTab(1)).toEqual(reading('a'));
  expect(await recallTab(11)).toEqual(reading('b'));
  expect(await recallTab(2)).toBeUndefined();
  await forgetTab(1);
  expect(await recallTab(1)).toBeUndefined();
  expect(await recallTab(11)).toEqual(reading('b'));
});

test('all tabs are recalled with their numbers, other keys are none', async () => {
  await rememberTab(3, reading('a'));
  await rememberTab(4, reading('b'));
  await fakeBrowser.storage.session.set({ other: 1 });
  expect(await recallAllTabs()).toEqual([
    { tabId: 3, state: reading('a') },
    { tabId: 4, state: reading('b') },
  ]);
});

test('nothing is written to disk: the states die with the browser', async () => {
  await rememberTab(3, reading('a'));
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('whoever watches a tab is told of that tab only, and nothing after stopping', async () => {
  const told: (TabState | undefined)[] = [];
  const stop = watchTab(1, (state) => told.push(state));
  await rememberTab(1, reading('a'));
  await rememberTab(11, reading('b'));
  await forgetTab(1);
  stop();
  await rememberTab(1, reading('c'));
  expect(told.map((state) => state?.visit)).toEqual(['a', undefined]);
});

test('a text is recalled for the visit on which it was read, is gone with the tab, and never on disk', async () => {
  await rememberTab(1, reading('a'));
  await rememberText(1, 'a', makeArticle());
  expect(await recallText(1, 'a')).toEqual(makeArticle());
  expect(await recallText(1, 'b')).toBeUndefined();
  expect(await recallText(11, 'a')).toBeUndefined();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await recallAllTabs()).toHaveLength(1);
  await forgetTab(1);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  await rememberText(1, 'a', makeArticle());
  await forgetText(1);
  expect(await recallText(1, 'a')).toBeUndefined();
});

test('texts are kept for twelve tabs; the tabs opened first lose theirs', async () => {
  for (let tabId = 1; tabId <= 14; tabId++) await rememberText(tabId, 'a', makeArticle());
  await rememberText(14, 'a', makeArticle());
  const kept = await Promise.all(Array.from({ length: 14 }, (_, at) => recallText(at + 1, 'a')));
  expect(kept.map((text) => text !== undefined)).toEqual([false, false, ...Array.from({ length: 12 }, () => true)]);
});

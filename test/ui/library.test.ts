import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { cleanup, render, screen, within } from '@testing-library/svelte';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { expect, test, vi } from 'vitest';
import type { Settings } from '../../lib/model/settings.ts';
import type { ShelfQuery } from '../../lib/model/shelf.ts';
import ArticleRow from '../../lib/ui/library/ArticleRow.svelte';
import Toast from '../../lib/ui/library/Toast.svelte';
import Articles from '../../lib/ui/library/Articles.svelte';
import SettingsPage from '../../lib/ui/library/SettingsPage.svelte';
import type { Row, Shelf } from '../../lib/ui/library/row.ts';
import { COURIER, POST } from './states.ts';

const rows: Row[] = [
  {
    ...POST,
    id: 2,
    how: 'read',
    verdict: {
      kind: 'republished',
      share: 0.945,
      otherUrl: COURIER.url,
      judgedAt: 0,
      changedAt: Date.UTC(2026, 2, 15),
    },
  },
  { ...COURIER, id: 1, how: 'read', verdict: { kind: 'original', share: 0.937, otherUrl: POST.url, judgedAt: 0 } },
];

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  remember: 'on',
  pausedEverywhere: false,
  pausedSites: ['bank.example'],
  searchEngine: 'duckduckgo' as const,
};

const answer = (ids: number[], total = ids.length) => ({ answer: { ids, total, isWhole: true, unsearched: 0 } });

function show(shelf: Shelf, { words = '', remembering = true, selected = [] as number[] } = {}) {
  const actions = {
    ask: vi.fn<(change: Partial<ShelfQuery>) => void>(),
    need: vi.fn<(id: number) => void>(),
    open: vi.fn<(id: number) => void>(),
    erase: vi.fn<(ids: number[]) => void>(),
    join: vi.fn<(ids: number[]) => void>(),
    importFiles: vi.fn<(files: File[]) => void>(),
    exportArticles: vi.fn<(ids: number[] | undefined) => void>(),
    cancel: vi.fn<() => void>(),
    close: vi.fn<() => void>(),
  };
  render(Articles, {
    shelf,
    query: { words, order: 'published' },
    rows: new SvelteMap(rows.map((row) => [row.id, row])),
    selection: new SvelteSet(selected),
    remembering,
    now: 0,
    transfer: undefined,
    actions,
  });
  return actions;
}

function showSettings() {
  const calls = {
    onchange: vi.fn<(change: Partial<Settings>) => void>(),
    oneraseall: vi.fn<() => void>(),
    ondroptexts: vi.fn<() => void>(),
    onexport: vi.fn<() => void>(),
    onshortcuts: vi.fn<() => void>(),
  };
  const use = { used: 212_000_000, articles: 18_204, texts: 17_930, textBytes: 148_000_000, cardBytes: 19_000_000 };
  render(SettingsPage, { settings, use, wouldErase: 1204, shortcuts: [], ...calls });
  return calls;
}

test('each article stands with outlet, time, how it came and its verdict in words', () => {
  const inList = (row: Row | undefined) => ({
    id: row?.id ?? 0,
    row,
    index: 0,
    selected: false,
    current: true,
    onneed: vi.fn<(id: number) => void>(),
    onselect: vi.fn<(index: number, extend: boolean) => void>(),
    onfocus: vi.fn<(index: number) => void>(),
  });
  render(ArticleRow, inList(rows[0]));
  const words = screen.getByRole('row').textContent.replace(/\s+/g, ' ');
  for (const part of [
    'Harbour Post Daily',
    '14 Mar 2026, 10:54',
    'read',
    'Republished 94%',
    'www.quaycourier.example',
    'changed on 15 Mar 2026',
  ]) {
    expect(words).toContain(part);
  }
  cleanup();
  // Of the earliest printing, the later one is not named: it would read as its origin.
  render(ArticleRow, inList(rows[1]));
  expect(screen.getByRole('row').textContent).toContain('Earliest known');
  expect(screen.getByRole('row').textContent).not.toContain('harbourpost.example');
  cleanup();
  const unread = inList(undefined);
  render(ArticleRow, { ...unread, id: 9 });
  expect(unread.onneed).toHaveBeenCalledExactlyOnceWith(9);
});

test('many are erased only when asked twice, and cancel does nothing', async () => {
  const many = Array.from({ length: 30 }, (_, n) => n + 1);
  const actions = show(answer(many), { selected: many });
  const ask = async () => {
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    screen.getByRole('button', { name: 'Erase' }).click();
    return within(await screen.findByRole('dialog'));
  };
  (await ask()).getByRole('button', { name: 'Cancel' }).click();
  expect(actions.erase).not.toHaveBeenCalled();
  (await ask()).getByRole('button', { name: 'Erase' }).click();
  expect(actions.erase).toHaveBeenCalledExactlyOnceWith(many);
});

test('a few are erased at once: they can be put back', () => {
  const actions = show(answer([1, 2]), { selected: [2, 1] });
  screen.getByRole('button', { name: 'Erase' }).click();
  expect(actions.erase).toHaveBeenCalledExactlyOnceWith([2, 1]);
});

test('an empty library says why, a search without a find says so, and a failure is told', () => {
  show(answer([]), { remembering: false });
  expect(screen.getByText('Remembering is off, so nothing is kept.')).toBeTruthy();
  const actions = show(answer([], 12), { words: 'zebra' });
  screen.getByRole('button', { name: 'Clear the filters' }).click();
  expect(actions.ask).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ words: '', site: undefined }));
  show({ problem: 'The disk is full.' });
  expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
});

test('the toast counts down, waits while it has the focus, and gives back what was erased', async () => {
  vi.useFakeTimers();
  const onundo = vi.fn<() => void>();
  const onend = vi.fn<() => void>();
  render(Toast, { words: '1 article erased.', onundo, onend });
  const button = screen.getByRole('button', { name: 'Undo' });
  await vi.advanceTimersByTimeAsync(3000);
  expect(screen.getByText('7 s')).toBeTruthy();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', altKey: true }));
  expect(document.activeElement).toBe(button);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(onend).not.toHaveBeenCalled();
  button.click();
  expect(onundo).toHaveBeenCalledOnce();
  button.blur();
  await vi.advanceTimersByTimeAsync(8000);
  expect(onend).toHaveBeenCalled();
  vi.useRealTimers();
});

test('the settings switch remembering and pauses, resume a site, and erase everything only when asked twice', async () => {
  const calls = showSettings();
  screen.getByRole('switch', { name: 'Remember articles I read' }).click();
  screen.getByRole('switch', { name: 'Pause everywhere' }).click();
  screen.getByRole('button', { name: 'Resume on bank.example' }).click();
  expect(calls.onchange.mock.calls).toEqual([
    [{ remember: 'off' }],
    [{ pausedEverywhere: true }],
    [{ pausedSites: [] }],
  ]);
  expect(document.body.textContent).toMatch(/212\sMB used in this browser/);
  screen.getByRole('button', { name: 'Erase everything' }).click();
  expect(calls.oneraseall).not.toHaveBeenCalled();
  within(await screen.findByRole('dialog'))
    .getByRole('button', { name: 'Erase everything' })
    .click();
  expect(calls.oneraseall).toHaveBeenCalledOnce();
});

import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { FeedToFollow } from '../../lib/model/feed.ts';
import Welcome from '../../lib/ui/welcome/Welcome.svelte';

const remembering = () => screen.getByRole('switch', { name: 'Remember the articles I read' });

test('nothing is remembered before the answer, and both answers count', async () => {
  const onanswer = vi.fn<(remember: 'on' | 'off') => void>();
  const { rerender } = render(Welcome, {
    remember: 'unanswered',
    onanswer,
    followed: [],
    onfollow: vi.fn<() => void>(),
  });
  expect(remembering().getAttribute('aria-checked')).toBe('false');
  screen.getByRole('button', { name: 'No, only look up' }).click();
  expect(onanswer).toHaveBeenLastCalledWith('off');
  remembering().click();
  expect(onanswer).toHaveBeenLastCalledWith('on');
  await rerender({ remember: 'on' });
  expect(remembering().getAttribute('aria-checked')).toBe('true');
  expect(screen.getByRole('status').textContent).toContain('Remembering is on.');
});

test('a feed is followed by its button alone, in the language chosen', async () => {
  const onfollow = vi.fn<(feed: FeedToFollow) => void>();
  const { rerender } = render(Welcome, { remember: 'off', onanswer: vi.fn<() => void>(), followed: [], onfollow });
  await fireEvent.click(screen.getByRole('button', { name: 'français' }));
  await fireEvent.click(screen.getByRole('button', { name: 'Follow RFI' }));
  expect(onfollow.mock.calls.map(([{ title, url }]) => [title, url])).toEqual([
    ['RFI', 'https://www.rfi.fr/fr/france/rss'],
  ]);
  await rerender({ followed: ['https://www.rfi.fr/fr/france/rss'] });
  expect(screen.getByRole('button', { name: 'Followed RFI' }).hasAttribute('disabled')).toBe(true);
});

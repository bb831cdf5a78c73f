import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import Welcome from '../../lib/ui/welcome/Welcome.svelte';

const remembering = () => screen.getByRole('switch', { name: 'Remember the articles I read' });

test('nothing is remembered before the answer, and both answers count', async () => {
  const onanswer = vi.fn<(remember: 'on' | 'off') => void>();
  const { rerender } = render(Welcome, { remember: 'unanswered', onanswer });
  expect(remembering().getAttribute('aria-checked')).toBe('false');
  screen.getByRole('button', { name: 'No, only look up' }).click();
  expect(onanswer).toHaveBeenLastCalledWith('off');
  remembering().click();
  expect(onanswer).toHaveBeenLastCalledWith('on');
  await rerender({ remember: 'on' });
  expect(remembering().getAttribute('aria-checked')).toBe('true');
  expect(screen.getByRole('status').textContent).toContain('Remembering is on.');
});

import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { CheckedText } from '../../lib/check/checkText.ts';
import type { Verdict } from '../../lib/model/verdict.ts';
import CheckText from '../../lib/ui/library/CheckText.svelte';
import { COURIER, POST, states } from './states.ts';

const show = (checked?: CheckedText, { text = '', busy = false } = {}) => {
  const oncheck = vi.fn<(text: string) => void>();
  render(CheckText, { text, busy, oncheck, ...(checked && { checked }) });
  return oncheck;
};

/** The republished state's own match. */
const republished = (): Extract<Verdict, { kind: 'republished' }> => {
  const state = states.republished;
  if (state.state !== 'judged' || state.verdict.kind !== 'republished') throw new Error('no such state');
  return state.verdict;
};

test('what is typed is asked for, not before', async () => {
  const oncheck = show();
  await fireEvent.input(screen.getByRole('textbox'), { target: { value: 'The ferry <stayed>.' } });
  expect(oncheck).not.toHaveBeenCalled();
  screen.getByRole('button', { name: 'Check' }).click();
  expect(oncheck).toHaveBeenCalledExactlyOnceWith('The ferry <stayed>.');
});

test('a text that was handed over stands in the field; while it is checked it is not asked for again', () => {
  show(undefined, { text: 'from the menu', busy: true });
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('from the menu');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Check' }).disabled).toBe(true);
});

test('from 120 words on the popup’s own report is shown', () => {
  show({ kind: 'verdict', verdict: republished(), page: POST, words: 238 });
  const report = screen.getByRole('status').textContent.replace(/\s+/g, ' ');
  for (const part of ['Republished, no credit found', 'appears to be republished from The Quay Courier', '94%', '93%'])
    expect(report).toContain(part);
  expect(screen.getByText(/238 words/)).toBeTruthy();
});

test('below that only who has it, and no verdict', () => {
  const { match } = republished();
  show({ kind: 'matches', matches: [match], words: 62 });
  const found = screen.getByRole('status').textContent.replace(/\s+/g, ' ');
  expect(found).toContain('Match, no verdict');
  expect(found).toContain('225 of 238 words stand in The Quay Courier.');
  expect(found).not.toMatch(/republished|original/i);
  expect(screen.getByRole('link', { name: COURIER.title }).getAttribute('href')).toBe(COURIER.url);
});

test('nothing found, an address that is not known and an empty field are told apart', () => {
  show({ kind: 'matches', matches: [], words: 62 });
  expect(screen.getByText('No article of your library has this text.')).toBeTruthy();
  document.body.replaceChildren();
  show({ kind: 'unknown-address' });
  expect(screen.getByText(/no article with this address in your library. Nothing is fetched/)).toBeTruthy();
  document.body.replaceChildren();
  show({ kind: 'nothing' });
  expect(screen.getByRole('status').textContent.trim()).toBe('');
});

import { expect, test } from 'vitest';
import { ICONS } from '../../lib/ui/sign/icons.ts';
import { CREDIT_SIGNS, SIGNS } from '../../lib/ui/sign/signOf.ts';
import { listToneOf, TONES, toneOf } from '../../lib/ui/sign/toneOf.ts';
import { shortVerdictOf } from '../../lib/ui/words/shortVerdictOf.ts';
import { states } from './states.ts';

test('every verdict has a sign of its own, words for lists and a tone', () => {
  const drawings = Object.values(SIGNS).map((sign) => JSON.stringify(ICONS[sign]));
  expect(new Set(drawings).size).toBe(drawings.length);
  for (const state of Object.values(states)) {
    if (state.state === 'reading') continue;
    expect(TONES[state.verdict.kind]).toBeDefined();
    expect(shortVerdictOf(state.verdict.kind)).not.toBe('');
  }
  expect(new Set(Object.values(CREDIT_SIGNS)).size).toBe(3);
});

test('red means that Firstprint failed, and amber only that no credit was found or the order is open', () => {
  for (const state of Object.values(states)) {
    if (state.state === 'reading') continue;
    const { verdict } = state;
    if (toneOf(verdict) === 'red') expect(verdict.kind).toBe('failed');
    if (toneOf(verdict) === 'amber' && 'match' in verdict) expect(verdict.match.credit.kind).toBe('none');
  }
  expect(listToneOf('republished')).toBe('calm');
});

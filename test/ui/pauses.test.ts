import { expect, test } from 'vitest';
import { withoutSite, withSite } from '../../lib/ui/settings/pauses.ts';

test('a pause is kept once, and not beside one that covers it', () => {
  expect(withSite(['bank.example'], 'harbourpost.example')).toEqual(['bank.example', 'harbourpost.example']);
  expect(withSite(['bank.example'], 'bank.example')).toEqual(['bank.example']);
  expect(withSite(['bank.example'], 'my.bank.example')).toEqual(['bank.example']);
});

test('resuming takes away whatever keeps the host paused, and nothing else', () => {
  const sites = ['bank.example', 'my.bank.example', 'notbank.example'];
  expect(withoutSite(sites, 'my.bank.example')).toEqual(['notbank.example']);
  expect(withoutSite(sites, 'bank.example')).toEqual(['my.bank.example', 'notbank.example']);
});

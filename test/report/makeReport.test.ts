import { expect, test } from 'vitest';
import { hashText } from '../../lib/report/hashText.ts';
import { makeReport } from '../../lib/report/makeReport.ts';
import type { TabState } from '../../lib/model/tabState.ts';
import type { MatchVerdict } from '../../lib/model/verdict.ts';
import { COURIER, states } from '../ui/states.ts';

const state = states.republished as Extract<TabState, { state: 'judged' }> & { verdict: MatchVerdict };
const report = makeReport(state, { page: 'aa', other: 'bb' }, '0.1.0', Date.parse('2026-03-15T12:00:00Z'));
const json = JSON.stringify(report);

test('it holds hashes, times, passages, signals and the version', () => {
  const { match } = state.verdict;
  expect(report).toMatchObject({
    report: 'Firstprint',
    version: '0.1.0',
    made: '2026-03-15T12:00:00.000Z',
    verdict: 'republished',
    page: { textSha256: 'aa' },
    other: { url: COURIER.url, textSha256: 'bb', published: { precision: 'minute' } },
    shareOfPage: match.overlap.shareOfPage,
    longestRunWords: match.overlap.longestRun,
    passages: match.overlap.passages,
  });
  expect(json).toContain('"kind":"byline-only"');
});

test('nothing of its reader is in it: no time of meeting, no keys, no other article', () => {
  expect(json).not.toMatch(/firstSeen|seen-first|"id"/);
  for (const { other } of state.verdict.others) expect(json).not.toContain(other.url);
});

test('a text’s hash is the SHA-256 of its paragraphs joined by line feeds', async () => {
  // printf 'abc' | sha256sum
  expect(await hashText([{ kind: 'paragraph', text: 'abc' }])).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  const two = await hashText([
    { kind: 'paragraph', text: 'a' },
    { kind: 'item', text: 'b' },
  ]);
  expect(two).toBe(await hashText([{ kind: 'paragraph', text: 'a\nb' }]));
});

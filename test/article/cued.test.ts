import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CREDIT_PATTERNS } from '../../lib/article/creditPatterns.ts';
import { holdsCue } from '../../lib/article/cued.ts';
import { CALLS, PICTURE } from '../../lib/article/text/isAside.ts';
import { WALL_WORDS } from '../../lib/article/text/wallWords.ts';
import { singleSpaced } from '../../lib/text/singleSpaced.ts';

/** What an expression asks of the text around a match is of no matter here, and fast-check makes no texts for it. */
function withoutEdges({ source }: RegExp): RegExp {
  // Classes, escaped characters, beginnings of groups, and the rest.
  const parts = source.match(/\[(?:\\.|[^\]])*\]|\\.|\((?:\?<?[=!])?|[^\\([]/g) ?? [];
  let depth = 0;
  let kept = '';
  for (const part of parts) {
    const isEdge = /^\(\?/.test(part);
    if (part.startsWith('(') && (isEdge || depth > 0)) depth++;
    if (depth === 0 && part !== '\\b') kept += part;
    if (part === ')' && depth > 0) depth--;
  }
  return new RegExp(kept);
}

const ALL = [
  ['a wall', WALL_WORDS.cues, WALL_WORDS.pattern],
  ['a call', CALLS.cues, CALLS.pattern],
  ['a picture', PICTURE.cues, PICTURE.pattern],
  ...CREDIT_PATTERNS.map(({ cues, pattern }) => [`a credit: ${cues.join(', ')}`, cues, pattern()] as const),
] as const;

describe('whatever an expression matches holds one of its cues', () => {
  test.each(ALL)('%s', (_, cues, pattern) => {
    fc.assert(
      fc.property(fc.stringMatching(withoutEdges(pattern)).map(singleSpaced), (text) => {
        expect([text, holdsCue({ cues }, text.toLowerCase())]).toEqual([text, true]);
      }),
      { numRuns: 300 },
    );
  });
});

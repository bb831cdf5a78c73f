import { describe, expect, test } from 'vitest';
import { LOG_ODDS } from '../../lib/evidence/weights.ts';
import { evidenceOf } from './aligned.ts';
import { day, makeArticle, makeCopy, stamp } from './makeArticle.ts';

const DAY = 86_400_000;
const at = (iso: string) => Date.parse(iso);

describe('times that were set aside', () => {
  test.each(['future', 'epoch', 'masthead'] as const)('%s is named, on whichever page it stands', (reason) => {
    const setAside = { reason, text: '1 January' };
    const named = (where: 'page' | 'other') => [
      { signal: { kind: 'time-aside', where, reason, text: '1 January' }, side: 'both', logOdds: 0, dots: 0 },
    ];
    expect(evidenceOf(makeCopy({ setAside }), makeArticle())).toEqual(named('page'));
    expect(evidenceOf(makeArticle(), makeCopy({ setAside }))).toEqual(named('other'));
  });
});

describe('met before the other says it was published', () => {
  const seen = at('2025-03-10T08:00:00Z');
  const kinds = (statedLater: ReturnType<typeof stamp>) =>
    evidenceOf(
      makeCopy({ firstSeen: seen + 9 * DAY, published: statedLater }),
      makeArticle({ firstSeen: seen }),
    ).filter(({ signal }) => signal.kind === 'seen-before');

  test('is a fact that speaks for what was met', () => {
    expect(kinds(stamp('2025-03-14T06:00:00Z'))).toMatchObject([{ side: 'other', logOdds: LOG_ODDS.seenBefore }]);
  });

  test.each([
    ['a stated time before it', stamp('2025-03-09T06:00:00Z')],
    ['less than a day between', stamp('2025-03-10T20:00:00Z')],
    ['a bare day that may be the same', day('2025-03-11')],
    ['a date beside the headline, which may be that of an update', stamp('2025-03-14T06:00:00Z', 'visible')],
  ])('%s is none', (_what, stated) => {
    expect(kinds(stated)).toEqual([]);
  });
});

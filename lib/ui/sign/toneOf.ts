import type { Credit, Verdict, VerdictKind } from '../../model/verdict.ts';

/** The colour role of a verdict; the sheets know each as `v-…`. Red means that Firstprint failed, never an article. */
export type Tone = 'grey' | 'calm' | 'green' | 'blue' | 'amber' | 'red';

/** Where credit decides between two tones, the one without credit. */
export const TONES: Record<VerdictKind | 'reading', Tone> = {
  paused: 'grey',
  failed: 'red',
  'not-article': 'grey',
  unreadable: 'grey',
  unknown: 'calm',
  estimated: 'calm',
  'same-outlet': 'calm',
  'common-source': 'blue',
  original: 'green',
  undecided: 'amber',
  republished: 'amber',
  partly: 'amber',
  excerpt: 'calm',
  reading: 'calm',
};

/** Copies that give credit are as calm as a common source. */
export const CREDIT_TONES: Record<Credit['kind'], Tone> = { none: 'amber', machine: 'blue', visible: 'blue' };

export const toneOf = (verdict: Verdict): Tone =>
  verdict.kind === 'republished' || verdict.kind === 'partly'
    ? CREDIT_TONES[verdict.match.credit.kind]
    : TONES[verdict.kind];

/** For lists, which know no credit: a copy is then told calmly, since amber would say that none was found. */
export const listToneOf = (kind: VerdictKind): Tone =>
  kind === 'republished' || kind === 'partly' ? 'calm' : TONES[kind];

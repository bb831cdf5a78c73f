import type { Component } from 'svelte';
import type { VerdictKind } from '../../model/verdict.ts';
import type { BodyProps } from './bodyProps.ts';
import CommonSource from './body/CommonSource.svelte';
import Estimated from './body/Estimated.svelte';
import Excerpt from './body/Excerpt.svelte';
import Failed from './body/Failed.svelte';
import Original from './body/Original.svelte';
import Republished from './body/Republished.svelte';
import SameOutlet from './body/SameOutlet.svelte';
import Undecided from './body/Undecided.svelte';
import Unknown from './body/Unknown.svelte';
import Unreadable from './body/Unreadable.svelte';

/**
 * What stands under the sentence, for each kind of verdict; forgetting one does not compile. Undefined: the sentence
 * says it all.
 */
export const BODIES: { [K in VerdictKind]: Component<BodyProps<K>> | undefined } = {
  paused: undefined,
  failed: Failed,
  'not-article': undefined,
  unreadable: Unreadable,
  unknown: Unknown,
  estimated: Estimated,
  'same-outlet': SameOutlet,
  'common-source': CommonSource,
  original: Original,
  undecided: Undecided,
  republished: Republished,
  partly: Republished,
  excerpt: Excerpt,
};

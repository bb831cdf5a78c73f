import { WinnowFilter } from '@dodona/dolos-core';
import { containment, rival } from './rival.ts';

/** Dolos (Ghent University), a plagiarism finder for program code: winnowed k-grams, with our k and window. */
const filter = new WinnowFilter(5, 8);

export const dolosWinnowing = rival(
  'Dolos winnowing',
  (keys) => new Set(filter.fingerprints([...keys]).map(({ hash }) => hash)),
  containment,
);

import { readDocument } from './ours.ts';
import type { Prediction } from './prediction.ts';

/** The same page as a saved or a fetched one is read: parsed from its mark-up, shown by no window. */
export const read = (address: string): Prediction =>
  readDocument(new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html'), address);

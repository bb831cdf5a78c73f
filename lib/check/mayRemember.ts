import { isPrivateAddress } from '../address/isPrivateAddress.ts';
import { matchesPattern } from '../address/matchesPattern.ts';
import type { Settings } from '../model/settings.ts';
import type { Note } from '../model/tabState.ts';

/** What decides whether a page may be written to the library (design, section 6). */
export interface Circumstances {
  /** The reader follows a feed that brought it: a decision of its own, whatever is remembered of pages read. */
  followed?: true;
  url: string;
  settings: Settings;
  privateWindow: boolean;
  /** A password field, an editor or a mail interface is on the page. */
  privatePage: boolean;
  /** The gate was sure that the page is an article. */
  sure: boolean;
  /** Only a part of the article could be read: a stub is no original to compare others with. */
  part?: Extract<Note, { kind: 'part-read' }>;
}

/** Why a page must not be remembered, as the note that says so; `undefined` where it may be. */
export function whyNotRemember(circumstances: Circumstances): Note | undefined {
  const { url, settings, privateWindow, privatePage, sure } = circumstances;
  if (circumstances.followed)
    return isPrivateAddress(url) ? { kind: 'not-kept', reason: 'private-address' } : undefined;
  if (circumstances.part) return circumstances.part;
  if (privateWindow) return { kind: 'private-window' };
  if (settings.remember === 'unanswered') return { kind: 'remember-unanswered' };
  if (settings.remember === 'off') return { kind: 'remember-off' };
  if (settings.unrememberedSites.some((pattern) => matchesPattern(url, pattern)))
    return { kind: 'not-kept', reason: 'site-rule' };
  if (isPrivateAddress(url)) return { kind: 'not-kept', reason: 'private-address' };
  if (privatePage) return { kind: 'not-kept', reason: 'private-page' };
  if (!sure) return { kind: 'not-kept', reason: 'unsure' };
  return undefined;
}

import { parseAddress } from '../address/parseAddress.ts';
import { bareOutlet } from '../text/bareName.ts';

/** What parts an outlet's name from a section's or a slogan in the title of a feed. */
const BETWEEN = /\s+[-–—|:•·»>/]+\s+|\s*[|»•·]\s*|:\s+/;

/** Words in a feed's title that are of the feed, not of the outlet. */
const OF_FEEDS = /\s*\(?(?:rss(?:[ -]?feed)?|news ?feed|atom(?: feed)?|feed)\)?\s*$/i;

/**
 * The outlet's name in the title of its feed: of "World news | The Courier", the part that the host is called after,
 * else all of it; without a title the host.
 */
export function outletOf(title: string, address: string): string {
  const host = parseAddress(address)?.hostname.replace(/^www\./, '') ?? '';
  const name = title.replace(OF_FEEDS, '').trim();
  if (name === '') return host;
  const isCalledSo = (part: string) => bareOutlet(part).length > 2 && bareOutlet(host).includes(bareOutlet(part));
  return name.split(BETWEEN).find(isCalledSo) ?? name;
}

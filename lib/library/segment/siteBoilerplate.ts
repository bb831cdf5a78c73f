/** In fewer articles it may be one text that a site published again and again. */
const LEAST_ARTICLES = 8;

/**
 * Hashes that are the boilerplate of one site: at least eight articles have them, all of that site, and they are half
 * of what is known of it or more. A hash that a second site has is no boilerplate of the first.
 * @param compared articles with the hashes they share with the page: the front of all that share some.
 * @param holders in how many articles a hash is, where that is known. Where it is not, it is taken to be in as many more
 * than were compared as the best known hash of that site.
 * @param countSite the articles known of a site, counted no further than `most`.
 */
export async function siteBoilerplate(
  compared: readonly { site: string; shared: readonly number[] }[],
  holders: (hash: number) => number | undefined,
  countSite: (site: string, most: number) => Promise<number>,
): Promise<number[]> {
  const seen = new Map<number, { sites: Set<string>; articles: number }>();
  for (const { site, shared } of compared) {
    for (const hash of shared) {
      const known = seen.get(hash) ?? { sites: new Set<string>(), articles: 0 };
      known.sites.add(site);
      known.articles++;
      seen.set(hash, known);
    }
  }
  const suspects = new Map<string, { hash: number; articles: number }[]>();
  for (const [hash, { sites, articles }] of seen) {
    const [site] = sites;
    if (site === undefined || sites.size > 1 || articles < LEAST_ARTICLES) continue;
    suspects.set(site, [...(suspects.get(site) ?? []), { hash, articles }]);
  }
  const found: number[] = [];
  for (const [site, hashes] of suspects) {
    const more = Math.max(1, ...hashes.map(({ hash, articles }) => (holders(hash) ?? 0) / articles));
    const inArticles = hashes.map(({ hash, articles }) => holders(hash) ?? articles * more);
    const size = await countSite(site, 2 * Math.ceil(Math.max(...inArticles)) + 1);
    hashes.forEach(({ hash }, at) => {
      if ((inArticles[at] ?? 0) * 2 >= size) found.push(hash);
    });
  }
  return found;
}

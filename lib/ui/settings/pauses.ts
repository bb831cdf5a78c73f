/** Whether a pause on `site` covers `host`: a paused host takes its sub-domains along. */
const covers = (site: string, host: string) => host === site || host.endsWith(`.${site}`);

/** The paused sites with this host among them, if none covers it already. */
export const withSite = (sites: string[], host: string): string[] =>
  sites.some((site) => covers(site, host)) ? sites : [...sites, host];

/** The paused sites without any that keeps this host paused. */
export const withoutSite = (sites: string[], host: string): string[] => sites.filter((site) => !covers(site, host));

/** How much the library may hold; 0 is without limit. Articles that the reader called the original always stay. */
export interface Limits {
  /** Days since an article was met. */
  days: number;
  articles: number;
  /** Bytes of storage, decimal megabytes. */
  megabytes: number;
}

export const DAYS = [0, 30, 90, 180, 365, 730, 1825] as const;
export const ARTICLES = [0, 1000, 5000, 10_000, 50_000, 100_000] as const;
export const MEGABYTES = [0, 100, 250, 500, 1000, 2000, 5000] as const;

export const NO_LIMITS: Limits = { days: 0, articles: 0, megabytes: 0 };

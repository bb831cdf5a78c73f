/** What the reader decided. `unanswered` until the welcome page is answered: nothing is remembered before. */
export interface Settings {
  remember: 'unanswered' | 'on' | 'off';
  pausedEverywhere: boolean;
  /** Hosts on which nothing is read, compared or remembered; sub-domains included. */
  pausedSites: string[];
}

/** Stretches of time that a list can be narrowed down to; they end now. */
export const PERIODS = ['any', 'day', 'week', 'month', 'year'] as const;

export type Period = (typeof PERIODS)[number];

const DAY = 86_400_000;
const LENGTH: Record<Exclude<Period, 'any'>, number> = { day: DAY, week: 7 * DAY, month: 30 * DAY, year: 365 * DAY };

export const periodOf = (period: Period, now: number): { from: number | undefined; to: undefined } => ({
  from: period === 'any' ? undefined : now - LENGTH[period],
  to: undefined,
});

/** What a set of samples comes to. The bar, where there is one, is held against the 95th percentile. */
export interface Figure {
  what: string;
  unit: string;
  samples: number;
  p50: number;
  p95: number;
  max: number;
  bar?: number;
  met?: 'yes' | 'no';
}

/** One part of the benchmark: its table, and what has to be known to read it. */
export interface Section {
  title: string;
  notes: string[];
  figures: Figure[];
  /** Plain facts that are no samples: counts, sizes. */
  facts: Record<string, number | string>;
}

/** Nearest rank, so that every quantile is a value that was measured. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Two decimals are more than the clocks give. */
export const round = (value: number): number => Math.round(value * 100) / 100;

export function figure(what: string, values: readonly number[], options: { bar?: number; unit?: string } = {}): Figure {
  const { bar, unit = 'ms' } = options;
  const p95 = round(quantile(values, 0.95));
  return {
    what,
    unit,
    samples: values.length,
    p50: round(median(values)),
    p95,
    max: round(quantile(values, 1)),
    ...(bar !== undefined && { bar, met: p95 <= bar ? 'yes' : 'no' }),
  };
}

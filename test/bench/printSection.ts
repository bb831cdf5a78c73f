import type { Section } from './figures.ts';

/** A section as a reader wants it: title, table, facts, notes. */
export function printSection({ title, notes, figures, facts }: Section): void {
  console.log(`\n${title}`);
  if (figures.length > 0) {
    const head = ['', 'unit', 'samples', 'p50', 'p95', 'max', 'bar', 'met'];
    const rows = figures.map(({ what, unit, samples, p50, p95, max, bar, met }) =>
      [what, unit, samples, p50, p95, max, bar ?? '', met ?? ''].map(String),
    );
    printAligned([head, ...rows]);
  }
  const known = Object.entries(facts);
  if (known.length > 0) printAligned(known.map(([name, value]) => [name, String(value)]));
  for (const note of notes) console.log(`  * ${note}`);
}

/** The first column to the left, the others to the right. */
function printAligned(rows: readonly string[][]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(`  ${cells.join('  ')}`);
  }
}

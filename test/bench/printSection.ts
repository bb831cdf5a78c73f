import type { Section } from './figures.ts';

/** A section as a reader wants it: title, tables, notes. It is Markdown, to be pasted into docs/benchmarks.md. */
export function printSection({ title, notes, figures, facts }: Section): void {
  console.log(`\n### ${title}\n`);
  if (figures.length > 0) {
    const head = ['', 'unit', 'samples', 'p50', 'p95', 'max', 'bar', 'met'];
    const rows = figures.map(({ what, unit, samples, p50, p95, max, bar, met }) =>
      [what, unit, samples, p50, p95, max, bar ?? '', met ?? ''].map(String),
    );
    printTable([head, ...rows]);
  }
  const known = Object.entries(facts);
  if (known.length > 0) printTable([['', ''], ...known.map(([name, value]) => [name, String(value)])]);
  for (const note of notes) console.log(`- ${note}`);
}

/** The first column to the left, the others to the right. */
function printTable([head = [], ...rows]: readonly string[][]): void {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
  const padded = (row: readonly string[]) =>
    row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
  line(padded(head));
  line(widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  for (const row of rows) line(padded(row));
  console.log();
}

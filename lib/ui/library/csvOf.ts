import type { Statistics } from '../../model/shelf.ts';

/**
 * A cell of a CSV file (RFC 4180). What a spreadsheet would take for a formula is kept from it by an apostrophe: outlets'
 * names come from pages.
 */
function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value.replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The figures of the outlets as CSV; its first line names the columns, in English whatever the interface's language. */
export function csvOf({ outlets }: Statistics): string {
  const head = [
    'site',
    'outlet',
    'articles',
    'earlier_elsewhere_credited',
    'earlier_elsewhere_no_credit_found',
    'most_from',
  ];
  const rows = outlets.map(({ site, outlet, articles, credited, uncredited, mostFrom = '' }) => [
    site,
    outlet,
    articles,
    credited,
    uncredited,
    mostFrom,
  ]);
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

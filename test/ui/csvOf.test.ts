import { expect, test } from 'vitest';
import { csvOf } from '../../lib/ui/library/csvOf.ts';

test('outlets stand as CSV: commas and quotation marks quoted, nothing that a spreadsheet would compute', () => {
  const outlet = (name: string) => ({ site: 'a.example', outlet: name, articles: 20, credited: 3, uncredited: 1 });
  const csv = csvOf({
    articles: 60,
    outlets: [{ ...outlet('The "Quay", Courier'), mostFrom: 'Wire' }, outlet('=HYPERLINK("x")'), outlet('Plain')],
    lags: [],
    weeks: [],
  });
  expect(csv.split('\r\n')).toEqual([
    'site,outlet,articles,earlier_elsewhere_credited,earlier_elsewhere_no_credit_found,most_from',
    'a.example,"The ""Quay"", Courier",20,3,1,Wire',
    'a.example,"\'=HYPERLINK(""x"")",20,3,1,',
    'a.example,Plain,20,3,1,',
    '',
  ]);
});

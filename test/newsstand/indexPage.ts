import { stand } from './stand.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** `http://stand.example/`: the whole stand on one plain page, in the order in which it is meant to be visited. */
export function indexPage(): string {
  const rows = stand.map(
    ({ url, what, expect }) =>
      `<tr><td><a href="${escape(url)}">${escape(what)}</a></td><td>${escape(new URL(url).hostname)}</td>` +
      `<td>${expect.kind}</td><td>${escape(expect.badge)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>The newsstand</title>
    <style>
      :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
      body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
      td, th { text-align: start; padding: 0.2rem 1rem 0.2rem 0; vertical-align: top; }
    </style>
  </head>
  <body>
    <h1>The newsstand</h1>
    <p>Invented outlets, served by this machine. Open the pages from top to bottom and watch the badge in the toolbar;
      click it for the whole verdict. An earlier page is only known once it has been opened.</p>
    <table>
      <tr><th>Page</th><th>Outlet</th><th>Expected verdict</th><th>Badge</th></tr>
      ${rows.join('\n      ')}
    </table>
  </body>
</html>
`;
}

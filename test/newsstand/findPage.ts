import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hugeArticle } from './hugeArticle.ts';
import { indexPage } from './indexPage.ts';

/** A page of the newsstand, ready to be sent. */
export interface FoundPage {
  body: string | Buffer;
  contentType: string;
}

const SITES = fileURLToPath(new URL('./sites', import.meta.url));

/** Hosts that show the pages of another: the machine's own addresses. */
const ALIASES = new Map([['127.0.0.1', 'localhost']]);

/** Pages that are made when asked for, by host and path. */
const MADE = new Map<string, () => string>([
  ['stand.example/', indexPage],
  ['oddities.example/news/everything', hugeArticle],
]);

const TYPES = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
  ['pdf', 'application/pdf'],
]);

/** Today as a newspaper prints it under its name: a date that says nothing about any article. */
function today(): string {
  return new Date().toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

const finish = (html: string) => html.replaceAll('{{today}}', today());

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/**
 * Looks a page up: `/` is `index.html`, `/a/b` is `a/b.html` or the file `a/b`, and where a host has an `_app.html`
 * (a single-page site) that answers every other path.
 */
export function findPage(host: string, path: string): FoundPage | undefined {
  const make = MADE.get(host + path);
  if (make) return { body: finish(make()), contentType: 'text/html; charset=utf-8' };
  const folder = join(SITES, ALIASES.get(host) ?? host);
  const wanted = normalize(join(folder, decodeURIComponent(path)));
  if (!folder.startsWith(SITES + sep) || !(wanted + sep).startsWith(folder + sep)) return undefined;
  const candidates = path.endsWith('/') ? [join(wanted, 'index.html')] : [`${wanted}.html`, wanted];
  const file = [...candidates, join(folder, '_app.html')].find(isFile);
  if (file === undefined) return undefined;
  const extension = file.slice(file.lastIndexOf('.') + 1);
  const contentType = TYPES.get(extension) ?? 'application/octet-stream';
  return { body: extension === 'html' ? finish(readFileSync(file, 'utf8')) : readFileSync(file), contentType };
}

import { expect, test } from 'vitest';
import { pathKind, type PathKind } from '../../lib/page/pathKind.ts';

test.each<[kind: PathKind, path: string]>([
  ['home', ''],
  ['home', '/'],
  ['home', '/en-gb/'],
  ['home', '/index.html'],
  ['plain', '/?p=12345'],
  ['listing', '/search'],
  ['listing', '/Tags/tides/'],
  ['listing', '/archiv.php'],
  ['listing', '/news/page/3'],
  ['listing', '/author/ilse-marant'],
  ['article', '/author/ilse-marant-of-the-quay'],
  ['own', '/inbox/7'],
  ['own', '/settings?tab=2'],
  ['own', '/wiki/Tides?action=edit'],
  ['own', '/document/d/1aB'],
  ['own', '/letters?back=/mail/'],
  ['tool', '/forum/tides'],
  ['tool', '/@ilse'],
  ['tool', '/stellenangebote/keeper'],
  ['tool', '/wiki/User_talk:Ilse'],
  ['plain', '/wiki/Tides'],
  ['article', '/2025/03/gates-shut'],
  ['article', '/news/gates-shut-at-noon'],
  ['article', '/story.php?id=4711'],
  ['plain', '/gates'],
])('%s: %s', (kind, path) => {
  expect(pathKind(`https://news.example${path}`)).toBe(kind);
});

test.each(['mail.news.example', 'docs.news.example', 'my-news.example'])('own: %s', (host) => {
  expect(pathKind(`https://${host}/2025/03/gates-shut-at-noon`)).toBe('own');
});

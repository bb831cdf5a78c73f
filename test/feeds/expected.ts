/**
 * What each file says, in the words of `inShort`: title, address, time of publication (UTC), blocks by kind and length, creators,
 * beginning of the standfirst. Written once by the reader, then compared with the files by eye.
 */
export const EXPECTED: Record<string, string[]> = {
  'atom03.xml': [
    'atom | Old Atom | -',
    'Issued long ago | http://meridiandaily.example/old | 2005-03-14T08:40 | p10 |  | Two words.',
  ],
  'atom10-html.xml': [
    'atom | Meridian Daily | en',
    'Sea gates & tides | http://meridiandaily.example/gates | 2025-03-14T08:40 | p140 p135 p136 p137 p131 p135 | Noor Halden | Varnholt closed its sea gates for the fi',
  ],
  'atom10-id-link.xml': [
    'atom | Meridian Daily | -',
    'The id is the address | http://meridiandaily.example/by-id | 2025-03-14T08:40 updated |  |  | ',
  ],
  'atom10-prefixed.xml': [
    'atom | Prefixed | -',
    'All names have a prefix | http://meridiandaily.example/prefixed | 2025-03-14T08:40 |  |  | ',
  ],
  'atom10-source.xml': [
    'atom | Meridian Daily | -',
    'With a source inside | http://meridiandaily.example/src | 2025-03-14T08:40 updated |  |  | ',
  ],
  'atom10-updated-only.xml': [
    'atom | Meridian Daily | -',
    'Only an update | http://meridiandaily.example/upd | 2025-03-14T08:40 updated | p6 |  | Short.',
  ],
  'atom10-xhtml.xml': [
    'atom | Meridian Daily | -',
    'Inline mark-up | http://www.harbourcourier.example/xhtml | 2025-03-14T08:40 | p140 p135 p136 p137 p131 p135 s12 i6 i5 q18 p9 |  | Varnholt closed its sea gates for the fi',
  ],
  'broken-01-truncated.xml': [
    'rss | The Harbour Courier | - | cut',
    'Whole | http://www.harbourcourier.example/news/whole | 2025-03-14T06:12 |  |  | ',
  ],
  'broken-02-ampersand.xml': [
    'rss | The Harbour Courier | -',
    'Bread & butter, Q&A | http://www.harbourcourier.example/news/amp?a=1&b=2 | - | p22 |  | café &unknown; & so on',
  ],
  'broken-03-leading-blank.xml': [
    'rss | The Harbour Courier | -',
    'After blank lines | http://www.harbourcourier.example/news/blank | - |  |  | ',
  ],
  'broken-04-warning-first.xml': [
    'rss | The Harbour Courier | -',
    'After a warning | http://www.harbourcourier.example/news/warned | - |  |  | ',
  ],
  'broken-05-undeclared-prefix.xml': [
    'rss | The Harbour Courier | -',
    'Undeclared | http://www.harbourcourier.example/news/undeclared | - | p140 p135 p136 p137 p131 p135 | Ilse Marant | Varnholt closed its sea gates for the fi',
  ],
  'broken-06-raw-html.xml': [
    'rss | The Harbour Courier | -',
    'Raw mark-up | http://www.harbourcourier.example/news/raw | - | p276 p136 |  | Varnholt closed its sea gates for the fi',
  ],
  'broken-07-control-characters.xml': [
    'rss | The Harbour Courier | -',
    'Bell and escape | http://www.harbourcourier.example/news/bell | - |  |  | ',
  ],
  'broken-08-unquoted.xml': [
    'rss | The Harbour Courier | -',
    'Unquoted attributes | http://www.harbourcourier.example/news/unquoted | - |  |  | ',
  ],
  'broken-09-entity-bomb.xml': [
    'rss | Bomb &lol4; | -',
    'Inside &xxe; | http://www.harbourcourier.example/news/bomb | - |  |  | ',
  ],
  'broken-10-web-page.html': ['no feed: web-page', 'http://www.harbourcourier.example/feed.xml | The Harbour Courier'],
  'broken-11-empty.xml': ['no feed: empty'],
  'broken-12-blank.xml': ['no feed: empty'],
  'broken-13-other-xml.xml': ['no feed: other'],
  'broken-14-json-other.json': ['no feed: other'],
  'broken-15-json-cut.json': ['no feed: broken'],
  'broken-16-json-shapes.json': ['json |  | - | 3 without address', ' | http://quaynotes.example/one | - |  |  | '],
  'broken-17-deep.xml': ['no feed: broken'],
  'broken-18-hostile-addresses.xml': [
    'rss | The Harbour Courier | - | 4 without address',
    'headline | http://www.harbourcourier.example/news/ok | - |  |  | ',
  ],
  'broken-19-mismatched.xml': [
    'rss | The Harbour Courier | -',
    'Mismatched | http://www.harbourcourier.example/news/mismatched | - | p3 p3 |  | one two',
    'After it | http://www.harbourcourier.example/news/after | - |  |  | ',
  ],
  'broken-20-plain-text.txt': ['no feed: other'],
  'encoding-gb18030.xml': [
    'rss | The Harbour Courier | -',
    '海闸首次关闭 | http://www.haigang.example/news/1 | - |  |  | ',
  ],
  'encoding-koi8r.xml': [
    'rss | The Harbour Courier | -',
    'Морские ворота закрыты | http://www.gavan.example/news/1 | - |  |  | ',
  ],
  'encoding-latin1-says-utf8.xml': [
    'rss | The Harbour Courier | -',
    'Café "Möwe" - naïve | http://www.harbourcourier.example/news/enc | - |  |  | ',
  ],
  'encoding-latin1-undeclared.xml': [
    'rss | The Harbour Courier | -',
    'Café "Möwe" - naïve | http://www.harbourcourier.example/news/enc | - |  |  | ',
  ],
  'encoding-shift-jis.xml': [
    'rss | The Harbour Courier | -',
    '港の水門、初めて閉鎖 | http://www.minatoshimpo.example/news/1 | - |  |  | ',
  ],
  'encoding-unknown-label.xml': [
    'rss | The Harbour Courier | -',
    'Café „Möwe“ – naïve | http://www.harbourcourier.example/news/enc | - |  |  | ',
  ],
  'encoding-utf16be.xml': [
    'rss | The Harbour Courier | -',
    'Café „Möwe“ – naïve | http://www.harbourcourier.example/news/enc | - |  |  | ',
  ],
  'encoding-utf16le-bom.xml': [
    'rss | The Harbour Courier | -',
    'Café „Möwe“ – naïve | http://www.harbourcourier.example/news/enc | - |  |  | ',
  ],
  'encoding-utf8-bom.xml': [
    'rss | The Harbour Courier | -',
    'Café „Möwe“ – naïve | http://www.harbourcourier.example/news/enc | - |  |  | ',
  ],
  'encoding-utf8-says-latin1.xml': [
    'rss | The Harbour Courier | -',
    'Café „Möwe“ – naïve | http://www.harbourcourier.example/news/enc | - |  |  | ',
  ],
  'encoding-windows1252.xml': [
    'rss | The Harbour Courier | -',
    'Café „Möwe“ – naïve | http://www.harbourcourier.example/news/enc | - |  |  | ',
  ],
  'json10.json': [
    'json | Quay Notes | -',
    'Relative | http://www.harbourcourier.example/relative | - | p10 | Ada Quill | Sum',
  ],
  'json11.json': [
    'json | Quay Notes | en',
    'One | http://quaynotes.example/one | 2025-03-14T08:40 | p140 p135 p136 p137 p131 p135 | Ada Quill | Varnholt closed its sea gates for the fi',
    ' | http://quaynotes.example/two | - | p5 p4 |  | Plain text',
  ],
  'news-sitemap-other-prefix.xml': [
    'news-sitemap | HC | -',
    'Other prefixes | http://www.harbourcourier.example/coast/prefixed | 2025-03-14T06:12 |  |  | ',
  ],
  'news-sitemap.xml': [
    'news-sitemap | The Harbour Courier | -',
    'Varnholt closes its sea gates & waits | http://www.harbourcourier.example/coast/gates | 2025-03-14T05:12 |  |  | ',
    'Ferries stay in port | http://www.harbourcourier.example/coast/ferries | 2025-03-14 |  |  | ',
  ],
  'rdf090.xml': ['rdf | Old Net | -', 'The year 2000 is near | http://oldnet.example/y2k | - |  |  | '],
  'rdf10.xml': [
    'rdf | Fen & Field | en',
    'A wall, a meadow | http://www.fenandfield.example/opinion/a | 2025-03-14T05:12 | p21 | Odo Fenn | And a night of water.',
    'Without a link of its own | http://www.fenandfield.example/opinion/b | - |  |  | ',
  ],
  'rss091.xml': [
    'rss | Tarn Bulletin | en-gb',
    'Cracked bell of Tarnwick is rung again | http://www.tarnbulletin.example/stories/cracked-bell | - | p36 |  | It had hung silent for eighty years.',
    'Bridge toll falls to a penny | http://www.tarnbulletin.example/stories/bridge-toll | - |  |  | ',
  ],
  'rss092.xml': [
    "rss | Dave's Lane | -",
    ' | http://hollowlane.example/lost-ruddock-apple | - | p70 |  | An entry without a title, as 0.92 allows',
  ],
  'rss20-atom-link.xml': [
    'rss | The Harbour Courier | -',
    'Linked by Atom | http://www.harbourcourier.example/news/by-atom | - |  |  | ',
  ],
  'rss20-br.xml': [
    'rss | The Harbour Courier | -',
    'Paragraphs parted by breaks | http://www.harbourcourier.example/news/br | - | p140 p135 p151 p137 p131 p135 |  | Varnholt closed its sea gates for the fi',
  ],
  'rss20-cdata-split.xml': [
    'rss | The Harbour Courier | -',
    'Two parts | http://www.harbourcourier.example/news/cdata | - | p7 |  | a ]]> b',
  ],
  'rss20-cut-short.xml': [
    'rss | The Harbour Courier | -',
    'Goes on elsewhere | http://www.harbourcourier.example/news/goes-on | - | p140 p135 p136 p137 p131 p135 … |  | Varnholt closed its sea gates for the fi',
    'Ends in dots | http://www.harbourcourier.example/news/dots | - | p140 p135 p136 p137 p131 p135 p22 … |  | Varnholt closed its sea gates for the fi',
  ],
  'rss20-dates.xml': [
    'rss | The Harbour Courier | -',
    'Date 1 | http://www.harbourcourier.example/news/date-1 | 2025-03-14T06:12 |  |  | ',
    'Date 2 | http://www.harbourcourier.example/news/date-2 | 2025-03-14T11:12 |  |  | ',
    'Date 3 | http://www.harbourcourier.example/news/date-3 | 2025-03-14T00:42 |  |  | ',
    'Date 4 | http://www.harbourcourier.example/news/date-4 | 2025-03-14T14:12 |  |  | ',
    'Date 5 | http://www.harbourcourier.example/news/date-5 | 2025-03-14T06:12 |  |  | ',
    'Date 6 | http://www.harbourcourier.example/news/date-6 | 2025-03-13T16:12 |  |  | ',
    'Date 7 | http://www.harbourcourier.example/news/date-7 | 2025-03-14 |  |  | ',
    'Date 8 | http://www.harbourcourier.example/news/date-8 | 2025-03-14 |  |  | ',
    'Date 9 | http://www.harbourcourier.example/news/date-9 | 2025-03-14T06:12 |  |  | ',
    'Date 10 | http://www.harbourcourier.example/news/date-10 | 2025-03-14T04:12 |  |  | ',
    'Date 11 | http://www.harbourcourier.example/news/date-11 | - |  |  | ',
    'Date 12 | http://www.harbourcourier.example/news/date-12 | - |  |  | ',
    'Date 13 | http://www.harbourcourier.example/news/date-13 | - |  |  | ',
    'Date 14 | http://www.harbourcourier.example/news/date-14 | 2025-03-14T04:12 |  |  | ',
    'Date 15 | http://www.harbourcourier.example/news/date-15 | 2025-03-14T05:12 |  |  | ',
    'Date 16 | http://www.harbourcourier.example/news/date-16 | - |  |  | ',
  ],
  'rss20-duplicates.xml': [
    'rss | The Harbour Courier | - | 1 repeated',
    'Once | http://www.harbourcourier.example/news/twice | - |  |  | ',
    'Other address, same guid | http://www.harbourcourier.example/news/other | - |  |  | ',
  ],
  'rss20-escaped-twice.xml': [
    'rss | The Harbour Courier | -',
    'Café "Anker" | http://www.harbourcourier.example/news/twice-escaped | - | p140 p135 |  | Varnholt closed its sea gates for the fi',
  ],
  'rss20-feedburner.xml': [
    'rss | The Harbour Courier | -',
    'Through a middleman | http://www.harbourcourier.example/news/direct | 2025-03-14T06:12 |  |  | ',
  ],
  'rss20-full.xml': [
    'rss | The Harbour Courier | en-GB | every 60 min',
    'Varnholt closes its sea gates | http://www.harbourcourier.example/coast/2025/03/14/varnholt-closes-its-sea-gates | 2025-03-14T05:12 | p140 p135 p136 p137 p131 p135 | Ilse Marant | The gates moved without a fault.',
  ],
  'rss20-german.xml': [
    'rss | Abendblick | de-AT',
    'Die „Möwe“ läuft aus – endlich | http://www.abendblick.example/nachrichten/moewe | 2025-03-14T05:12 | p18 |  | Nach zwölf Jahren.',
  ],
  'rss20-guid-link.xml': [
    'rss | The Harbour Courier | - | 1 without address',
    'Permanent guid | http://www.harbourcourier.example/news/guid | 2025-02-03T10:00 |  |  | ',
  ],
  'rss20-japanese.xml': [
    'rss | 港新報 | ja',
    '港の水門、初めて閉鎖 | http://www.minatoshimpo.example/news/1 | 2025-03-14T06:12 | p20 |  | 高潮に備え、港の水門が初めて閉じられた。',
  ],
  'rss20-media.xml': [
    'rss | The Harbour Courier | -',
    'Only media names it | http://www.harbourcourier.example/news/media | - |  |  | ',
  ],
  'rss20-plain-text.xml': [
    'rss | The Harbour Courier | -',
    'Plain text with blank lines | http://www.harbourcourier.example/news/plain | - | p140 p135 p136 p137 p131 p135 |  | Varnholt closed its sea gates for the fi',
  ],
  'rss20-prefixes.xml': [
    'rss | The Harbour Courier | -',
    'Own prefixes | http://www.harbourcourier.example/news/prefixes | 2025-03-14T05:12 | p140 p135 p136 p137 p131 p135 | Ilse Marant | Varnholt closed its sea gates for the fi',
  ],
  'rss20-relative.xml': [
    'rss | The Harbour Courier | -',
    'Relative to the channel | http://www.harbourcourier.example/news/relative?id=4 | - |  |  | ',
    'Relative to its base | http://www.harbourcourier.example/deep/base | - |  |  | ',
  ],
  'rss20-rtl.xml': [
    'rss | الميناء | ar',
    'إغلاق بوابات البحر للمرة الأولى | http://www.almina.example/news/1 | 2025-03-14T05:12 | p35 |  | أغلقت المدينة البوابات مساء الخميس.',
  ],
  'rss20-summary.xml': [
    'rss | The Harbour Courier | -',
    'Ferries sail again | http://www.harbourcourier.example/news/ferries | 2025-03-15T08:00 | p33 | Tomas Okell | The islands have waited two days.',
    'Gates: what next & when | http://www.harbourcourier.example/news/what-next | 2025-03-15T07:30 |  … |  | ',
  ],
  'sitemap-index.xml': [
    'index',
    'http://www.harbourcourier.example/sitemap-2025-02.xml | 2025-02-28T23:00',
    'http://www.harbourcourier.example/sitemap-2025-03.xml | 2025-03-14T07:00',
  ],
  'sitemap-plain.xml': [
    'sitemap |  | -',
    ' | http://www.harbourcourier.example/a | - |  |  | ',
    ' | http://www.harbourcourier.example/b | - |  |  | ',
  ],
  'subscriptions.opml': [
    'subscriptions',
    'http://www.harbourcourier.example/feed.xml | The Harbour Courier',
    'http://meridiandaily.example/feed.atom | Meridian & more',
  ],
};

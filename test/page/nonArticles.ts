import { asHtml, jsonLdScript, prose, proseParagraphs } from './parse.ts';

/** A page that is no article, modelled on one of its kind. */
export interface NonArticle {
  what: string;
  url: string;
  head?: string;
  body: string;
  /** It shows a password field or an editor. */
  isOwn?: boolean;
}

const og = (type: string) => `<meta property="og:type" content="${type}"><meta property="og:title" content="A page">`;
const typed = (type: string, more = '') => jsonLdScript(`{"@context":"https://schema.org","@type":"${type}"${more}}`);
const times = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('');
const header =
  '<header><a class="logo" href="/">Quay</a><nav><a href="/a">News</a><a href="/b">Sport</a></nav><form action="/search"><input type="search" name="q"></form></header>';
const footer = '<footer><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a> © 2025 Quay</footer>';
const framed = (main: string) => `${header}<main>${main}</main>${footer}`;

/** A card with a headline and a summary that is long enough to be running text. */
const card = (at: number) =>
  `<article class="card"><a href="/news/story-${at}"><h3>Gates close for the ${at}th time</h3></a><p>${prose(2, at)}</p><time datetime="2025-03-${10 + at}">${10 + at} March</time></article>`;
const teaser = (at: number) => `<li><a href="/news/${at}"><h3>Gates close again</h3></a><p>${prose(1, at)}</p></li>`;
const post = (at: number) =>
  `<div class="post" id="post-${at}"><div class="user"><a href="/u/keeper${at}">keeper${at}</a> <span class="date">14 March 2025, 0${at % 10}:12</span></div><div class="content"><p>${prose(3, at)}</p></div><button>Reply</button> <button>Like</button></div>`;
const result = (at: number) =>
  `<div class="result"><h3><a href="https://site${at}.example/x">Gates and ferries, part ${at}</a></h3><cite>site${at}.example</cite><p>${prose(1, at)}</p></div>`;
const password =
  '<form action="/session"><input name="user"><input type="password" name="pass"><button>Log in</button></form>';
const buy =
  '<div class="price">€ 49.00</div><select name="size"><option>S</option><option>M</option></select><button class="add-to-cart">Add to basket</button>';
const long = asHtml(proseParagraphs(8));

export const NON_ARTICLES: NonArticle[] = [
  // Home pages
  { what: 'home, teasers', url: 'https://www.quay.example/', head: og('website'), body: framed(times(12, card)) },
  { what: 'home of a language', url: 'https://www.quay.example/de/', body: framed(times(9, card)) },
  {
    what: 'home, an opening story',
    url: 'https://www.quay.example/index.html',
    body: framed(`<h1>Gates close</h1>${long}${times(8, card)}`),
  },
  { what: 'home of a firm', url: 'https://keelworks.example/', body: framed(`<h1>We build keels</h1>${long}`) },
  {
    what: 'home of a blog, whole posts',
    url: 'https://marsh.example/',
    head: og('website'),
    body: framed(times(4, (at) => `<article><h2>Day ${at}</h2>${asHtml(proseParagraphs(3))}</article>`)),
  },
  {
    what: 'home that calls itself an article',
    url: 'https://www.fen.example/',
    head: og('article'),
    body: framed(times(10, card)),
  },
  // Sections
  {
    what: 'section',
    url: 'https://www.quay.example/sport',
    head: og('website'),
    body: framed(`<h1>Sport</h1>${times(12, card)}`),
  },
  {
    what: 'section, list of teasers',
    url: 'https://www.quay.example/news/coast/',
    body: framed(`<h1>Coast</h1><ul>${times(16, teaser)}</ul>`),
  },
  {
    what: 'section by JSON-LD',
    url: 'https://www.quay.example/culture',
    head: typed('CollectionPage'),
    body: framed(`<h1>Culture</h1>${times(10, card)}`),
  },
  {
    what: 'section with an introduction',
    url: 'https://www.quay.example/travel/islands',
    body: framed(`<h1>Islands</h1><p>${prose(4)}</p>${times(10, card)}`),
  },
  { what: 'section, second page', url: 'https://www.quay.example/sport/page/2', body: framed(times(12, card)) },
  {
    what: 'section, whole posts',
    url: 'https://marsh.example/journal',
    body: framed(
      `<h1>Journal</h1>${times(5, (at) => `<article><h2><a href="/p/${at}">Day ${at}</a></h2>${asHtml(proseParagraphs(2))}</article>`)}`,
    ),
  },
  // Tags, topics, authors, archives
  { what: 'tag', url: 'https://www.quay.example/tag/gates', body: framed(`<h1>Gates</h1>${times(12, card)}`) },
  {
    what: 'topic with a long introduction',
    url: 'https://www.quay.example/topic/sea-gates',
    body: framed(`<h1>Sea gates</h1><p>${prose(7)}</p>${times(6, card)}`),
  },
  {
    what: 'author',
    url: 'https://www.quay.example/author/ilse-marant',
    head: typed('ProfilePage'),
    body: framed(`<h1>Ilse Marant</h1><p>${prose(7)}</p>${times(6, card)}`),
  },
  { what: 'archive of a month', url: 'https://marsh.example/archive/2025-03', body: framed(times(9, card)) },
  {
    what: 'newsletter archive',
    url: 'https://www.quay.example/newsletters',
    body: framed(
      `<h1>Newsletters</h1><ul>${times(10, teaser)}</ul><form><input type="email"><button>Sign up</button></form>`,
    ),
  },
  // Search
  {
    what: 'web search',
    url: 'https://search.example/search?q=sea+gates',
    body: `<form><input name="q" value="sea gates"></form>${times(10, result)}`,
  },
  {
    what: 'web search, short path',
    url: 'https://find.example/?q=sea+gates&page=2',
    body: `<form><input name="q"></form>${times(10, result)}`,
  },
  {
    what: 'search of a paper',
    url: 'https://www.quay.example/suche?query=tore',
    body: framed(`<h1>Suche</h1>${times(10, card)}`),
  },
  {
    what: 'search by JSON-LD',
    url: 'https://www.quay.example/find/gates',
    head: typed('SearchResultsPage'),
    body: framed(times(10, result)),
  },
  // Video and sound
  {
    what: 'video',
    url: 'https://tube.example/watch?v=ab12cd34ef5',
    head: og('video.other'),
    body: framed(`<video></video><h1>Gates closing</h1><p>${prose(7)}</p>`),
  },
  {
    what: 'video by JSON-LD',
    url: 'https://www.quay.example/video/gates-close-at-noon-today',
    head: typed('VideoObject'),
    body: framed(`<video></video><h1>Gates close</h1><p>${prose(7)}</p>`),
  },
  {
    what: 'film',
    url: 'https://stream.example/title/88213',
    head: typed('Movie'),
    body: framed(`<h1>The Gate</h1><p>${prose(8)}</p><button>Watch now</button>`),
  },
  {
    what: 'podcast',
    url: 'https://pods.example/show/tidewater/episode/12',
    head: typed('PodcastEpisode'),
    body: framed(`<audio controls></audio><h1>Episode 12</h1><p>${prose(7)}</p>`),
  },
  {
    what: 'album',
    url: 'https://tunes.example/album/tidewater',
    head: og('music.album'),
    body: framed(`<h1>Tidewater</h1><p>${prose(7)}</p><ol>${times(9, (at) => `<li>Track ${at}</li>`)}</ol>`),
  },
  // Shops
  {
    what: 'product',
    url: 'https://shop.example/boots-for-wet-quays',
    head: typed('Product'),
    body: framed(`<h1>Boots</h1>${buy}<p>${prose(7)}</p>`),
  },
  {
    what: 'product by Open Graph',
    url: 'https://shop.example/p/998123',
    head: og('product'),
    body: framed(`<h1>Boots</h1>${buy}${long}`),
  },
  {
    what: 'product that declares nothing',
    url: 'https://shop.example/products/long-boots-for-wet-quays',
    body: framed(`<h1>Long boots</h1>${buy}${long}`),
  },
  {
    what: 'product with reviews',
    url: 'https://shop.example/item/20250314',
    body: framed(
      `<h1>Boots</h1>${buy}<p>${prose(4)}</p>${times(6, (at) => `<div class="review"><b>keeper${at}</b><p>${prose(2, at)}</p></div>`)}`,
    ),
  },
  {
    what: 'shop category',
    url: 'https://shop.example/boots',
    head: og('product.group'),
    body: framed(
      `<h1>Boots</h1><p>${prose(6)}</p>${times(12, (at) => `<div class="product"><a href="/p/${at}">Boot ${at}</a><span class="price">€ ${at}</span></div>`)}`,
    ),
  },
  {
    what: 'basket',
    url: 'https://shop.example/cart',
    body: framed(`<h1>Basket</h1>${times(3, (at) => `<div>Boot ${at} <input type="number" value="1"></div>`)}`),
  },
  {
    what: 'hotel',
    url: 'https://rooms.example/hotel/old-ferry-house-varnholt-quay',
    head: typed('Hotel'),
    body: framed(`<h1>Old Ferry House</h1><p>${prose(8)}</p><button>Book</button>`),
  },
  {
    what: 'flat to let',
    url: 'https://homes.example/expose/15922031',
    body: framed(
      `<h1>Three rooms by the quay</h1><div class="price">€ 980</div><p>${prose(8)}</p><form class="contact"><input name="mail"><textarea name="message"></textarea><button>Ask</button></form>`,
    ),
  },
  {
    what: 'app in a store',
    url: 'https://apps.example/details?id=example.tide',
    head: typed('SoftwareApplication'),
    body: framed(`<h1>Tide</h1><p>${prose(8)}</p><button>Install</button>`),
  },
  // Forums, questions, wikis
  {
    what: 'forum thread',
    url: 'https://forum.keels.example/t/how-to-paint-a-keel/20314',
    body: framed(`<h1>How to paint a keel</h1>${times(9, post)}`),
  },
  {
    what: 'forum thread by JSON-LD',
    url: 'https://keels.example/board/4711',
    head: typed('DiscussionForumPosting'),
    body: framed(`<h1>Paint</h1>${times(9, post)}`),
  },
  {
    what: 'forum, old software',
    url: 'http://www.keels.example/viewtopic.php?f=3&t=20314',
    body: `<h2>Paint</h2><table>${times(8, (at) => `<tr><td>keeper${at}</td><td class="postbody"><p>${prose(3, at)}</p></td></tr>`)}</table>`,
  },
  {
    what: 'forum index',
    url: 'https://keels.example/forums',
    body: framed(`<h1>Forums</h1><ul>${times(20, teaser)}</ul>`),
  },
  {
    what: 'question page',
    url: 'https://ask.example/questions/7781234/why-does-the-gate-leak-at-night',
    head: typed('QAPage'),
    body: framed(`<h1>Why does the gate leak?</h1><p>${prose(5)}</p>${times(4, post)}`),
  },
  {
    what: 'question page that declares nothing',
    url: 'https://ask.example/question/20250314/why-does-the-gate-leak',
    body: framed(`<h1>Why does the gate leak?</h1>${times(6, post)}`),
  },
  {
    what: 'wiki talk',
    url: 'https://en.wiki.example/wiki/Talk:Sea_gates_of_the_lower_town',
    body: `<h1>Talk:Sea gates of the lower town</h1>${times(6, (at) => `<h2>Topic ${at}</h2><p>${prose(3, at)} <a href="/wiki/User:K">K</a> (<a href="/wiki/User_talk:K">talk</a>) 07:12, 14 March 2025 (UTC)</p>`)}`,
  },
  {
    what: 'wiki history',
    url: 'https://en.wiki.example/w/index.php?title=Sea_gates&action=history',
    body: `<h1>Revision history</h1><ul>${times(30, (at) => `<li>0${at % 10}:12, 14 March 2025 keeper${at} (talk | contribs) 12,345 bytes, a longer comment on what was changed and why</li>`)}</ul>`,
  },
  {
    what: 'wiki, editing',
    isOwn: true,
    url: 'https://en.wiki.example/w/index.php?title=Sea_gates&action=edit',
    body: `<h1>Editing Sea gates</h1><p>${prose(7)}</p><form><textarea id="wpTextbox1" rows="25">${prose(9)}</textarea><button>Publish</button></form>`,
  },
  // Log-in, mail, chat, documents
  { what: 'log-in', isOwn: true, url: 'https://www.quay.example/login', body: framed(`<h1>Log in</h1>${password}`) },
  {
    what: 'log-in with a long text beside',
    isOwn: true,
    url: 'https://bank.example/welcome/20250314',
    body: `<h1>Online banking</h1>${password}${long}`,
  },
  {
    what: 'sign-up',
    isOwn: true,
    url: 'https://social.example/join-us-on-the-quay',
    body: `<h1>Join</h1><p>${prose(7)}</p>${password}`,
  },
  {
    what: 'web mail, a letter',
    isOwn: true,
    url: 'https://mail.post.example/u/0/inbox/1893a7c0',
    body: `<nav><a>Inbox</a></nav><h2>Your order</h2><div role="listitem">${long}</div><div contenteditable="true" role="textbox" aria-multiline="true"></div>`,
  },
  {
    what: 'web mail, a letter, no editor open',
    url: 'https://webmail.post.example/read?id=20250314',
    body: `<nav><a>Inbox (3)</a></nav><h1>Dear keeper</h1><div class="message">${long}</div><button>Reply</button>`,
  },
  {
    what: 'web mail on a plain host',
    isOwn: true,
    url: 'https://post.example/mail/20250314123456',
    body: `<h1>Dear keeper</h1>${long}<form><textarea name="body"></textarea><button>Send</button></form>`,
  },
  {
    what: 'chat',
    isOwn: true,
    url: 'https://talk.example/channels/20250314/88213',
    body: `${times(12, (at) => `<div class="message"><b>keeper${at}</b><p>${prose(2, at)}</p></div>`)}<div role="textbox" aria-multiline="true" contenteditable="true"></div>`,
  },
  {
    what: 'document editor',
    isOwn: true,
    url: 'https://docs.office.example/document/d/1aB2cD3eF/edit',
    body: `<h1>Minutes</h1><div contenteditable="true">${long}</div>`,
  },
  {
    what: 'notes',
    isOwn: true,
    url: 'https://notes.example/n/minutes-of-the-gate-keepers',
    body: `<h1>Minutes of the gate keepers</h1><div contenteditable="true" class="editor">${long}</div>`,
  },
  {
    what: 'editing an article in a CMS',
    isOwn: true,
    url: 'https://cms.quay.example/admin/posts/20250314/edit',
    body: `<h1>Gates close</h1><section contenteditable="true">${long}</section><button>Save</button>`,
  },
  // Apps, maps, tools
  {
    what: 'web application',
    url: 'https://board.example/app/projects/20250314',
    head: typed('WebApplication'),
    body: `<div id="root">${times(12, (at) => `<div class="card"><p>${prose(1, at)}</p><button>Done</button></div>`)}</div>`,
  },
  {
    what: 'map',
    url: 'https://maps.example/maps/place/Old+Ferry+House/@53.1,7.2,15z',
    body: `<div id="map"></div><h1>Old Ferry House</h1><div class="reviews">${times(8, (at) => `<p>${prose(2, at)}</p>`)}</div><button>Directions</button>`,
  },
  {
    what: 'map of a place by Open Graph',
    url: 'https://maps.example/p/20250314',
    head: og('place'),
    body: `<div id="map"></div><h1>Old Ferry House</h1><p>${prose(7)}</p>`,
  },
  {
    what: 'translator',
    url: 'https://words.example/translator',
    body: `<h1>Translator</h1><textarea name="in"></textarea><textarea name="out"></textarea>${long}`,
  },
  // Social feeds
  {
    what: 'social feed',
    url: 'https://social.example/home',
    body: times(
      10,
      (at) =>
        `<article><a href="/@keeper${at}">keeper${at}</a><p>${prose(2, at)}</p><button>Like</button><button>Reply</button><button>Share</button></article>`,
    ),
  },
  {
    what: 'social profile',
    url: 'https://social.example/@keeper',
    head: og('profile'),
    body: `<h1>keeper</h1>${times(8, (at) => `<article><p>${prose(2, at)}</p><button>Like</button></article>`)}`,
  },
  {
    what: 'social post with replies',
    url: 'https://social.example/@keeper/112098765432109876',
    body: times(
      8,
      (at) =>
        `<article><a href="/@keeper${at}">keeper${at}</a><p>${prose(2, at)}</p><button>Like</button><button>Reply</button></article>`,
    ),
  },
  // Code hosts
  {
    what: 'code host, a repository',
    url: 'https://code.example/keeper/tide',
    head: og('object'),
    body: framed(
      `<div class="file-list">${times(12, (at) => `<a href="/keeper/tide/blob/main/f${at}.ts">f${at}.ts</a>`)}</div><article class="markdown-body"><h1>tide</h1>${long}</article>`,
    ),
  },
  {
    what: 'code host, an issue',
    url: 'https://code.example/keeper/tide/issues/42',
    body: framed(`<h1>Gate leaks at night #42</h1>${times(6, post)}`),
  },
  {
    what: 'code host, a request',
    url: 'https://code.example/keeper/tide/pull/123456',
    body: framed(`<h1>Mend the gate</h1><p>${prose(4)}</p>${times(5, post)}`),
  },
  {
    what: 'code host, a commit',
    url: 'https://code.example/keeper/tide/commit/0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    body: framed(
      `<h1>Mend the gate</h1><p>${prose(7)}</p><table class="diff">${times(30, (at) => `<tr><td>${at}</td><td>+ gate.close()</td></tr>`)}</table>`,
    ),
  },
  {
    what: 'package in a registry',
    url: 'https://packages.example/package/tide-table-for-ferries',
    body: framed(
      `<h1>tide-table-for-ferries</h1><pre>npm i tide</pre>${long}<div class="downloads">1,234 weekly downloads</div>`,
    ),
  },
  {
    what: 'documentation',
    url: 'https://tide.example/docs/getting-started/installing-the-gate-on-linux',
    body: framed(`<h1>Installing</h1>${long}<pre><code>make gate</code></pre>`),
  },
  // Others
  {
    what: 'recipe',
    url: 'https://cook.example/soup-of-the-lower-town',
    head: typed('Recipe'),
    body: framed(`<h1>Soup</h1>${long}`),
  },
  {
    what: 'event',
    url: 'https://dates.example/2025/03/14/night-of-the-gates',
    head: typed('Event'),
    body: framed(`<h1>Night of the gates</h1><p>${prose(7)}</p><button>Tickets</button>`),
  },
  {
    what: 'vacancy',
    url: 'https://jobs.example/jobs/gate-keeper-for-the-lower-town-20250314',
    head: typed('JobPosting'),
    body: framed(`<h1>Gate keeper</h1>${long}<button>Apply</button>`),
  },
  {
    what: 'vacancy that declares nothing',
    url: 'https://keelworks.example/careers/gate-keeper-for-the-lower-town',
    body: framed(`<h1>Gate keeper</h1>${long}<button>Apply now</button>`),
  },
  {
    what: 'course',
    url: 'https://learn.example/course/keels-for-beginners',
    head: typed('Course'),
    body: framed(`<h1>Keels</h1>${long}`),
  },
  {
    what: 'questions and answers of a firm',
    url: 'https://keelworks.example/help/faq',
    head: typed('FAQPage'),
    body: framed(`<h1>FAQ</h1>${long}`),
  },
  {
    what: 'help page',
    url: 'https://keelworks.example/support/how-do-i-return-a-keel',
    body: framed(`<h1>How do I return a keel?</h1>${long}`),
  },
  {
    what: 'privacy statement',
    url: 'https://www.quay.example/privacy-policy',
    body: framed(`<h1>Privacy</h1>${long}`),
  },
  { what: 'terms', url: 'https://www.quay.example/agb', body: framed(`<h1>AGB</h1>${long}`) },
  { what: 'about a firm', url: 'https://keelworks.example/about-us', body: framed(`<h1>About us</h1>${long}`) },
  {
    what: 'contact',
    url: 'https://keelworks.example/kontakt',
    body: framed(`<h1>Kontakt</h1><p>${prose(7)}</p><form><input name="mail"><textarea name="text"></textarea></form>`),
  },
  {
    what: 'weather',
    url: 'https://sky.example/weather/varnholt/14-days',
    body: framed(
      `<h1>Varnholt</h1><table>${times(14, (at) => `<tr><td>Day ${at}</td><td>${at}°</td></tr>`)}</table><p>${prose(7)}</p>`,
    ),
  },
  {
    what: 'dictionary',
    url: 'https://words.example/dictionary/gate',
    body: framed(`<h1>gate</h1><ol>${times(12, (at) => `<li><p>${prose(1, at)}</p></li>`)}</ol>`),
  },
];

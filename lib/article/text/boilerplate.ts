import { wordSet } from '../../text/wordSet.ts';

/** How surely a box is none of the article's text: the share of the page's running text that may go with it. */
export const CERTAIN = 0.7;
export const LIKELY = 0.55;
export const PERHAPS = 0.25;

/** Elements and roles that frame a page. */
const FRAME_NAMES = wordSet('NAV FOOTER');
const ASIDE_NAMES = wordSet('ASIDE FORM');
const FRAME_ROLES = wordSet(
  'navigation complementary contentinfo search banner dialog alertdialog menu menubar toolbar alert tooltip',
);

/** Words in class names and ids of what is never an article. */
const CERTAIN_WORDS = wordSet('cookie cookies consent gdpr footer navbar breadcrumb breadcrumbs');

/** Words of what stands in or beside an article without being its text. */
const LIKELY_WORDS = wordSet(`
  advert advertisement advertising affiliate affiliates caption captions comments commentlist copyright disqus figcaption foot login masthead menu modal nav navi navigation newsletter newsletters
  outbrain pagination pager popup promo promobox promos promotion recirc recirculation recommend recommendation recommendations
  recommended related relateds relatedposts respond share sharebar shares sharing sidebar signup sitemap skip
  social socials sponsor sponsored sponsors subnav subscribe taboola teaser teasers teaserlist zergnet`);

const PERHAPS_WORDS = wordSet(`
  ad ads adv advertorial alert also announcement app author authors authorbox banner bio bookmark bottombar byline bylines button
  buttons carousel comment correction credit credits cta date dateline datetime dialog donate donation dropdown embed embeds facebook
  filters flyout follow gallery hashtag hashtags infobox inread instagram keyword keywords kicker legend likes linklist mailing
  marketing meta metadata more moreon mostread msgbox navigational next notice overlay pinterest podcast poll popular posted prev print
  published publishdate pubdate qr quiz rating ratings readmore readalso reactions register registration replies reply rss rubric
  search seealso shared shop shopping skyscraper slider slideshow snippet sticky storylist subscription subscriptions swiper tab tabs
  tag tagcloud taglist tags thumb thumbnail ticker time timestamp toc tool toolbar tools tooltip topbar topics trending tweet twitter
  updated upsell video videos vote whatsapp widget widgets xing youtube excerpt featured`);

/** Words that tell only beside another one. */
const PAIRS = wordSet(`
  most-read sign-in log-in read-more read-next read-also more-news more-on more-from sign-up see-also top-stories you-may up-next latest-news
  latest-posts image-credit photo-credit article-info entry-meta post-meta post-info article-footer entry-footer post-footer
  article-bottom post-bottom back-top list-links link-list`);

const known = new Map<string, number>();
const MOST_KNOWN = 5000;

/** 0 where nothing in an element's name, role or class says that its text is none of the article's. */
export function boilerplate(element: Element, name: string): number {
  if (FRAME_NAMES.has(name)) return CERTAIN;
  const role = element.getAttribute('role');
  if (role && FRAME_ROLES.has(role)) return LIKELY;
  if (ASIDE_NAMES.has(name)) return LIKELY;
  // A quotation says whose words it is, not whether it belongs to the text.
  const label = name === 'BLOCKQUOTE' ? '' : labelOf(element);
  if (label === '') return 0;
  let says = known.get(label);
  if (says === undefined) {
    says = saysBoilerplate(label);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(label, says);
  }
  return says;
}

/** Classes and id of an element, of bounded length. */
export const labelOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id}`.trim().slice(0, 400);

function saysBoilerplate(label: string): number {
  let says = 0;
  const parted = label
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\s]+/g, '-')
    .replace(/\s+/g, ' ');
  for (const name of parted.split(' ')) {
    const words = name.split('-').filter(Boolean);
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? '';
      if (CERTAIN_WORDS.has(word)) return CERTAIN;
      if (LIKELY_WORDS.has(word) || PAIRS.has(`${word}-${words[at + 1] ?? ''}`)) says = LIKELY;
      else if (PERHAPS_WORDS.has(word)) says ||= PERHAPS;
    }
  }
  return says;
}

import { isArticleNode, jsonLd, typesOf } from './jsonLd.ts';

/** Types of schema.org, and of Open Graph, whose pages are no articles, however long their text. */
const APP =
  /^(Product|ProductGroup|Offer|SoftwareApplication|MobileApplication|WebApplication|SoftwareSourceCode|QAPage|FAQPage|Question|DiscussionForumPosting|SearchResultsPage|CollectionPage|ItemPage|ProfilePage|AboutPage|ContactPage|JobPosting|Recipe|Event|Course|Hotel|LodgingBusiness|Restaurant|LocalBusiness|Place|Movie|TVSeries|TVEpisode|MusicAlbum|MusicRecording|PodcastEpisode|PodcastSeries|RealEstateListing|Dataset|Book|Quiz|VideoGame)$/;
const APP_OG = /^(product|profile|place|music|book|game|object|business|restaurant|app|software|books|movie)/;

export type Says = 'article' | 'video' | 'app' | 'nothing';

/** What the page calls itself in structured data, microdata or Open Graph. */
export function whatItSays(document: Document, nodes = jsonLd(document)): Says {
  if (nodes.some(isArticleNode)) return 'article';
  const type =
    document.querySelector('meta[property="og:type" i]')?.getAttribute('content')?.trim().toLowerCase() ?? '';
  if (/^(article|news|newsarticle|blog|blogpost)/.test(type)) return 'article';
  if (document.querySelector('meta[property="article:published_time" i], [itemtype*="schema.org/NewsArticle"]')) {
    return 'article';
  }
  const types = nodes.flatMap(typesOf);
  if (type.startsWith('video') || types.includes('VideoObject')) return 'video';
  if (APP_OG.test(type) || types.some((name) => APP.test(name))) return 'app';
  return document.querySelector('[itemtype$="schema.org/Product"]') ? 'app' : 'nothing';
}

/** Whether the page declares itself an article. */
export const saysArticle = (document: Document, nodes = jsonLd(document)): boolean =>
  whatItSays(document, nodes) === 'article';

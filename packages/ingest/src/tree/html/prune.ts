import type { Element, Nodes, Root } from 'hast';
import { labels, property } from './hast';
import { measure, type Measures } from './measure';

/** Elements that never hold what an article says. */
const NEVER_CONTENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'nav',
  'footer',
  'aside',
  'svg',
  'canvas',
  'button',
  'select',
  'textarea',
  'input',
  'dialog',
  'menu',
  'object',
  'math',
]);

const NEVER_CONTENT_ROLE =
  /^(navigation|banner|contentinfo|complementary|search|dialog|alertdialog|alert|menu|menubar|toolbar|tablist)$/;

/** Names people give to the furniture of a page: a whole class or id, or a part of one between hyphens. */
const FURNITURE =
  /(?:^|[-_])(?:cookies?|gdpr|consent|share|sharing|sharedaddy|socials?|related|comments?|respond|disqus|newsletter|subscribe|subscription|signup|breadcrumbs?|sidebar|pagination|pager|promo|promotion|advert|advertisement|ads?|popup|modal|banner|menu|navbar|nav|navigation|masthead|skip-link|skiplink|screen-reader-text|sr-only|visually-hidden|recommended|recirc|outbrain|taboola|author-bio|author-box|about-author|tagcloud|tags|tag-list|site-header|site-footer|footer|webmention|reactions)(?:$|[-_])/;

/** Posts of social networks, embedded: somebody else's words, however much of the text they are. */
const EMBEDDED_POST =
  /^(?:twitter-tweet|twitter-video|instagram-media|fb-post|tiktok-embed|mastodon-embed|bluesky-embed|reddit-embed-bq)/;

/** Furniture is small: an element that holds more of the text than this is none, whatever it is called. */
const FURNITURE_SHARE = 0.3;

function isHidden(element: Element): boolean {
  const style = property(element, 'style') ?? '';
  return (
    element.properties.hidden === true ||
    element.properties.ariaHidden === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

/** A menu without the name: nearly all of its text is links, and short ones. A list of talks has longer ones. */
function isMenu(element: Element, measures: Measures): boolean {
  if (!/^(div|ul|ol|section|table|td|header)$/.test(element.tagName))
    return false;
  const { text, linkText, links } = measures(element);
  return links >= 5 && linkText > text * 0.8 && linkText / links < 15;
}

function isFurniture(
  element: Element,
  total: number,
  measures: Measures,
): boolean {
  const { text } = measures(element);
  const role = property(element, 'role') ?? '';
  if (element.tagName === 'form') return text < total * FURNITURE_SHARE;
  // A page's own head is furniture; an article's head has its title and author.
  if (element.tagName === 'header' && isMenu(element, measures)) return true;
  if (NEVER_CONTENT.has(element.tagName) || NEVER_CONTENT_ROLE.test(role)) {
    return text < total * 0.5 || element.tagName === 'script';
  }
  if (/^(html|body|main|article)$/.test(element.tagName)) return false;
  if (isHidden(element)) return text < total * 0.5;
  const names = labels(element);
  if (names.some(label => EMBEDDED_POST.test(label))) return true;
  const named = names.some(label => FURNITURE.test(label));
  return (
    (named || isMenu(element, measures)) && text <= total * FURNITURE_SHARE
  );
}

/**
 * Drops the furniture of a page: scripts, menus, forms, cookie banners, share bars, comments, related posts, embedded posts
 * of social networks. What is dropped is decided on the page as it was, so the order of elements plays no part.
 *
 * @internal
 */
export function prune(root: Root): Root {
  const measures = measure(root);
  const total = measures(root).text;
  const keep = <T extends Nodes>(node: T): T => {
    if (!('children' in node)) return node;
    const children = node.children
      .filter(
        child =>
          child.type !== 'comment' &&
          !(child.type === 'element' && isFurniture(child, total, measures)),
      )
      .map(keep);
    return { ...node, children };
  };
  return keep(root);
}

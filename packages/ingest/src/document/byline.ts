import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { headingKey } from '../tree/text/headings';
import { authorOf, dateOf } from './values';

/** @internal */
export interface Byline {
  author: string | null;
  published: string | null;
}

/** Blocks at the top and at the end of a text among which a byline is looked for. */
const NEAR_TOP = 6;
const MAX_LENGTH = 120;

const NAME = String.raw`\p{Lu}[\p{L}'’.-]+(?: (?:(?:van|von|de|del|della|der|den|di|da|dos|el|la|le|ter|ten|bin|al) )*\p{Lu}[\p{L}'’.-]*){1,3}`;
const BY = new RegExp(
  String.raw`^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]ecap|[Rr]eport|[Ww]ords|[Gg]eschrieben|[Ee]scrito|[Pp]ublicado|[ÉEé]crit|[Pp]ublié|[Ss]critto) )?(?:[Bb]y|BY|[Vv]on|[Pp]or|[Pp]ar|[Dd]oor|[Aa]v|[Aa]uthor|[Aa]utor(?:in|a)?|[Aa]uteure?|[Aa]utore|[Aa]utrice|Автор|[Yy]azar):? (${NAME}(?:(?:, | and | & )${NAME}){0,4})(?=$|[\s,.|·•–—(-])`,
  'u',
);
const DATE =
  /\b(\d{4}-\d{2}-\d{2}|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?: \d{1,2}(?:st|nd|rd|th)?,?)? \d{4})\b/;
const ABOUT_DATE =
  /^(?:(?:published|posted|updated|written|date)\b|by\b)|(?:min(?:ute)?s? read)/i;

/** The date of a line that has little else to say. */
function dateIn(line: string): string | null {
  const found = DATE.exec(line)?.[1];
  if (!found) return null;
  const rest = line.replace(found, '').replace(BY, '').trim();
  const says = ABOUT_DATE.test(line) || rest.length < 15;
  return says
    ? dateOf(found.replace(/\bSept\b/, 'Sep').replace('.', ''))
    : null;
}

/**
 * Whether a heading opens a section; what stands below is said of the section ("by Name" below a talk's title names its
 * speaker). The title of the text opens none, nor does a subtitle right below it, on a level of its own.
 */
function opensSection(
  root: Root,
  heading: Heading,
  title: string | null,
): boolean {
  const headings = root.children.filter(node => node.type === 'heading');
  if (heading === headings[0]) {
    const text = headingKey(toString(heading));
    return heading.depth > 1 && !headingKey(title ?? '').includes(text);
  }
  const levels = headings.filter(({ depth }) => depth === heading.depth);
  return (
    root.children[root.children.indexOf(heading) - 1] !== headings[0] ||
    levels.length > 1
  );
}

/**
 * Author and date as a text gives them above its first section: `By Jane Doe`, `Von Jane Doe`, `Posted on May 6, 2024`.
 *
 * @param title - Of the text, where it is known.
 * @internal
 */
export function bylineOf(root: Root, title: string | null): Byline {
  const byline: Byline = { author: null, published: null };
  for (const node of root.children.slice(0, NEAR_TOP)) {
    if (node.type === 'heading' && opensSection(root, node, title)) break;
    if (node.type !== 'paragraph') continue;
    for (const line of toString(node).split('\n')) {
      const text = line.replace(/\s+/g, ' ').trim();
      if (text.length > MAX_LENGTH) return byline;
      byline.author ??= authorOf(BY.exec(text)?.[1]);
      byline.published ??= dateIn(text);
    }
  }
  return byline;
}

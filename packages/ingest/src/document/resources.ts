import type { Link, List, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Mention, Resource, ResourceType } from '../model';
import { resourceType } from './resourceType';
import { oneLine, sectionsOf } from './sections';

/** Headings and lead-ins that announce what others wrote, or where to read on; and what their items are by default. */
const ANNOUNCEMENTS: ReadonlyArray<{ words: RegExp; type: ResourceType }> = [
  {
    words:
      /\bwhat (?:others?|other people|people|the community) (?:wrote|said|say|write|think|(?:have|had) to say|are saying)|\b(?:other|more|further) recaps?\b|^recaps?\b|^summar(?:y|ies) of\b.{0,80}\bby\b|\brecaps? (?:by|from) others\b/i,
    type: 'recap',
  },
  {
    words:
      /^(?:further|additional|recommended|related|more) (?:reading|resources|links|material)|^resources\b|^references\b|^(?:useful |interesting )?links\b|^reading list\b|^learn more\b|^(?:sources|bibliography)\b/i,
    type: 'article',
  },
];

const MAX_TITLE = 200;

function announced(text: string): ResourceType | null {
  return ANNOUNCEMENTS.find(({ words }) => words.test(text))?.type ?? null;
}

function firstLink(node: Nodes): Link | null {
  let found: Link | null = null;
  visit(node, 'link', link => {
    found ??= link;
  });
  return found;
}

/** The items of a list that was announced as one of resources. */
function itemsOf(list: List, type: ResourceType): Resource[] {
  return list.children.flatMap(item => {
    const link = firstLink(item);
    const text = oneLine(item.children[0] ?? item);
    const linked = link ? oneLine(link) : '';
    // What is linked is the title, unless only a word of it is (`here`), or the bare address.
    const isBare = /^https?:/.test(linked);
    const title =
      linked.length >= 12 && !isBare
        ? linked
        : text.replace(/https?:\S+/g, '').replace(/[\s:–—-]+$/, '') || text;
    const isTitle = title.length >= 5 && title.length <= MAX_TITLE;
    const says =
      /\b(?:I[’']ll|let me know|please|you can)\b/i.test(text) && !link;
    if (!isTitle || says) return [];
    return [
      {
        title,
        url: link?.url ?? null,
        type: resourceType(title, link?.url ?? null) ?? type,
      },
    ];
  });
}

function listedResources(root: Root): Resource[] {
  const found: Resource[] = [];
  for (const section of sectionsOf(root)) {
    let type = announced(section.title);
    for (const node of section.content) {
      if (node.type === 'list' && type) found.push(...itemsOf(node, type));
      if (node.type === 'paragraph') type = announced(oneLine(node)) ?? type;
    }
  }
  return found;
}

/** Links in the running text that lead to papers, models, recaps, books and the like: the text or the address says so. */
function linkedResources(root: Root): Resource[] {
  const found: Resource[] = [];
  visit(root, 'link', link => {
    const title = oneLine(link);
    if (
      !/^https?:/.test(link.url) ||
      title.length < 4 ||
      title.length > MAX_TITLE
    )
      return;
    const type = resourceType(title, link.url);
    const isAdvice =
      /\b(?:subscribe|sign up|register|follow us)\b|^https?:/i.test(title);
    if (type && !isAdvice) found.push({ title, url: link.url, type });
  });
  return found;
}

const QUOTED = String.raw`[“"]([^”"]{4,120})[”"]`;
/** Works that prose names without linking them. */
const NAMED: ReadonlyArray<{ pattern: RegExp; type: ResourceType }> = [
  {
    pattern: new RegExp(
      String.raw`\bbooks?,?\s+${QUOTED}|${QUOTED}\s+book\b`,
      'g',
    ),
    type: 'book',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:article|blog post|post),?\s+${QUOTED}|${QUOTED}\s+(?:article|blog post)\b`,
      'g',
    ),
    type: 'article',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:white ?paper|paper),?\s+${QUOTED}|${QUOTED}\s+(?:white ?paper|paper)\b`,
      'g',
    ),
    type: 'paper',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}'’-])((?:\p{Lu}[\p{L}\p{N}'’-]{0,30}\s+){1,4}podcast)\b/gu,
    type: 'podcast',
  },
];

function namedResources(root: Root): Resource[] {
  const found: Resource[] = [];
  visit(root, 'paragraph', paragraph => {
    const text = oneLine(paragraph);
    for (const { pattern, type } of NAMED) {
      for (const match of text.matchAll(pattern)) {
        const title = (match[1] ?? match[2])
          .replace(/^(?:The|A|My|His|Her|Their)\s+/, '')
          .replace(/,$/, '');
        found.push({ title, url: null, type });
      }
    }
  });
  return found;
}

function addressKey(url: string): string {
  return url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '');
}

/**
 * Further material a document points to: lists of what others wrote or where to read on, links to papers, models and recaps,
 * books and podcasts that are named. What is a talk is none.
 *
 * @internal
 */
export function resourcesOf(root: Root, mentions: Mention[]): Resource[] {
  const talks = new Set(
    mentions
      .flatMap(({ url, video, slides }) => [url, video, slides])
      .filter((url): url is string => url !== null)
      .map(addressKey),
  );
  const titles = new Set(mentions.map(({ title }) => title.toLowerCase()));
  const seen = new Set<string>();
  return [
    ...listedResources(root),
    ...linkedResources(root),
    ...namedResources(root),
  ].filter(({ title, url }) => {
    if (url && talks.has(addressKey(url))) return false;
    if (titles.has(title.toLowerCase())) return false;
    const keys = [title.toLowerCase(), ...(url ? [addressKey(url)] : [])];
    if (keys.some(key => seen.has(key))) return false;
    keys.forEach(key => seen.add(key));
    return true;
  });
}

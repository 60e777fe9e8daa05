import type { Definition, Nodes, Parents, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit, SKIP } from 'unist-util-visit';
import type { Warning } from '../model';
import { joinTimedLines } from './timedLines';
import { isPromised } from './promisedLinks';
import { decodeLeftEntities } from '../text/entities';

/** Spaces that only differ in how lines break and how wide they are. */
const OTHER_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
/** Characters without width or meaning for reading; the joiner inside emoji stays. */
const INVISIBLE = /[\u200B\u2060\uFEFF\u00AD]/g;

/** @internal */
export interface TidyOptions {
  /** Base of relative links. */
  baseUrl?: string | null;
}

function resolved(url: string, baseUrl?: string | null): string {
  if (
    !baseUrl ||
    /^[a-z][a-z\d+.-]*:/i.test(url) ||
    url.startsWith('#') ||
    isPromised(url)
  ) {
    return url.trim();
  }
  try {
    return new URL(url, baseUrl).href;
  } catch {
    return url;
  }
}

/** Links by reference become links: a reader of the tree need not know the difference. */
function resolveReferences(root: Root): void {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', node => {
    if (!definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  });
  visit(root, (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (node.type === 'definition') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const definition =
      node.type === 'linkReference' && definitions.get(node.identifier);
    if (!definition || node.type !== 'linkReference') return undefined;
    parent.children.splice(index, 1, {
      type: 'link',
      url: definition.url,
      title: definition.title,
      children: node.children,
      position: node.position,
    });
    return undefined;
  });
}

/** Neighbouring texts become one, as after replacements within a sentence. */
function mergeTexts(parent: Parents): void {
  const merged: Array<Parents['children'][number]> = [];
  for (const child of parent.children) {
    const previous = merged[merged.length - 1];
    if (child.type === 'text' && previous?.type === 'text') {
      previous.value += child.value;
    } else {
      merged.push(child);
    }
  }
  if (merged.length < parent.children.length) {
    parent.children = merged as typeof parent.children;
  }
}

/** Nodes made on the way have no place: they take the one of what they hold, else of what stands around them. */
function placeNodes(root: Root): void {
  const walk = (node: Nodes, around: Nodes['position']) => {
    const own = node.position ?? around;
    if ('children' in node) {
      let last = own;
      for (const child of node.children) {
        walk(child, last);
        last = child.position ?? last;
      }
      node.position ??= node.children[0]?.position;
    }
    node.position ??= own;
  };
  walk(root, undefined);
}

/** `:tada:`, as many site generators write emoji; in a link it is all that says where the link leads. */
const EMOJI_CODE = /(?<![^\s(/]):([a-z][a-z\d_+-]{1,30}):(?![^\s).,/])/g;
/** `## Title {#id .class}`, as Pandoc, kramdown and Hugo write the attributes of a heading. */
const ATTRIBUTES = /\s*\{[#.:][^{}]{0,200}\}\s*$/;

/** What a recording is shown by. */
const FILM =
  /^(?:movie_camera|video_camera|tv|clapper|film_strip|film_frames|film_projector|cinema|vhs)$/;

function tidyEmojiCodes(root: Root): void {
  visit(root, 'text', (node, _index, parent) => {
    const bare = node.value.replace(EMOJI_CODE, '');
    node.value =
      parent?.type === 'link' && !/[\p{L}\p{N}]/u.test(bare)
        ? node.value.replace(EMOJI_CODE, (_all, name: string) =>
            FILM.test(name) ? 'video' : name.replace(/_/g, ' '),
          )
        : bare;
  });
}

/** `[Title](…){:target="_blank"}`: the same behind what is linked or emphasised. */
const SPAN_ATTRIBUTES = /^\{:[^{}]{0,200}\}/;

function dropAttributes(root: Root): void {
  visit(root, 'text', (node, index, parent) => {
    const before = index ? parent?.children[index - 1] : undefined;
    if (before && before.type !== 'text')
      node.value = node.value.replace(SPAN_ATTRIBUTES, '');
  });
  visit(root, 'heading', heading => {
    const last = heading.children[heading.children.length - 1];
    if (last?.type === 'text') last.value = last.value.replace(ATTRIBUTES, '');
  });
}

/** `## Title #`: the link of a heading to itself, which themes show as a sign and no word. */
function dropAnchors(root: Root): void {
  visit(root, 'heading', heading => {
    heading.children = heading.children.filter(
      child =>
        child.type !== 'link' ||
        !child.url.includes('#') ||
        /[\p{L}\p{N}]/u.test(toString(child, { includeImageAlt: false })),
    );
  });
}

/** `* 1. Title`: a number within an item that holds nothing else is the item's, and no list of its own. */
function liftNumbers(root: Root): void {
  visit(root, 'listItem', item => {
    const [list, ...others] = item.children;
    if (others.length > 0 || list?.type !== 'list' || !list.ordered) return;
    const [only, ...more] = list.children;
    if (only && more.length === 0) item.children = only.children;
  });
}

function tidyText(
  node: Text,
  warn: (line: number | null, places: number) => void,
): void {
  const decoded = decodeLeftEntities(
    node.value.replace(OTHER_SPACES, ' ').replace(INVISIBLE, ''),
  );
  node.value = decoded.text;
  if (decoded.places > 0)
    warn(node.position?.start.line ?? null, decoded.places);
}

/**
 * Evens out a tree, whatever format it came from: every node has a place, links are links with full addresses, entities that
 * had been escaped once too often are characters, spaces are spaces.
 *
 * @returns what had to be repaired
 *
 * @internal
 */
export function tidyTree(root: Root, options: TidyOptions = {}): Warning[] {
  resolveReferences(root);
  placeNodes(root);
  joinTimedLines(root);
  tidyEmojiCodes(root);
  dropAttributes(root);
  dropAnchors(root);
  liftNumbers(root);
  let places = 0;
  let first: number | null = null;
  visit(root, node => {
    if (node.type === 'link' || node.type === 'image') {
      node.url = resolved(node.url, options.baseUrl);
    }
    if (node.type === 'text') {
      tidyText(node, (line, count) => {
        first ??= line;
        places += count;
      });
    }
    if ('children' in node) mergeTexts(node);
  });
  if (places === 0) return [];
  return [
    {
      line: first,
      message: `Entities were escaped twice: ${places} ${
        places === 1 ? 'is' : 'are'
      } read as the ${
        places === 1 ? 'character it means' : 'characters they mean'
      }.`,
    },
  ];
}

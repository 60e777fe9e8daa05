import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** "[Some title](YouTube link to be added)": what is no link for Markdown, its address being words. */
const PROMISED =
  /\[([^[\]\n]{2,220})\]\(([^()[\]\n:/]{1,40} [^()[\]\n:/]{1,60})\)/gu;
/** What such words say. */
const WAITS =
  /(?<!\p{L})(?:to be|tb[acd]|to-?do|coming|will be|add(?:ed)?|insert|later|soon|pending|missing|link|url|folgt|à venir|por añadir)(?!\p{L})/iu;
const RECORDING = /youtube|vimeo|video|vídeo|recording|aufzeichnung/iu;

/** Whether an address is words that stand in for one. @internal */
export function isPromised(url: string): boolean {
  return / /.test(url) && !/[:/]/.test(url) && WAITS.test(url);
}

/** Whether an address says that a recording will be there: "YouTube link to be added". @internal */
export function promisesRecording(url: string): boolean {
  return isPromised(url) && RECORDING.test(url);
}

function partsOf(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of text.matchAll(PROMISED)) {
    const [all, words, url] = match;
    const at = match.index ?? 0;
    if (!isPromised(url)) continue;
    if (at > from) parts.push({ type: 'text', value: text.slice(from, at) });
    parts.push({
      type: 'link',
      url,
      children: [{ type: 'text', value: words }],
    });
    from = at + all.length;
  }
  if (from > 0 && from < text.length)
    parts.push({ type: 'text', value: text.slice(from) });
  return parts;
}

/**
 * Makes links of those that have no address yet, so that their words are set apart as they will be.
 *
 * @internal
 */
export function linkPromised(root: Root): void {
  visit(root, 'text', (node, index, parent) => {
    if (index === undefined || !parent || !node.value.includes(']('))
      return undefined;
    if (parent.type === 'link' || parent.type === 'linkReference')
      return undefined;
    const parts = partsOf(node.value);
    if (parts.length === 0) return undefined;
    parts.forEach(part => {
      part.position = node.position;
    });
    parent.children.splice(index, 1, ...(parts as typeof parent.children));
    return [SKIP, index + parts.length];
  });
}

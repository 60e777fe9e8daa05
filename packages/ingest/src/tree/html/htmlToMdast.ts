import type { Element, Nodes as HastNodes } from 'hast';
import { toMdast, type Handle, type State } from 'hast-util-to-mdast';
import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import { embeddedPage } from '../../media';
import { property, textIn } from './hast';

/** An embedded video or slide deck becomes a link to it; other frames are dropped. */
const frame: Handle = (state: State, element: Element) => {
  const id = property(element, 'videoId') ?? property(element, 'videoid');
  const url = embeddedPage(
    property(element, 'src') ??
      property(element, 'dataSrc') ??
      (id ? `https://youtu.be/${id}` : ''),
  );
  if (!url) return undefined;
  const text = property(element, 'title') ?? (textIn(element) || url);
  const link = {
    type: 'link' as const,
    url,
    children: [{ type: 'text' as const, value: text }],
  };
  state.patch(element, link);
  return link;
};

/** What folds open below a summary stands below a heading. */
const summary: Handle = (state: State, element: Element) => {
  const heading: Heading = {
    type: 'heading',
    depth: 6,
    children: state.all(element) as PhrasingContent[],
  };
  state.patch(element, heading);
  return heading;
};

const drop: Handle = () => undefined;

/** The paragraphs of a description; text that stands in it bare is one. */
function described(state: State, element: Element): FlowContent[] {
  return state.toFlow(state.all(element));
}

/** "10:00" and what is on then, a title and what is said of it: terms and descriptions are the items of a list. */
const definitions: Handle = (state: State, element: Element) => {
  const items: ListItem[] = [];
  const groups = element.children.flatMap(child =>
    child.type === 'element' && child.tagName === 'div'
      ? child.children
      : [child],
  );
  let open: ListItem | undefined;
  let hasTerm = false;
  for (const child of groups) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'dt') {
      const term: PhrasingContent[] = toPhrasing(described(state, child));
      const item: ListItem = {
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: term }],
      };
      state.patch(child, item);
      items.push(item);
      open = item;
      hasTerm = true;
    } else if (child.tagName === 'dd' && open) {
      const blocks = described(state, child);
      const [term] = open.children;
      const [first, ...rest] = blocks;
      if (hasTerm && term?.type === 'paragraph' && first?.type === 'paragraph') {
        term.children.push({ type: 'text', value: ' – ' }, ...first.children);
        open.children.push(...itemContent(rest));
      } else open.children.push(...itemContent(blocks));
      hasTerm = false;
    }
  }
  const list: List = { type: 'list', ordered: false, spread: false, children: items };
  state.patch(element, list);
  return list;
};

/**
 * Turns HTML into Markdown's tree; nodes keep the lines they have in the HTML.
 *
 * @internal
 */
export function htmlToMdast(content: HastNodes): Root {
  const children =
    content.type === 'root' ? content.children : [content as Element];
  const tree = toMdast(
    { type: 'root', children: children as Element[] },
    {
      handlers: {
        iframe: frame,
        summary,
        'lite-youtube': frame,
        youtube: frame,
        script: drop,
        style: drop,
        noscript: drop,
      },
    },
  );
  return tree.type === 'root'
    ? tree
    : { type: 'root', children: [tree as RootContent] };
}

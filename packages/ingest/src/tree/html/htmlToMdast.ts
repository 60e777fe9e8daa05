import type { Element, Nodes as HastNodes } from 'hast';
import { toMdast, type Handle, type State } from 'hast-util-to-mdast';
import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import { embeddedPage } from '../../media';
import { asList } from './definitionList';
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

/** Terms and what is said of each are the items of a list. */
const definitions: Handle = (state: State, element: Element, parent) =>
  state.one(asList(element), parent);

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
        // Links are made whole where the address of the page is known.
        base: drop,
        dl: definitions,
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

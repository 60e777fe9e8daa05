import type { RootContent } from 'mdast';
import {
  isMediaLine,
  readTalkLinks,
  TALK_PAGE,
  type TalkLinks,
} from '../grammar/mediaMarks';
import { inlineText, type InlineText } from '../inline';

/** "Find the session here: https://…": the address of a talk's page behind a label, and nothing else. */
function leadsToItsSession({ text, spans }: InlineText): boolean {
  const [link, more] = spans.filter(({ url }) => url !== undefined);
  return (
    link?.url !== undefined &&
    !more &&
    TALK_PAGE.test(link.url) &&
    text.length - link.end < 3 &&
    /^[^.:]{3,40}:\s*$/.test(text.slice(0, link.start))
  );
}

/** Links in a paragraph, in the items of a list that names media, or in a table that is but a line of them. @internal */
export function linksBelow(block: RootContent): TalkLinks[] {
  if (block.type === 'paragraph')
    return [readTalkLinks(inlineText(block.children))];
  if (block.type === 'table' && block.children.length < 3) {
    return block.children.flatMap(row =>
      row.children.map(cell => readTalkLinks(inlineText(cell.children))),
    );
  }
  if (block.type !== 'list') return [];
  return block.children.flatMap(({ children: [first] }) => {
    const inline =
      first?.type === 'paragraph' ? inlineText(first.children) : undefined;
    return inline && (isMediaLine(inline.text) || leadsToItsSession(inline))
      ? [readTalkLinks(inline)]
      : [];
  });
}

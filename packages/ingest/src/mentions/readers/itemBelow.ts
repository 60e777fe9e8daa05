import type { ListItem, RootContent } from 'mdast';
import { knownReasons, reasonOf } from '../../explain';
import {
  addLinks,
  isMediaLine,
  readTalkLinks,
  type TalkLinks,
} from '../grammar/mediaMarks';
import type { WhenHeading } from '../grammar/whenHeading';
import { inlineText, type InlineText, linesOf, textOf } from '../inline';
import { textOfBlocks } from '../textOfBlocks';
import type { DocumentFacts, Found } from './types';
import { withStatedEvent } from './statedEvent';
import { whenBelow } from './whenBelow';

/** Blocks of an item that are looked at. */
const WITHIN = 6;
/** Items nested below one that are looked at. */
const ITEMS = 8;
/** Words beside its links that a line of nothing but links may hold, "(schedule & slides)". */
const FEW_LETTERS = 12;

/** Talks that an item says when they are, where they do not say it themselves. @internal */
export function heldThen(
  talks: readonly Found[],
  when: WhenHeading,
  { text }: InlineText,
  line: number | null,
): Found[] {
  const reason = reasonOf('when-of-item', line, text);
  return talks.map(talk => ({
    ...talk,
    day: talk.day ?? when.day,
    start: talk.start ?? when.start,
    reasons: {
      ...talk.reasons,
      ...knownReasons({
        day: talk.day === null && when.day ? reason : null,
        start: talk.start === null && when.start ? reason : null,
      }),
    },
  }));
}

/** Whether a line is there for its links: "(schedule & slides)", "Slides: …", an address. */
function isLineOfLinks({ text, spans }: InlineText): boolean {
  if (isMediaLine(text)) return true;
  if (!spans.some(({ kind }) => kind === 'link')) return false;
  let rest = text;
  for (const { kind, start, end } of spans) {
    if (kind === 'link')
      rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(
        end,
      )}`;
  }
  return (rest.match(/\p{L}/gu) ?? []).length <= FEW_LETTERS;
}

/** "Where: Room 4", "When: …": facts that have fields of their own, or none. */
const PLACE_AND_TIME =
  /^\W*(?:when|where|time|room|location|venue|date|duration|wann|wo|ort|raum|zeit|quand|où|lieu|salle|cuándo|dónde|lugar|sala|quando|onde|local|dove)\s*:/iu;

/** What is said below the title of an item, without lines that are there for their links or say when and where. @internal */
export function wordsBelow(blocks: readonly RootContent[]): string {
  const said = blocks
    .filter(
      block =>
        block.type !== 'paragraph' ||
        !isLineOfLinks(inlineText(block.children)),
    )
    .map(block =>
      block.type === 'list'
        ? {
            ...block,
            children: block.children.filter(
              item => !PLACE_AND_TIME.test(textOf(item, 40)),
            ),
          }
        : block,
    );
  return textOfBlocks(said);
}

function linesIn(block: RootContent): InlineText[] {
  if (block.type === 'paragraph') return linesOf(inlineText(block.children));
  if (block.type !== 'list') return [];
  return block.children
    .slice(0, ITEMS)
    .flatMap(({ children }) =>
      children
        .slice(0, WITHIN)
        .flatMap(inner =>
          inner.type === 'paragraph' ? linesOf(inlineText(inner.children)) : [],
        ),
    );
}

/** What a link that stands for the page of the talk itself is called, "(schedule)". */
const PAGE_WORD =
  /^\W*(?:the )?(?:talk|session|schedule|sched|abstract|details?|agenda|programme?|event|info|link|description)(?: (?:page|entry|link|details?|description))?\W*$/iu;

/** The address of the talk's page, where a link says that it leads there. */
function pageIn({ text, spans }: InlineText): string | null {
  const page = spans.find(
    ({ url, start, end }) =>
      url !== undefined &&
      /^https?:/i.test(url) &&
      PAGE_WORD.test(text.slice(start, end)),
  );
  return page?.url ?? null;
}

/**
 * A talk of a list with what the lines below its title say of it: when it was, where its page, its recording and its slides
 * are.
 *
 * @param isShared - talks of their own are nested below: what stands there is theirs
 * @internal
 */
export function withItemBelow(
  talk: Found,
  { children }: ListItem,
  isShared: boolean,
  facts: DocumentFacts,
): Found {
  const blocks = children.slice(1, WITHIN);
  if (blocks.length === 0 || isShared) return talk;
  const links: TalkLinks = talk.links ?? readTalkLinks({ text: '', spans: [] });
  for (const block of blocks) {
    for (const inline of linesIn(block).filter(isLineOfLinks)) {
      const line = facts.context.lineOf(block);
      const found = readTalkLinks(inline);
      addLinks(links, found, line);
      links.externalIds.push(
        ...found.externalIds.filter(id => !links.externalIds.includes(id)),
      );
      const page = links.url === null ? pageIn(inline) : null;
      if (page && page !== links.video && page !== links.slides) {
        links.url = page;
        links.rules.set('url', { rule: 'link-below', label: page, line });
      }
    }
  }
  const when =
    talk.day === null
      ? whenBelow(blocks, facts)
      : { day: null, start: null, reason: null };
  const told = {
    ...talk,
    links,
    type: talk.type ?? links.type,
    day: talk.day ?? when.day,
    start: talk.start ?? when.start,
    reasons: {
      ...talk.reasons,
      ...knownReasons({
        day: when.day ? when.reason : null,
        start: talk.start === null && when.start ? when.reason : null,
      }),
    },
  };
  return withStatedEvent(told, blocks, facts);
}

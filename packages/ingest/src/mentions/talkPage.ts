import type { RootContent } from 'mdast';
import { canonicalEvent, eventsIn } from '../events';
import type { TalkFacts } from '../document/talkFacts';
import { knownReasons, reasonOf, type Reasons } from '../explain';
import { readSpeakerList } from '../people';
import type { MentionContext } from '../tree/MentionContext';
import { boldLine } from './bylines';
import { dayIn } from './grammar/days';
import { speakersLabelled } from './grammar/labels';
import { addLinks, readTalkLinks } from './grammar/mediaMarks';
import { looksLikeTitle } from './grammar/titles';
import { typeOfTitle } from './grammar/talkTypes';
import { wordCount } from './grammar/wordCount';
import { SPEAKERS_WORD } from './grammar/words';
import { inlineText, type InlineText, joinLines, textOf } from './inline';
import { textOfBlocks } from './textOfBlocks';
import { linksBelow } from './readers/linksBelow';
import { readSheet, type Sheet, sheetLines } from './readers/sheet';
import type { DocumentFacts, Found } from './readers/types';

/** Blocks below the title in which a page says whose talk it is about. */
const WITHIN = 6;
/** Longer lines do not only name people. */
const LONGEST_NAMES = 300;
/** Blocks of a page about one talk. */
const MOST_BLOCKS = 60;
/** "Talk at SomeConf", "Vortrag auf der SomeConf". */
const TALK_AT =
  /^(?:(?:a|an|ein|une?|uma?) )?(?:(?:lightning|invited|conference|remote) )?(?:talk|keynote|session|presentation|workshop|tutorial|vortrag|charla|palestra|conférence|intervento|lezing)\s+(?:given |held )?(?:at|@|for|bei|auf|im|à|en|in|na|no|al|op)\s/iu;
/** "SomeConf 2022", at the beginning. */
const EVENT_NAME = /^\p{Lu}[^,.;:()\n]{2,50}/u;
/** "Meetup #5", "SomeConf 2023": pages of events name speakers as well. */
const GATHERING =
  /(?:meet-?up|user ?group|conf(?:erence)?|summit|workshop|treffen|encontro|encuentro|rencontre)(?:\s*(?:#|no\.?)?\s*\d+)?\s*$|#\d+\s*$|\b20\d\d\s*$|沙龙|沙龍|大会|峰会|专场|专题|报名|勉強会|会議|カンファレンス|第\s*\d+\s*[回期届]/iu;

/** "Ada Example", then "Talk at SomeConf 2022": a page without labels. */
function readUnlabelled(
  lines: readonly InlineText[],
  facts: DocumentFacts,
): Sheet | undefined {
  const [first, ...others] = lines;
  const speakers = first ? readSpeakerList(first.text) : undefined;
  const said = others.slice(0, 3).find(({ text }) => TALK_AT.test(text));
  if (!speakers || !said) return undefined;
  const [event] = eventsIn(said.text).filter(one => !one.guessed);
  const named = EVENT_NAME.exec(said.text.replace(TALK_AT, ''))?.[0];
  return {
    speakers,
    event: event?.name ?? (named ? canonicalEvent(named) : null),
    day: dayIn(said.text, facts.year, facts.dayOrder),
    start: null,
    links: readTalkLinks(lines.reduce(joinLines)),
    more: 1,
  };
}

/** Parts of a page that is about one talk. */
const ABOUT_TALK = new RegExp(
  `^(?:abstract|(?:speaker )?bio(?:graphy|graphie)?|about (?:the )?speakers?|(?:über|zur?|sobre|à propos d[eu]s?|o|о) (?:(?:den|die|das|l|o|a|el|la|los|las) ?)?[’']?(?:${SPEAKERS_WORD}))\\P{L}*$`,
  'iu',
);

/** "Title", then who gave it, and parts like "Abstract" and "About the speaker". */
function readNamesBelow(
  blocks: readonly RootContent[],
  facts: DocumentFacts,
): Sheet | undefined {
  const [first, ...others] = blocks;
  if (first?.type !== 'heading' && first?.type !== 'paragraph')
    return undefined;
  const speakers = readSpeakerList(textOf(first, LONGEST_NAMES));
  const parted = others.some(
    block => block.type === 'heading' && ABOUT_TALK.test(textOf(block).trim()),
  );
  if (!speakers || !parted) return undefined;
  const links = readTalkLinks({ text: '', spans: [] });
  others
    .slice(0, MOST_BLOCKS)
    .forEach(block =>
      linksBelow(block).forEach(one =>
        addLinks(links, one, facts.context.lineOf(block), ['video', 'slides']),
      ),
    );
  return { speakers, event: null, day: null, start: null, links, more: 1 };
}

/** A heading, or a line in bold that names nobody: what stands below it is its own. */
function heads(block: RootContent): boolean {
  const bold = boldLine(block);
  return (
    block.type === 'heading' ||
    (bold !== null && looksLikeTitle(bold) && !readSpeakerList(bold))
  );
}

function frontMatterReasons(talk: TalkFacts): Reasons {
  const said = (text: string | null) =>
    text ? reasonOf('front-matter', 1, text) : null;
  return knownReasons({
    speakers: said(talk.speakers),
    event: said(talk.event),
    day: said(talk.day),
    video: said(talk.video),
    slides: said(talk.slides),
  });
}

function ofFrontMatter(
  context: MentionContext,
  title: string,
): Found | undefined {
  const { talk } = context;
  const speakers = talk ? speakersLabelled(talk.speakers) : [];
  if (!talk || speakers.length === 0) return undefined;
  const address = [talk.video, talk.slides].filter(Boolean).join(' ');
  return {
    title,
    speakers,
    takeaway: textOfBlocks(context.root.children.slice(0, 4), 800) || null,
    type: typeOfTitle(title) ?? null,
    event: talk.event ? canonicalEvent(talk.event) : null,
    day: talk.event ? talk.day : null,
    start: null,
    links: {
      ...readTalkLinks(inlineText([{ type: 'text', value: address }])),
      video: talk.video,
      slides: talk.slides,
    },
    line: 1,
    rule: 'talk-page',
    text: title,
    reasons: frontMatterReasons(talk),
  };
}

/** What a page about one talk says of it stands in the lines below the title. */
function linesReasons(
  { speakers }: Sheet,
  lines: readonly InlineText[],
  at: number | null,
): Reasons {
  const said = lines.map(({ text }) => text).join(' · ');
  const reason = reasonOf('lines-below', at, said);
  return {
    speakers: reasonOf('lines-below', at, said, speakers[0]?.name),
    event: reason,
    day: reason,
    start: reason,
  };
}

/**
 * Reads a page that is about one talk: its title is the talk's, and its front matter, the lines or the table right below
 * say who gave it.
 *
 * @internal
 */
export function talkOfPage(facts: DocumentFacts): Found | undefined {
  const { context } = facts;
  const blocks = context.root.children;
  const at = blocks.findIndex(block => block.type === 'heading');
  const heading = at >= 0 && at < 3 ? blocks[at] : undefined;
  const title = (
    heading && (!context.title || textOf(heading) === context.title)
      ? textOf(heading)
      : context.title ?? ''
  ).trim();
  if (
    !looksLikeTitle(title) ||
    wordCount(title) < 2 ||
    GATHERING.test(title) ||
    eventsIn(title).some(one => one.end - one.start > title.length * 0.6)
  )
    return undefined;
  const stated = ofFrontMatter(context, title);
  if (stated) return stated;
  const from = heading && textOf(heading).trim() === title ? at + 1 : 0;
  const rest = blocks.slice(from, from + WITHIN);
  const end = rest.findIndex(heads);
  const below = end < 0 ? rest : rest.slice(0, end);
  const lines = below.flatMap(sheetLines);
  const sheet =
    readSheet(lines, facts) ??
    readUnlabelled(lines, facts) ??
    (from > 0 ? readNamesBelow(blocks.slice(from), facts) : undefined);
  if (!sheet || (sheet.more === 0 && facts.eventName === null))
    return undefined;
  return {
    title,
    speakers: sheet.speakers,
    takeaway: textOfBlocks(blocks.slice(from + 1), 800) || null,
    type: typeOfTitle(title) ?? null,
    event: sheet.event,
    day: sheet.day,
    start: sheet.start,
    links: sheet.links,
    line: context.lineOf(heading ?? blocks[0]),
    rule: 'talk-page',
    text: title,
    reasons: linesReasons(sheet, lines, context.lineOf(below[0] ?? blocks[0])),
  };
}

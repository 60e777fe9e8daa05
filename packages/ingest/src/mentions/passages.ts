import type { Heading, List, Paragraph, Root, RootContent, Table } from 'mdast';
import { textOf } from './inline';
import { SPEAKERS_WORD } from './grammar/words';
import {
  announcedAbove,
  announcesElse,
  lastSentence,
  LEAD_LENGTH,
  leadOf,
} from './leads';
import { innermost, type Section, sectionOf } from './section';
import { saysTalks } from './groups/saysTalks';
import { blocksOf } from './blocks';
import { calledEvent, wordsBelow } from './calledEvents';
import { eventLeads } from './eventLeads';
import { datedBelow } from './datedBelow';
import { datedHeadings } from './datedHeadings';
import { type DayOrder, isDayHeading } from './grammar/days';

/**
 * A piece of the document that can speak of talks, with all that is said above it.
 *
 * @internal
 */
export type Passage = {
  section: Section;
  /** Headings above, outermost first. */
  headings: string[];
} & (
  | {
      kind: 'heading';
      node: Heading;
      text: string;
      /** Up to the next heading. */ below: RootContent[];
      /** What stands below a heading "Speakers" inside this one. */ named: RootContent[];
      /** It names an event with its date, and what was given there stands below. */
      isEvent: boolean;
    }
  | {
      kind: 'list';
      node: List;
      lead: string | null;
      /** Up to two paragraphs right behind it. */
      following: Paragraph[];
    }
  | { kind: 'table'; node: Table; lead: string | null }
  | {
      kind: 'paragraph';
      node: Paragraph;
      /** The paragraph after it, where nothing is between. */ next: Paragraph | null;
      /** Up to three blocks right behind it, headings aside. */
      following: RootContent[];
    }
);

/** @internal */
export type PassageOf<K extends Passage['kind']> = Extract<
  Passage,
  { kind: K }
>;

interface Open {
  depth: number;
  text: string;
  section: Section;
}

/** Longer lines say more than which day it is. */
const LONGEST_DAY = 120;

/** Headings said again and again, "Key notes", "Q&A", "Links": each heads a part of what is said of one talk. */
function refrainsOf(blocks: RootContent[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const node of blocks) {
    if (node.type !== 'heading') continue;
    const text = textOf(node);
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  return new Set(
    [...times].filter(([, count]) => count > 2).map(([text]) => text),
  );
}

const SPEAKERS_HEADING = new RegExp(`^(?:${SPEAKERS_WORD})\\P{L}*$`, 'iu');
/** Headings further down than this belong to something else. */
const NEAR = 12;

function namedInside(
  blocks: readonly RootContent[],
  at: number,
  depth: number,
): RootContent[] {
  for (let i = at + 1; i < Math.min(blocks.length, at + NEAR); i += 1) {
    const block = blocks[i];
    if (block.type !== 'heading') continue;
    if (block.depth <= depth) return [];
    if (SPEAKERS_HEADING.test(textOf(block))) return blocks.slice(i + 1, i + 2);
  }
  return [];
}

/** Headings whose names are looked for in the text; each is a walk through it. */
const MOST_CALLED = 100;

/** Where the blocks below each heading end: at the next one. */
function endsOf(blocks: readonly RootContent[]): Map<RootContent, number> {
  const ends = new Map<RootContent, number>();
  let above: RootContent | null = null;
  blocks.forEach((node, at) => {
    if (node.type !== 'heading') return;
    if (above) ends.set(above, at);
    above = node;
  });
  return ends;
}

function blocksFrom(blocks: RootContent[], from: number): RootContent[] {
  const near = blocks.slice(from, from + 3);
  const end = near.findIndex(node => node.type === 'heading');
  return end < 0 ? near : near.slice(0, end);
}

function paragraphsFrom(blocks: RootContent[], from: number): Paragraph[] {
  const near = blocks.slice(from, from + 2);
  const end = near.findIndex(node => node.type !== 'paragraph');
  return near
    .slice(0, end < 0 ? undefined : end)
    .filter(node => node.type === 'paragraph');
}

/**
 * Walks the document in reading order and gives each passage what headings and lead-in lines say of it.
 *
 * @internal
 */
export function passagesOf(
  root: Root,
  year: number | null,
  order: DayOrder = null,
): Passage[] {
  const passages: Passage[] = [];
  const blocks = blocksOf(root);
  const open: Open[] = [];
  let paragraphs: string[] = [];
  let spoken: Paragraph[] = [];
  let lead: string | null = null;
  let leadNode: Paragraph | null = null;
  let above: Section | null = null;
  const refrains = refrainsOf(blocks);
  const ends = endsOf(blocks);
  const events = datedHeadings(blocks);
  const dates = datedBelow(blocks, year, order);
  const leads = eventLeads(blocks, year);
  const words = wordsBelow(root);
  let looked = 0;
  blocks.forEach((node, index) => {
    const headings = open.map(heading => heading.text);
    const sections = open.map(heading => heading.section);
    if (node.type === 'heading') {
      while (open.length > 0 && open[open.length - 1].depth >= node.depth)
        open.pop();
      const text = textOf(node);
      const isDay = isDayHeading(text);
      if (paragraphs.length > 0)
        above = announcedAbove(paragraphs, year) ?? (isDay ? above : null);
      passages.push({
        kind: 'heading',
        node,
        text,
        below: blocks.slice(index + 1, ends.get(node)),
        named: namedInside(blocks, index, node.depth),
        isEvent: events.has(node),
        headings: open.map(heading => heading.text),
        section: innermost(open.map(heading => heading.section)),
      });
      open.push({
        depth: node.depth,
        text,
        section:
          isDay && above
            ? innermost([
                above,
                sectionOf(text.slice(0, LEAD_LENGTH), false, year, order, node),
              ])
            : sectionOf(text.slice(0, LEAD_LENGTH), false, year, order, node),
      });
      const { section } = open[open.length - 1];
      const event = events.get(node);
      if (events.has(node)) section.stance ??= 'talks';
      if (event) {
        section.event = event;
        section.said = { ...section.said, event: { text, node } };
      }
      const called =
        section.event || section.day || looked > MOST_CALLED
          ? null
          : calledEvent(text, words);
      looked += 1;
      if (called) {
        section.event = called;
        section.said = { ...section.said, event: { text, node } };
      }
      const dated = dates.get(node);
      if (dated && !section.day) {
        section.day = dated.day;
        section.said = { ...section.said, day: { text: dated.text, node } };
      }
      if (refrains.has(text))
        open[open.length - 1].section.stance = saysTalks(text)
          ? 'talks'
          : 'notes';
      if (!isDay) above = null;
      paragraphs = [];
      spoken = [];
      lead = null;
    } else if (node.type === 'paragraph') {
      const next = blocks[index + 1];
      passages.push({
        kind: 'paragraph',
        node,
        next: next?.type === 'paragraph' ? next : null,
        following: blocksFrom(blocks, index + 1),
        headings,
        section: innermost(sections),
      });
      const text = textOf(node);
      if (text) {
        paragraphs.push(text);
        spoken.push(node);
      }
    } else if (node.type === 'list' || node.type === 'table') {
      if (paragraphs.length > 0) {
        const said = leadOf(paragraphs);
        const at = paragraphs.findIndex(text => said && text.endsWith(said));
        lead = said;
        leadNode = at < 0 ? null : spoken[at];
      }
      const last = paragraphs[paragraphs.length - 1];
      const dayNode =
        lead &&
        last &&
        last.length < LONGEST_DAY &&
        !last.endsWith(lead) &&
        isDayHeading(last)
          ? spoken[spoken.length - 1]
          : null;
      const day =
        dayNode &&
        sectionOf(last.slice(0, LEAD_LENGTH), true, year, order, dayNode);
      paragraphs = [];
      spoken = [];
      const said = lead
        ? sectionOf(lastSentence(lead), true, year, order, leadNode)
        : null;
      const section = innermost([
        ...sections,
        ...(said ? [said] : []),
        ...(day ? [day] : []),
      ]);
      const led = leadNode && leads.get(leadNode);
      if (led && lead) {
        section.event = led;
        section.said = {
          ...section.said,
          event: { text: lead, node: leadNode },
        };
      }
      if (section.stance === 'talks' && lead && announcesElse(lead, said))
        section.stance = null;
      passages.push(
        node.type === 'list'
          ? {
              kind: 'list',
              node,
              lead,
              following: paragraphsFrom(blocks, index + 1),
              headings,
              section,
            }
          : { kind: 'table', node, lead, headings, section },
      );
    }
  });
  return passages;
}

import type { List, Root } from 'mdast';
import type { Mention } from '../model';
import { oneLine, sectionsOf, type Section } from './sections';

/** What a document calls the points it makes. */
const POINTS = String.raw`(?:themes?|takeaways?|take-aways?|trends?|lessons?|learnings?|insights?|highlights?|observations?|messages?|topics)`;
const SPELLED: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
};
const NUMBER = String.raw`\d{1,2}|${Object.keys(SPELLED).join('|')}`;
/** `eight key themes`, `my top 5 takeaways`. */
const COUNTED = new RegExp(
  String.raw`\b(${NUMBER})\s+(?:(?:key|main|big|major|important|top|recurring|core|overarching|favou?rite)\s+){0,2}${POINTS}\b`,
  'i',
);
/** `Here are my key takeaways for X:`, `The main themes were:`. */
const LEAD_IN = new RegExp(
  String.raw`\b(?:key|main|big(?:gest)?|top|major|my|the|our|personal|overall)\s+(?:\w+\s+){0,2}${POINTS}\b[^.!?]{0,120}[:.…]?$`,
  'i',
);
const POINTS_HEADING = new RegExp(
  String.raw`^(?:(?:the|my|our|some|key|main|top|big|biggest|major|personal|overall|general|\d{1,2})\s+)*${POINTS}\b(?:\s+(?:from|of|for|at|about|in)\b.{0,60})?:?$`,
  'i',
);
/** Headings that frame a text and are no point of it. */
const FRAME =
  /^(?:(?:introduction|intro|overview|background|preface|summary|in summary|tl;?dr|conclusions?|final (?:words|thoughts|remarks)|closing|closing (?:words|thoughts)|wrap(?:ping)?[- ]?up|outlook|looking ahead|what'?s next|references|resources|further reading|about\b.*|acknowledge?ments|thank(?:s| you)\b.*|join us!?|contact|comments?|bonus|appendix|table of contents|contents|related\b.*|links)(?:$|[:!\s].{0,40}$))/i;

function numberOf(text: string): number {
  return SPELLED[text.toLowerCase()] ?? Number(text);
}

/** Longer items of a list are sentences about points, not names of them. */
const MAX_POINT = 160;

/** Letters and digits only, without a number in front: for comparing an item with a heading. */
function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      /^(?:(?:theme|takeaway|trend|lesson|key)\s*)?#?\d{1,2}\s*[.):\-–—]\s*/,
      '',
    )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A point's name without the number in front and the colon behind. */
function nameOf(text: string): string {
  return text
    .replace(
      /^(?:(?:theme|takeaway|take-away|trend|lesson|insight|key)\s*)?#?\d{1,2}\s*[.):\-–—]\s*/i,
      '',
    )
    .replace(/\s*(?::|(?<=\p{L})\.)$/u, '')
    .trim();
}

function wordsShared(a: string, b: string): number {
  const x = new Set(a.split(' '));
  const y = new Set(b.split(' '));
  const both = [...x].filter(word => y.has(word)).length;
  return both / Math.min(x.size, y.size);
}

/** What an item of a list is called: its bold beginning, else all of it. */
function itemName(item: List['children'][number]): string {
  const first = item.children[0] ?? item;
  const lead = first.type === 'paragraph' ? first.children[0] : undefined;
  return nameOf(oneLine(lead?.type === 'strong' ? lead : first));
}

/**
 * A list that names the points: `Here are my key takeaways:`. Headings further down that take them up confirm it; without
 * them the items must be short, and no talks.
 */
function announcedList(
  sections: Section[],
  talkLines: ReadonlySet<number>,
): string[] {
  for (const [place, section] of sections.entries()) {
    for (const [index, node] of section.content.entries()) {
      if (node.type !== 'list' || node.children.length < 2) continue;
      const before =
        index > 0 ? oneLine(section.content[index - 1]) : section.title;
      const isAnnounced =
        LEAD_IN.test(before) ||
        COUNTED.test(before) ||
        POINTS_HEADING.test(section.title);
      if (!isAnnounced) continue;
      const items = node.children.map(itemName);
      const titles = sections
        .slice(place + 1)
        .map(({ title }) => keyOf(title))
        .filter(Boolean);
      const takenUp = items.filter(item =>
        titles.some(title => wordsShared(keyOf(item), title) >= 0.6),
      );
      const talks = node.children.filter(item =>
        talkLines.has(item.position?.start.line ?? 0),
      );
      const areShort = items.every(item => item.length <= MAX_POINT);
      const areTalks = talks.length * 2 >= items.length;
      if (takenUp.length * 2 >= items.length || (areShort && !areTalks)) {
        return items;
      }
    }
  }
  return [];
}

/** How many points the title, a heading or the text above the first of them promises. */
function promised(sections: Section[], title: string | null): number[] {
  const texts = [
    title ?? '',
    ...sections.map(section => section.title),
    ...sections
      .slice(0, 3)
      .flatMap(section =>
        section.content.filter(({ type }) => type === 'paragraph').map(oneLine),
      ),
  ];
  return texts.flatMap(text =>
    [...text.matchAll(new RegExp(COUNTED, 'gi'))].map(match =>
      numberOf(match[1]),
    ),
  );
}

/** Headings of one depth that are as many as the document promises. */
function promisedHeadings(sections: Section[], title: string | null): string[] {
  const counts = new Set(promised(sections, title));
  if (counts.size === 0) return [];
  for (const depth of [1, 2, 3, 4, 7]) {
    const candidates = sections.filter(section => {
      return (
        section.depth === depth &&
        section.title !== '' &&
        section.title !== title &&
        !FRAME.test(section.title) &&
        !COUNTED.test(section.title)
      );
    });
    if (candidates.length >= 2 && counts.has(candidates.length)) {
      return candidates.map(section => nameOf(section.title));
    }
  }
  return [];
}

/** Headings that number themselves, `Takeaway 1: …`, `1. …`, from one onwards, in a text about points. */
function numberedHeadings(sections: Section[], title: string | null): string[] {
  const about = new RegExp(POINTS, 'i');
  const own =
    /^(?:theme|takeaway|take-away|trend|lesson|insight|key)\s*#?\d{1,2}\b/i;
  const numbered = sections.flatMap(section => {
    const number =
      /^(?:(?:theme|takeaway|take-away|trend|lesson|insight|key)\s*)?#?(\d{1,2})\s*[.):\-–—]\s*\S/i.exec(
        section.title,
      )?.[1];
    return number ? [{ section, number: Number(number) }] : [];
  });
  const inOrder = numbered.every(({ number }, index) => number === index + 1);
  const named =
    about.test(title ?? '') ||
    numbered.every(({ section }) => own.test(section.title));
  return numbered.length >= 3 && inOrder && named
    ? numbered.map(({ section }) => nameOf(section.title))
    : [];
}

/** Sections below one heading that announces points: `## Key Takeaways` with `###` headings. */
function underHeading(sections: Section[]): string[] {
  for (const [index, section] of sections.entries()) {
    if (section.depth === 0 || !POINTS_HEADING.test(section.title)) continue;
    const below: Section[] = [];
    for (const next of sections.slice(index + 1)) {
      if (next.depth <= section.depth) break;
      below.push(next);
    }
    const depth = Math.min(...below.map(next => next.depth));
    const points = below.filter(
      next => next.depth === depth && !FRAME.test(next.title),
    );
    if (points.length >= 2) return points.map(point => nameOf(point.title));
  }
  return [];
}

/**
 * The themes or takeaways a document itself names, in order. It must say that it names them: by a list announced as such,
 * by promising a number of them and having as many sections, or by sections under a heading that says so.
 *
 * @internal
 */
export function themesOf(
  root: Root,
  title: string | null,
  mentions: Mention[],
): string[] {
  const talkLines = new Set(mentions.flatMap(({ line }) => line ?? []));
  const sections = sectionsOf(root);
  const readings = [
    () => announcedList(sections, talkLines),
    () => promisedHeadings(sections, title),
    () => numberedHeadings(sections, title),
    () => underHeading(sections),
  ];
  for (const reading of readings) {
    const themes = reading();
    if (themes.length > 0) return themes;
  }
  return [];
}

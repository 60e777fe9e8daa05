import type { List, RootContent } from 'mdast';
import type { Speaker } from '../../model';
import {
  readSpeakerList,
  type SpeakerListOptions,
  speakersAt,
  speakersIn,
} from '../../people';
import { isTalkUrl } from '../grammar/mediaMarks';
import { NOUN } from '../grammar/proseWords';
import { quotesIn } from '../grammar/quotes';
import { SEVERAL_SPEAKERS_WORD, SPEAKERS_WORD } from '../grammar/words';
import { canBeTitle, looksLikeTitle } from '../grammar/titles';
import { inlineText, type InlineText, sliceInline, textOf } from '../inline';
import { HANDLE, isThanked, nameBeforeHandle } from './handles';
import { speakersListed } from './listedSpeakers';
import { peopleAtEvent } from './statedEvent';
import { speakersSetApart } from './lineSetApart';
import { withoutProfiles } from './personBelow';

const LABELLED = new RegExp(
  `^(?:(?:key ?note )?(?:${SPEAKERS_WORD}|presented by|given by|talk by|session by|keynote by|hosts?|by|who|with|🎤|🗣️?)\\s*(?:\\(s\\))?\\s*[:：\\s—–-]\\s*)(.{4,300})$`,
  'iu',
);
const PLURAL_LABEL = new RegExp(
  `^\\W*(?:${SEVERAL_SPEAKERS_WORD})(?![\\p{L}])`,
  'iu',
);
const OPENS = new RegExp(
  `^(?:(?:in|during|for|with|at) )?(?:this|the|his|her|their|another|an?|my|one of (?:my|the)|next (?:up|was)|first)\\b[^.!?“"]{0,70}?\\b${NOUN}\\b`,
  'iu',
);
const GIVES =
  /^\s*(?:,[^,]{0,60},)?\s*(?:also |then |both |who |did |really )?(?:gave|gives|presented|presents|talked|talks|spoke|speaks|delivered|delivers|showed|shows|shared|shares|explained|explains|discussed|discusses|walked|walks|demonstrated|demoed|described|describes|introduced|opened|kicked off|took (?:us|the stage)|told|covered|covers|argued|dove|dived|explored|explores|led|hosted|started)|^\s*(?:为我们|给我们|给大家|为大家|现场)?(?:讲解|讲述|介绍|展示|分享|带来|演示|谈到|演讲|講解|介紹|帶來)/iu;

/** @internal */
export interface Below {
  speakers: Speaker[];
  /** The words below say that they speak of a talk. */
  evidence: boolean;
  /** "Speaker: …" says so in as many words. */
  labelled?: boolean;
  /** … on a line of its own. */
  labelledLine?: boolean;
  /** They begin like words on a talk, without naming anybody. */
  opens?: boolean;
  /** Where it was given, said right behind who gave it. */
  event?: string;
  /** Blocks that only name the speakers. */
  skip: number;
  text: string;
}

function peopleIn(sentence: string): Speaker[] {
  const by = /\b(?:by|from|with|featuring)\s+(?:the\s+)?(?=\p{Lu})/giu;
  for (const match of sentence.matchAll(by)) {
    const group = speakersAt(sentence, (match.index ?? 0) + match[0].length);
    if (group) return group.speakers;
    const owned = speakersIn(sentence).find(
      one =>
        one.start > (match.index ?? 0) &&
        one.start < (match.index ?? 0) + match[0].length + 30,
    );
    if (owned) return owned.speakers;
  }
  return (
    speakersIn(sentence).find(one => GIVES.test(sentence.slice(one.end)))
      ?.speakers ?? []
  );
}

/** The words below a heading without those that only lead to a recording or to slides. */
function withoutMediaLinks(inline: InlineText): InlineText {
  const aside = inline.spans.find(
    span =>
      span.url !== undefined &&
      isTalkUrl(span.url) &&
      /^\W*\p{L}*(?: \p{L}+){0,2}\W*$/u.test(
        inline.text.slice(span.start, span.end),
      ),
  );
  if (!aside) return inline;
  const name = sliceInline(inline, 0, aside.start);
  return name.text && !inline.text.slice(aside.end).trim() ? name : inline;
}

/** "Speaker: Ada Example" on a line of its own, further down. */
const LABEL_LINE = new RegExp(
  `^[^\\p{L}]*(?:${SPEAKERS_WORD}|presented by)\\s*[:：]\\s*(.{4,300})$`,
  'iu',
);

function speakersLabelled(
  below: readonly RootContent[],
): Speaker[] | undefined {
  for (const block of below.slice(0, 6)) {
    if (block.type !== 'paragraph') continue;
    const { text } = inlineText(block.children, { keepLines: true });
    for (const line of text.split('\n').slice(-20)) {
      const label = line.length < 400 ? LABEL_LINE.exec(line) : null;
      const speakers = label
        ? readSpeakerList(label[1], { peopleOnly: PLURAL_LABEL.test(line) })
        : undefined;
      if (speakers) return speakers;
    }
  }
  return undefined;
}

/** More paragraphs of names are no speakers of one talk. */
const MOST_SPEAKERS = 6;

/** Those named each in a paragraph of their own, behind the first one. */
function namedNext([, ...others]: readonly RootContent[]): Speaker[] {
  const speakers: Speaker[] = [];
  for (const block of others.slice(0, MOST_SPEAKERS)) {
    const named =
      block.type === 'paragraph' && textOf(block, 120).length < 120
        ? readSpeakerList(textOf(block))
        : undefined;
    if (!named) return speakers;
    speakers.push(...named);
  }
  return others.length > MOST_SPEAKERS ? [] : speakers;
}

/** What the first words below a heading say of it. @internal */
export function readBelow(below: RootContent[]): Below {
  const [first] = below;
  const inline: InlineText =
    first?.type === 'paragraph'
      ? withoutMediaLinks(sliceInline(inlineText(first.children), 0, 1000))
      : { text: '', spans: [] };
  const [line, ...others] = withoutProfiles(inline).split('\n');
  const labelled = LABELLED.exec(line);
  const placed = peopleAtEvent(line);
  const named = labelled
    ? readSpeakerList(labelled[1], { peopleOnly: PLURAL_LABEL.test(line) })
    : readSpeakerList(placed?.people ?? line) ?? speakersSetApart(inline, line);
  const listItem =
    first?.type === 'list'
      ? LABELLED.exec(textOf(first.children[0] ?? first))
      : null;
  const inItem = listItem && readSpeakerList(listItem[1]);
  if (named && line.length < 300) {
    return {
      speakers: [...named, ...(labelled ? [] : namedNext(below))],
      evidence: true,
      labelled: labelled !== null,
      event: placed?.event,
      skip: 1,
      text: others.join(' '),
    };
  }
  if (inItem)
    return {
      speakers: inItem,
      evidence: true,
      labelled: true,
      skip: 0,
      text: '',
    };
  const [sentence] = line.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  if (
    quotesIn(sentence).some(
      quote => canBeTitle(quote.text) && looksLikeTitle(quote.text),
    )
  ) {
    return { speakers: [], evidence: false, skip: 0, text: '' };
  }
  const labelledFurther = speakersLabelled(below) ?? speakersListed(below);
  if (labelledFurther)
    return {
      speakers: labelledFurther,
      evidence: true,
      labelled: true,
      labelledLine: true,
      skip: 0,
      text: '',
    };
  const opens = OPENS.test(sentence);
  const leading = speakersAt(sentence, 0);
  const gives = leading && GIVES.test(sentence.slice(leading.end));
  if (gives)
    return { speakers: leading.speakers, evidence: true, skip: 0, text: '' };
  if (opens) {
    const speakers = peopleIn(sentence);
    const points = /^(?:in|during) (?:this|his|her|their)\b|^this\b/i.test(
      sentence,
    );
    return {
      speakers,
      evidence: speakers.length > 0 || points,
      opens,
      skip: 0,
      text: '',
    };
  }
  return { speakers: [], evidence: false, opens, skip: 0, text: '' };
}

/** The one person a paragraph links to by a handle, "@ada_example", by the name right before it where there is one. @internal */
export function handleBelow(below: readonly RootContent[]): Speaker[] {
  const [first] = below;
  if (first?.type !== 'paragraph') return [];
  const { text, spans } = inlineText(first.children);
  const handles = new Map<string, number>();
  for (const { kind, start, end } of spans) {
    const label = text.slice(start, end);
    if (kind === 'link' && HANDLE.test(label) && !handles.has(label))
      handles.set(label, start);
  }
  const [[handle, at] = [], more] = handles;
  if (!handle || at === undefined || more || isThanked(text, at)) return [];
  const name = nameBeforeHandle(text, at) ?? handle.slice(1);
  return [{ name, organization: null }];
}

/** More items are a list of something else. */
const MOST_TOGETHER = 9;

/** "Ada Engineer - The Agile Gardener": no line says by itself that this is a person and a company; those around it do. */
const NAME_AND_COMPANY =
  /^(\p{Lu}[\p{L}'’.-]{1,30}(?: [\p{L}'’.-]{1,30}){1,3})\s+[-–—|]\s+(\S+(?: \S+){0,4})$/u;

function asThoseAround(text: string): Speaker[] {
  const match = NAME_AND_COMPANY.exec(text.trim());
  return match ? [{ name: match[1], organization: match[2] }] : [];
}

/** The people of a list that holds one in each item, most of them with where they work, and nothing else. @internal */
export function peopleListed(
  { children }: List,
  options: SpeakerListOptions = {},
): Speaker[] {
  if (children.length < 2 || children.length > MOST_TOGETHER) return [];
  const lines = children.map(({ children: [first, more] }) =>
    first && !more ? textOf(first, 300).replace(/\s[-–—|]\s*$/u, '') : '',
  );
  const read = lines.map(line => readSpeakerList(line, options));
  const isGroup =
    read.filter(one => one?.every(({ organization }) => organization)).length *
      2 >=
    lines.length;
  if (!isGroup) return [];
  const people = read.map((one, at) => one ?? asThoseAround(lines[at]));
  const all = people.flat();
  const affiliated = all.filter(({ organization }) => organization !== null);
  // Who leads a panel stands without: "moderator: Ada Example".
  return people.every(one => one.length > 0) &&
    affiliated.length > 1 &&
    affiliated.length * 2 > all.length
    ? all
    : [];
}

/**
 * Who gave a talk, where a line of its own below the title says so and nothing else: "Speaker: Name, Org", "Name (Org)".
 * One of the first two blocks, or of the first two items of a list.
 *
 * @internal
 */
export function speakersStandingBelow(
  below: readonly RootContent[],
  options: SpeakerListOptions = {},
): Speaker[] {
  const listed = below.slice(0, 2).find(block => block.type === 'list');
  const together = listed?.type === 'list' ? peopleListed(listed, options) : [];
  if (together.length > 1) return together;
  const lines = below.slice(0, 2).flatMap(block => {
    if (block.type === 'paragraph' || block.type === 'heading')
      return [textOf(block)];
    if (block.type !== 'list') return [];
    return block.children
      .slice(0, 2)
      .map(({ children: [first] }) => (first ? textOf(first) : ''));
  });
  for (const line of lines) {
    const labelled = LABELLED.exec(line);
    const speakers = labelled
      ? readSpeakerList(labelled[1], { peopleOnly: PLURAL_LABEL.test(line) })
      : readSpeakerList(line, options);
    if (speakers) return speakers;
  }
  return [];
}

import type { Nodes } from 'mdast';
import { eventsIn, type NamedEvent } from '../events';
import type { TalkType } from '../model';
import { type DayOrder, dayIn, isDayHeading } from './grammar/days';
import { isGathering } from './grammar/occasions';
import { MANY_TALKS, NOUN, NOUN_UNSPACED } from './grammar/proseWords';
import { companyOf } from './grammar/companyOfGroup';
import { typeOfLabel } from './grammar/talkTypes';

/**
 * Whether a place announces talks, announces something else, or says nothing.
 * `list` is the strongest ("here are the talks I enjoyed:"); `notes` stands below a talk and speaks of that one.
 */
export type Stance = 'list' | 'talks' | 'other' | 'notes' | null;

/**
 * What headings and lead-in lines say of what stands below them.
 *
 * @internal
 */
export interface Section {
  event: NamedEvent | null;
  day: string | null;
  type: TalkType | null;
  stance: Stance;
  /** The talks are the author's own. */
  own: boolean;
  /** Where those work who gave the talks, "talks by my colleagues at Acme:". */
  company?: string | null;
  /** The words that say so. */
  said?: Partial<Record<'event' | 'day' | 'type' | 'own' | 'company', Said>>;
}

/** Words of a heading or a lead-in line, and where they stand. @internal */
export interface Said {
  text: string;
  node: Nodes | null;
}

const TALK_NOUN = new RegExp(
  `(?<!\\p{L})${NOUN}(?!\\p{L})|${NOUN_UNSPACED}`,
  'iu',
);
/** "He talks", "the author talks": no noun. */
const PLURAL = `(?<!\\p{L})(?<!(?<!\\p{L})(?:book|also|she|he|it|who|chapter|article|post|author|paper|that) )${MANY_TALKS}(?!\\p{L})`;
const ANNOUNCED = new RegExp(
  `(?:${PLURAL}|${NOUN_UNSPACED})[^.!?]*[:：]\\s*$|(?<!\\p{L})(?:list|round-?up|highlights)(?!\\p{L})[^.!?]{0,40}${PLURAL}`,
  'iu',
);
/** "My top 3 would be:", "Highlights from day one:". */
const PICKS =
  /(?<!\p{L})(?:top \w{1,6}|favou?rites?|highlights?|must[- ](?:sees?|watch(?:es)?)|coups? de c(?:œ|oe)ur|favorit[oa]s|favoriten)(?: (?:picks?|would be|were|are|was|is|of mine|so far|this year|(?:of|from|at|on|for|de|del|da|von|du) [^.,:;!?]{1,40})){0,3}\s*:\s*$/iu;
/** "Following was the agenda of the meetup:" */
const PROGRAMME_OF =
  /(?<!\p{L})(?:agenda|program(?:me)?|schedule|line-?up|programm|tagesordnung|programa|ordre du jour) (?:of|for|at|der|des|vom|du|de|del|da) (?:(?:the|our|this|that|la|el|o|a|l[’']) ?)?(?:[\p{L}\d-]+ ){0,2}(?:meet-?up|event|evening|afternoon|day|conference|summit|gathering|treffens?|abends?|tages|soirée|journée|evento|tarde|noite)(?!\p{L})[^.!?]{0,20}:\s*$/iu;
/** Headings of these types also head what software can do. */
const AMBIGUOUS_LABEL =
  /^(?:demos?|live demos?|tutorials?|labs?|hands-on labs?|updates?|(?:project|sig|working group) updates?|case stud(?:y|ies))\W*$/i;
/** Heads one talk: what is listed below it are notes, unless it says otherwise by itself. */
const ONE_TALK =
  /(?:keynote|talk|session|presentation|panel|panel discussion|fireside chat|workshop|vortrag|podiumsdiskussion|table ronde|atelier)\W*$/i;
/** "The day was split into six tracks:" names the tracks, "There are three kinds of sessions:" the kinds. */
const TRACKS =
  /\b(?:tracks|devrooms|rooms|stages)\b[^.!?]{0,20}:\s*$|(?<!\p{L})(?:(?:kinds?|types?|formats?|categories|arten) (?:of|von|de|d[’']|di)|formats?)(?!\p{L})[^.!?]{0,40}:\s*$/iu;
/** "The webinar includes:" lists what one of them is about. */
const HOLDS =
  /(?<!\p{L})(?:the|this|our|my|his|her|their) (?:[\p{L}-]+ ){0,2}(?:webinar|talk|session|workshop|keynote|presentation|tutorial|panel|demo) (?:will |also )?(?:includes?|included|covers?|covered|explains?|explained|discuss(?:es|ed)?|touch(?:es|ed) on|teach(?:es)?|shows?|showed)[^.!?]{0,40}:\s*$/iu;
/** "You can find the resources from the talk here:" lists what belongs to one. */
const OF_ONE =
  /(?<!\p{L})(?:resources|materials?|slides|handouts?|links|code|repositor(?:y|ies)|demos?) (?:from|of|for|to|used in|shown in) (?:the|this|that|her|his|their|my|our) (?:[\p{L}-]+ ){0,4}(?:talk|session|presentation|workshop|tutorial|keynote|webinar|bootcamp)(?!\p{L})[^.!?]{0,40}:\s*$/iu;
const OTHER =
  /\b(?:others?|people|folks|colleagues|friends) (?:have )?(?:wrote|written|write|say|said|(?:have|had) to say|posted|blogged)\b|\b(?:recaps|articles|blog ?posts|posts|newsletters|podcasts?|episodes|books|papers|white ?papers|announcements?|announced|releases|sponsors|exhibitors|partners|thank(?:s| you)?|awards?|kudos|credits|acknowledge?ments|reviewers|organi[sz]ers|co-chairs|volunteers|committee|quotes|quotations|tweets|references|resources|further reading|reading|bibliography|footnotes|related|contact|links|tools|projects|products|companies|vendors|swag|upcoming|next events?|see you|call for|cfps?|deadlines?|jobs|careers|hiring|sessions? proposals?|tips|checklist|travel|hotel|agenda items|about (?:us|me|the author)|comments|share this|categories|tags|open spaces?|topics|themes|takeaways|lessons|learnings|conclusions?|attendees|people (?:i )?met|friends)\b|\bsummary of .{0,60}\bby\b/i;
/** "Across sessions and hallways, a few themes emerged:" leads to themes. */
const LEADS_ELSEWHERE =
  /(?<!\p{L})(?:themes|trends|takeaways|lessons|learnings|observations|insights|patterns)(?: (?!(?:from|of|in|at|by)(?!\p{L}))[\p{L}’']+){0,3}\s*[:：]\s*$/iu;
const FROM = /^(?:from|at|in|@)\s+(?:the\s+)?/i;

/** The date of an issue or a post is not that of the talks it speaks of. */
const ISSUE =
  /\b(?:issue|newsletter|weekly|digest|bulletin|posted|published|updated|minutes|ausgabe|numéro)\b/i;

/** "Talks I've given", "my past presentations": the author's, not those of others. */
const OWN = new RegExp(
  `(?<!\\p{L})${NOUN}(?!\\p{L})[^.!?]{0,40}?(?<!\\p{L})(?:I(?:[’']ve| have)? (?:given|gave|held|presented|delivered|did)|by me|que (?:yo )?(?:he dado|di|dei|apresentei|impartí)|que j[’'](?:ai|avais) (?:donn|présent|anim))|^(?:my|mes|mis|minhas|meine) (?:(?:own|past|previous|recent|upcoming|public|conference) )*${NOUN}\\W*$`,
  'iu',
);

/** What a heading or a lead-in line says of what comes below it. @internal */
export function stanceOf(text: string, isLead: boolean): Stance {
  // "The agenda:-" ends like "The agenda:".
  const plain = text.trim().replace(/([:：])\s?[-–—]$/u, '$1');
  if (!isLead && isGathering(plain)) return 'talks';
  if (isLead && PROGRAMME_OF.test(plain)) return 'list';
  if (
    isLead &&
    [TRACKS, HOLDS, OF_ONE, LEADS_ELSEWHERE].some(pattern =>
      pattern.test(plain),
    )
  )
    return 'other';
  if (
    isLead &&
    ANNOUNCED.test(plain) &&
    TALK_NOUN.test(plain) &&
    !/\bothers? (?:have )?(?:wrote|say)/i.test(plain)
  ) {
    return 'list';
  }
  if (typeOfLabel(plain))
    return AMBIGUOUS_LABEL.test(plain) || ONE_TALK.test(plain) ? null : 'talks';
  if (OTHER.test(plain)) {
    return TALK_NOUN.test(plain) &&
      !/\b(?:proposals?|cfps?|tips|takeaways|topics|themes|lessons|recaps)\b/i.test(
        plain,
      )
      ? 'talks'
      : 'other';
  }
  if (TALK_NOUN.test(plain) && plain.length < 200) return 'talks';
  if (isLead && PICKS.test(plain)) return 'talks';
  if (plain.length < 90 && FROM.test(plain) && eventsIn(plain).length > 0)
    return 'talks';
  return null;
}

/** "SomeLand 2025 in Somewhere": a heading that begins with a name and its year. */
const EDITION =
  /^(\p{Lu}[\p{L}\d.+&’'-]*(?: [\p{Lu}\d+&][\p{L}\d.+&’'-]*){0,4} ((?:19|20)\d\d))(?:$| (?:in|im|at|bei|à|en|@|[-–—(]) ?)/u;
const NO_EVENT =
  /^(?:events?|talks|sessions|conferences?|schedule|agenda|program(?:me)?|highlights|past|upcoming|year|season|week|issue|release|version|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu;

function namedEdition(text: string): NamedEvent | null {
  const match = EDITION.exec(text);
  if (!match || NO_EVENT.test(match[1])) return null;
  return {
    name: match[1],
    series: match[1].replace(/ \d{4}$/, ''),
    year: Number(match[2]),
    complete: true,
    colocated: false,
    guessed: true,
    start: 0,
    end: match[1].length,
  };
}

/** A heading that is nothing but the name of an event is no guess. */
function headed(event: NamedEvent, text: string, isLead: boolean): NamedEvent {
  if (isLead) return event;
  const isWhole =
    event.name.includes(' ') &&
    event.end - event.start >= text.trim().length * 0.9;
  return isWhole || isDayHeading(text) ? { ...event, guessed: false } : event;
}

/** Whether a lead-in speaks of what stands below it, not of something else: "Don't miss SomeConf in June." */
function announces(text: string): boolean {
  return text.length <= 140 && (/[:：]\s*$/.test(text) || TALK_NOUN.test(text));
}

/** @internal */
export function sectionOf(
  text: string,
  isLead: boolean,
  year: number | null,
  order: DayOrder = null,
  node: Nodes | null = null,
): Section {
  const label = text.replace(/[\s:]+$/, '');
  const events = eventsIn(text, year ? { year } : {});
  const section: Section = {
    event:
      (isLead && !announces(text)
        ? undefined
        : events[0] && headed(events[0], text, isLead)) ??
      (isLead ? null : namedEdition(text)),
    day: ISSUE.test(text)
      ? null
      : dayIn(text, events.find(event => event.year)?.year ?? year, order),
    type: typeOfLabel(label.replace(FROM, '')) ?? null,
    stance: stanceOf(text, isLead),
    own: OWN.test(text),
    company: companyOf(text),
  };
  const said = { text, node };
  return {
    ...section,
    said: {
      ...(section.event && { event: said }),
      ...(section.day && { day: said }),
      ...(section.type && { type: said }),
      ...(section.own && { own: said }),
      ...(section.company && { company: said }),
    },
  };
}

/** Of several sections inside one another, outermost first, what holds for their inside. @internal */
export function innermost(sections: readonly Section[]): Section {
  const from = <K extends keyof Section>(key: K) =>
    [...sections]
      .reverse()
      .map(section => section[key] ?? null)
      .find(value => value !== null) ?? null;
  return {
    event: from('event'),
    day: from('day'),
    type:
      sections.length > 0
        ? sections[sections.length - 1].type ?? typeAbove(sections)
        : null,
    stance: from('stance'),
    own: sections.some(section => section.own),
    company: from('company'),
    // The innermost has the last word, as with what is said.
    said: Object.assign({}, ...sections.map(({ said }) => said)),
  };
}

/** A type holds below a heading until a heading names talks of its own kind: "Keynotes" › "Day 1", but not "Panels" › "Talks". */
function typeAbove(sections: readonly Section[]): TalkType | null {
  for (const section of [...sections].reverse()) {
    if (section.type) return section.type;
    if (section.stance) return null;
  }
  return null;
}

import type { Nodes, Paragraph } from 'mdast';
import { type EventOptions, eventsIn, type NamedEvent } from '../events';
import { reasonOf } from '../explain';
import type { FieldReason } from '../model';
import type { MentionContext } from '../tree/MentionContext';
import { eventLeads } from './eventLeads';
import { textOf } from './inline';
import { namesTeamMeeting, OF_A_TEAM } from './teamMeeting';
import { recappedEvent, undatedEvent } from './undatedEvent';

const TITLED_EVENT =
  /(?<![\p{L}\d])((?:[\p{Script=Han}\p{Script=Katakana}]*(?:\p{Ll}{1,8})?\p{Lu}[\p{L}\d.+&:’'-]*)(?: (?:(?:(?:the|of|for|on|in|and|&|\+|d[aeio]s?|del|dell[aeo]|du|des|der|van|f[üo]r) )?(?:(?:la|le|el|los|las|das?) )?\p{Lu}[\p{L}\d.+&’'-]*|conference|summit|congress|meet-?up|workshop|webinar|days?|week|festival|forum|symposium)){0,5}) (20[0-4]\d)\b/u;
/** "示例开发者大会 2019", "サンプルカンファレンス2022". */
const UNSPACED_EVENT =
  /([\p{L}\d.]{1,24}(?: [\p{L}\d.]{1,16}){0,2}(?:大会|峰会|峰會|会议|會議|カンファレンス|会議|フェスティバル))[ \u3000]?(20[0-4]\d)(?!\d)/u;
/** The part of a title that ends in a year; an event where the text repeats it. */
const REPEATED_EVENT =
  /(?:^|[:–—|-]\s+|\b(?:at|from|of)\s+(?:the\s+)?)((?:(?!\s[-–—|]\s|:\s).){3,50}?\s20[0-4]\d)(?!\d)/u;
const NOT_EVENT =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Recap|Summary|Best|Top|My|Trends?|State|Predictions?|Review|In|The Year|Favou?rite|Conferences|Talks|Events|Meetups|Sessions|(?:Spring|Summer|Autumn|Fall|Winter|Frühjahr|Herbst)$)\b/i;

function yearIn(text: string): number | null {
  const match = /(?<!\d)(20[0-4]\d)(?!\d)/.exec(text);
  return match ? Number(match[1]) : null;
}

/** @internal */
export interface DocumentEvent {
  event: NamedEvent | null;
  name: string | null;
  year: number | null;
  /** Where the name was found; null where there is none. */
  reason: FieldReason | null;
}

/** Where a document may name its event, and the rule that looks there. */
interface Place {
  rule: string;
  text: string;
  node: Nodes | null;
}

function placeOf(rule: string, node: Nodes): Place {
  return { rule, text: textOf(node), node };
}

const LONGEST_NAME = 40;

/** Whether the name that a title begins with, "JFall 2012: …", is that of an event for the text: "at J-Fall". */
function attended(
  titles: readonly string[],
  paragraphs: readonly string[],
): boolean {
  return titles.some(title => {
    const match = TITLED_EVENT.exec(title);
    if (!match || match.index > 0 || NOT_EVENT.test(match[1])) return false;
    if (match[1].length > LONGEST_NAME) return false;
    if (!/^\s*(?:[:,–—|-]|$)/.test(title.slice(match[0].length))) return false;
    const name = (match[1].match(/[\p{L}\d]/gu) ?? []).join('[-. ]?');
    const at = new RegExp(
      `(?<!\\p{L})(?:at|to|from|visit(?:ed|ing)?|attend(?:ed|ing)?|auf der|bei der|à|en|al|na|no|op) (?:the )?${name}(?![\\p{L}\\d])|(?<!\\p{L})${name} (?:conference|konferenz|event)`,
      'iu',
    );
    return paragraphs.some(text => at.test(text.slice(0, 2000)));
  });
}

/** "Reed Community Day: Spring 2019": the name that a title gives, with the season and the year behind it. */
function guessWithin(
  titled: RegExpExecArray,
  guess: NamedEvent,
): string | null {
  const { index, input } = titled;
  const end = index + titled[0].length;
  if (input.slice(guess.start, guess.end) !== guess.name) return null;
  return guess.start < index &&
    index < guess.end &&
    /^\s*[:–—-]/.test(input.slice(guess.end))
    ? input.slice(guess.start, end).replace(/\s*[:,–—-]+\s+/g, ' ')
    : null;
}

/** "Acme @SomeLand": where somebody was, as titles say it. */
const AT_EVENT = /@ ?(\p{Lu}[\p{L}\d]{3,30})\s*$/u;

/** What titles say of an event before its name: "Recap of the …", "Talks …". */
const BEFORE_EVENT =
  /^(?:(?:The|At|From|Attending|Visiting|Surviving|Back from|Notes (?:from|on)|Highlights (?:of|from)|Recap(?: of)?|My|Our|Rückblick(?: auf)?|Bericht(?: von)?|Konferenz|Mein|Meine|Unsere?|Mon|Ma|Mes|Notre|Récap(?: de)?|Retour sur|Bilan(?: de)?|Compte-rendu (?:de|du)|Mi|Nuestra?|(?:Resum(?:en|o)|Riassunto|Relato|Crónica|Cobertura|Charlas?|Palestras?|Ponencias?|Vorträge|Conférences|Interventi|Verslag|Impressionen|Eindrücke) (?:d[aeio]s?|del|dell[aeo]?|von|vom|van|auf|zu[rm]?|sulla?)|(?:Videos?|Speakers?|Talks?|Sessions?|Recordings?|Schedule|Programme?|Programma|Programa(?:ção)?|Program|Ablauf|Zeitplan|Agenda|Slides)(?: (?:of|from|at|for|von|de[rls]?|d[aiou]|dell[aeo]|für))?|Announcing|Introducing|Meet us at|See you at|Join us at)(?: (?:the|die|den|das|der|le|la|les|el))? )+/i;

/** "Replaying the Stream: ReedCon": the event is what stands behind the colon, where that is one. */
function behindColon(name: string): string {
  const [, ...parts] = name.split(/:\s+/);
  const last = parts[parts.length - 1];
  return last && eventsIn(last).length > 0 ? last : name;
}

function editionNamed(match: RegExpExecArray): string {
  return `${behindColon(match[1])} ${match[2]}`.replace(BEFORE_EVENT, '');
}

/** "KubeCon EU", but not "Recap of KubeCon and what else the evening brought": further down, only a heading that is an event's. */
function isAboutEvent(text: string, options: EventOptions): boolean {
  const [event] = eventsIn(text.slice(0, 200), options);
  return (
    event !== undefined && (event.end - event.start) * 5 >= text.length * 3
  );
}

/** "[Some talk (SomeCon 2020)](…)" on a line of its own: where that was given, and not what the rest is about. */
function isLinkElsewhere({ children }: Paragraph): boolean {
  const [link, ...others] = children;
  return (
    link?.type === 'link' &&
    others.every(one => one.type === 'text' && !/\p{L}/u.test(one.value)) &&
    !isAboutEvent(textOf(link), {})
  );
}

/**
 * The event a document is about: as its title says, else its first headings and paragraphs. An event held inside another
 * counts only where no larger one is named.
 *
 * @internal
 */
export function documentEvent(context: MentionContext): DocumentEvent {
  const leads = eventLeads(context.root.children, null);
  const isOfSeveral =
    new Set([...leads.values()].map(({ name }) => name)).size > 1;
  // Minutes speak of the conferences that somebody went to, and are of none.
  const isOfTeam = namesTeamMeeting(context.title ?? '');
  const opening = (isOfTeam ? [] : context.root.children)
    .filter(node => node.type === 'paragraph')
    .slice(0, 8)
    .filter(node => !isLinkElsewhere(node) && !(isOfSeveral && leads.has(node)))
    .map(node => placeOf('event-of-opening', node));
  const paragraphs = opening.map(({ text }) => text);
  const headings = context.root.children
    .filter(node => node.type === 'heading')
    .map(node => placeOf('event-of-heading', node));
  const announcing: Place[] = [
    {
      rule: 'event-of-title',
      text: context.title ?? '',
      node: headings.find(({ text }) => text === context.title)?.node ?? null,
    },
    { ...headings[0], rule: 'event-of-title' },
  ]
    .filter(({ text }) => text)
    .map(place => ({ ...place, text: place.text.slice(0, 300) }));
  const titles = announcing.map(({ text }) => text);
  const published = yearIn(context.published ?? '') ?? undefined;
  const written = titles.map(yearIn).find(Boolean) ?? undefined;
  const year = written ?? published;
  const options = year ? { year } : {};
  const places: Place[] = [
    { rule: 'event-of-source', text: context.event ?? '', node: null },
    ...announcing,
    ...opening,
    ...headings.filter(({ text }, at) => at < 2 || isAboutEvent(text, options)),
  ];
  const groups = places.map(({ text }) =>
    eventsIn(text.slice(0, 600), options),
  );
  const reasonIn = ({ rule, text, node }: Place, around?: string) =>
    reasonOf(rule, node && context.lineOf(node), text, around);
  const reasonFor = (named: NamedEvent) => {
    const at = groups.findIndex(group => group.includes(named));
    const { text } = places[at];
    return reasonIn(places[at], text.slice(named.start, named.end));
  };
  const all = groups.flat().filter(one => !one.colocated && !one.guessed);
  const inTitle = groups
    .slice(0, titles.length + 1)
    .flat()
    .filter(one => !one.guessed);
  const main = inTitle.find(one => !one.colocated) ?? inTitle[0] ?? all[0];
  if (context.event) {
    const named = groups[0][0];
    return {
      event: named ?? null,
      name: named?.complete ? named.name : context.event,
      year: named?.year ?? year ?? null,
      reason: reasonIn(places[0]),
    };
  }
  const isBesides = inTitle.length === 0 && attended(titles, paragraphs);
  if (main && !isBesides) {
    const series = all.filter(one => one.series === main.series);
    const isOfYear =
      main.year === null && series.some(one => one.year === year);
    const sameSeries = isOfYear
      ? series.filter(one => one.year === null || one.year === year)
      : series;
    const placed =
      main.name === main.series ||
      !/\p{L}/u.test(main.name.slice(main.series.length))
        ? sameSeries.find(
            one => one.complete && (!main.year || one.year === main.year),
          ) ??
          sameSeries.find(
            one => one.name.length > main.name.length && !one.year,
          )
        : undefined;
    const best = placed ?? main;
    const bestYear =
      best.year ??
      main.year ??
      sameSeries.find(one => one.year)?.year ??
      year ??
      null;
    const again = bestYear
      ? eventsIn(best.name, { year: bestYear })[0]
      : undefined;
    return {
      event: best,
      name: best.colocated ? best.name : again?.name ?? best.name,
      year: bestYear,
      reason: reasonFor(best),
    };
  }
  const guess = groups.slice(0, titles.length + 2).flat()[0];
  const titled = titles
    .map(title => TITLED_EVENT.exec(title) ?? UNSPACED_EVENT.exec(title))
    .find(
      match =>
        match &&
        !NOT_EVENT.test(match[1]) &&
        !OF_A_TEAM.test(match[1]) &&
        /\p{L}/u.test(editionNamed(match)),
    );
  const within = titled && guess?.guessed ? guessWithin(titled, guess) : null;
  if (titled && within) {
    const place = announcing[titles.indexOf(titled.input)];
    return {
      event: null,
      name: within,
      year: Number(titled[2]),
      reason: reasonIn(place, titled[0]),
    };
  }
  if (titled)
    return {
      event: null,
      name: editionNamed(titled),
      year: Number(titled[2]),
      reason: reasonIn(announcing[titles.indexOf(titled.input)], titled[0]),
    };
  const repeated = titles
    .map(title => REPEATED_EVENT.exec(title)?.[1].trim())
    .find(
      name =>
        name &&
        paragraphs.some(text =>
          text.toLowerCase().includes(name.toLowerCase()),
        ),
    );
  if (repeated && !NOT_EVENT.test(repeated) && !OF_A_TEAM.test(repeated)) {
    const place = announcing.find(({ text }) => text.includes(repeated));
    return {
      event: null,
      name: repeated,
      year: yearIn(repeated),
      reason: place ? reasonIn(place, repeated) : null,
    };
  }
  const undated =
    undatedEvent(titles, paragraphs) ??
    recappedEvent(titles, [...headings.map(({ text }) => text), ...paragraphs]);
  if (undated) {
    const place = announcing.find(({ text }) => text === undated.title);
    return {
      event: null,
      name: undated.name,
      year: year ?? null,
      reason: place ? reasonIn(place, undated.name) : null,
    };
  }
  const visited = titles
    .map(title => AT_EVENT.exec(title)?.[1])
    .find(
      name =>
        name !== undefined &&
        paragraphs.some(text =>
          new RegExp(`(?<![\\p{L}@])${name}(?!\\p{L})`, 'u').test(text),
        ),
    );
  if (visited && !guess)
    return {
      event: null,
      name: visited,
      year: null,
      reason: reasonIn(
        announcing.find(({ text }) => text.includes(visited)) ?? announcing[0],
        visited,
      ),
    };
  if (guess)
    return {
      event: guess,
      name: guess.name,
      year: guess.year ?? year ?? null,
      reason: reasonFor(guess),
    };
  return { event: null, name: null, year: year ?? null, reason: null };
}

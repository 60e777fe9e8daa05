import { isObject, textOf } from '../../document/values';
import { mediaOf, parseHttp, readMediaAddress } from '../../media';
import type { Media, Speaker } from '../../model';
import {
  emptySession,
  languageOf,
  levelOf,
  minutesBetween,
  plainAbstract,
  speakersNamed,
  timesOf,
  UNKNOWN_EVENT,
  type Schedule,
  type Session,
} from '../../schedule';
import { fieldOf, objectsIn, type JsonObject } from '../json';
import { affiliationsOf } from './tagLine';
import type { SessionizeView } from './views';

/** What the sessions of a view refer to by number. */
interface Index {
  speakers: Map<string, Speaker>;
  questions: Map<string, string>;
  /** From an item to its name and the title of its category. */
  items: Map<string, Chosen>;
  rooms: Map<string, string>;
  lineOf(value: string): number | null;
}

/** A choice in one of the categories an organiser sets up, `Level: Advanced`. */
interface Chosen {
  category: string;
  name: string;
}

const key = (value: unknown) => textOf(value) ?? '';

function nameOf(speaker: JsonObject): string | null {
  const parts = [fieldOf(speaker, 'firstName'), fieldOf(speaker, 'lastName')];
  const full =
    textOf(fieldOf(speaker, 'fullName')) ?? textOf(fieldOf(speaker, 'name'));
  return full ?? textOf(parts.map(part => textOf(part) ?? '').join(' '));
}

function indexOf(view: SessionizeView, lineOf: Index['lineOf']): Index {
  const affiliations = affiliationsOf(view.speakers);
  return {
    speakers: new Map(
      view.speakers.flatMap(speaker => {
        const name = nameOf(speaker);
        const id = key(fieldOf(speaker, 'id'));
        const { organization = null, role } = affiliations.get(id) ?? {};
        return name
          ? [[id, { name, organization, ...(role && { role }) }]]
          : [];
      }),
    ),
    questions: new Map(
      view.questions.map(question => [
        key(fieldOf(question, 'id')),
        key(fieldOf(question, 'question')),
      ]),
    ),
    items: new Map(
      view.categories.flatMap(category =>
        objectsIn(fieldOf(category, 'items')).map(item => [
          key(fieldOf(item, 'id')),
          {
            category: key(fieldOf(category, 'title')),
            name: key(fieldOf(item, 'name')),
          },
        ]),
      ),
    ),
    rooms: new Map(
      view.rooms.map(room => [
        key(fieldOf(room, 'id')),
        key(fieldOf(room, 'name')),
      ]),
    ),
    lineOf,
  };
}

/** Choices as numbers (view All), or with their categories around them (the others). */
function choicesOf(session: JsonObject, { items }: Index): Chosen[] {
  const numbers = fieldOf(session, 'categoryItems');
  if (Array.isArray(numbers))
    return numbers.flatMap(id => items.get(key(id)) ?? []);
  return objectsIn(fieldOf(session, 'categories')).flatMap(category =>
    objectsIn(fieldOf(category, 'categoryItems')).map(item => ({
      category: key(fieldOf(category, 'name')),
      name: key(fieldOf(item, 'name')),
    })),
  );
}

const TRACK =
  /\b(?:tracks?|streams?|themes?|themen|themes?|tema|topic areas?|main topic|piste|trilha)\b/i;
const LEVEL =
  /\b(?:levels?|niveau|nivel|livello|nível|difficulty|schwierigkeit|experience)\b/i;
const LANGUAGE = /\b(?:languages?|sprachen?|langues?|idiomas?|lingua|taal)\b/i;
const FORMAT = /\b(?:formats?|types?|typ|art|formato|tipo|length|duration)\b/i;

function chosen(choices: Chosen[], category: RegExp): string | null {
  return choices.find(choice => category.test(choice.category))?.name ?? null;
}

const SLIDES =
  /\b(?:slides?|slide ?deck|deck|folien|presentation|präsentation|diapos|presentación)\b/i;
/** Recordings that speakers apply with, and what advertises the session. */
const OTHER_VIDEO =
  /\b(?:previous|past|prior|earlier|other|sample|example|demo|trailer|teaser|promo|intro|introduction|introduce|yourself|experience|portfolio|referenz|beispiel|frühere)\b/i;
const CODE = /\b(?:code|repo|repository|github|demo code|samples?)\b/i;
const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org)\/[^/?#]+\/[^/?#]+/i;

function ofAnswer(question: string, answer: string): Media[] {
  const url = answer.trim();
  if (!parseHttp(url)) return [];
  const kind = readMediaAddress(url)?.kind;
  if (kind === 'video')
    return OTHER_VIDEO.test(question) ? [] : [mediaOf('video', url)];
  if (kind === 'slides' || SLIDES.test(question))
    return [mediaOf('slides', url)];
  return CODE.test(question) && REPOSITORY.test(url)
    ? [mediaOf('repository', url)]
    : [];
}

/** A recording or slides, and the field they stand in. */
interface FoundMedia {
  media: Media;
  field: string;
}

/** Recordings have a field of their own, but most organisers ask for them in a question. All other answers stay where they are. */
function mediaIn(session: JsonObject, { questions }: Index): FoundMedia[] {
  const ofField = (name: string, kind: Media['kind']): FoundMedia[] => {
    const url = textOf(fieldOf(session, name));
    return url && parseHttp(url)
      ? [{ media: mediaOf(kind, url), field: `session.${name}` }]
      : [];
  };
  const answers = objectsIn(fieldOf(session, 'questionAnswers')).flatMap(
    answer => {
      const value =
        textOf(fieldOf(answer, 'answerValue')) ??
        textOf(fieldOf(answer, 'answer'));
      const question =
        questions.get(key(fieldOf(answer, 'questionId'))) ??
        key(fieldOf(answer, 'question'));
      const field = `questionAnswers[${question || '?'}]`;
      return (value ? ofAnswer(question, value) : []).map(media => ({
        media,
        field,
      }));
    },
  );
  // A stream on a video platform is there to be watched again.
  const live = ofField('liveUrl', 'video').filter(
    ({ media }) => readMediaAddress(media.url)?.externalId,
  );
  return [
    ...ofField('recordingUrl', 'video'),
    ...ofField('videoUrl', 'video'),
    ...answers,
    ...ofField('slideUrl', 'slides'),
    ...ofField('slidesUrl', 'slides'),
    ...live,
  ];
}

function speakersIn(session: JsonObject, { speakers }: Index): Speaker[] {
  const list = fieldOf(session, 'speakers');
  if (!Array.isArray(list)) return [];
  return list.flatMap((speaker: unknown): Speaker[] => {
    const id = isObject(speaker) ? fieldOf(speaker, 'id') : speaker;
    const known = speakers.get(key(id));
    if (known) return [known];
    const name = isObject(speaker) ? nameOf(speaker) : null;
    return name ? [{ name, organization: null }] : [];
  });
}

const OFF = /^(?:declined|cancell?ed|withdrawn|rejected|decline_queue)$/i;

function sessionOf(session: JsonObject, index: Index): Session | null {
  const title = textOf(fieldOf(session, 'title'));
  if (!title) return null;
  const id = textOf(fieldOf(session, 'id'));
  const choices = choicesOf(session, index);
  const [startsAt, endsAt] = [
    fieldOf(session, 'startsAt'),
    fieldOf(session, 'endsAt'),
  ];
  const times = timesOf(startsAt);
  const found = mediaIn(session, index);
  const fieldOfFirst = (kind: Media['kind']) =>
    found.find(({ media }) => media.kind === kind)?.field;
  return {
    ...emptySession(title, 'sessionize'),
    id,
    externalIds: id ? [`sessionize:${id}`] : [],
    abstract: plainAbstract(fieldOf(session, 'description')),
    speakers: speakersNamed(speakersIn(session, index)),
    kind: chosen(choices, FORMAT),
    isService: fieldOf(session, 'isServiceSession') === true,
    isCancelled: OFF.test(textOf(fieldOf(session, 'status')) ?? ''),
    ...times,
    duration: minutesBetween(startsAt, endsAt),
    room:
      textOf(fieldOf(session, 'room')) ??
      index.rooms.get(key(fieldOf(session, 'roomId'))) ??
      null,
    track: chosen(choices, TRACK),
    language: languageOf(chosen(choices, LANGUAGE)),
    level: levelOf(chosen(choices, LEVEL)),
    media: found.map(({ media }) => media),
    line: id ? index.lineOf(id) : null,
    fields: {
      title: 'session.title',
      speakers: 'session.speakers',
      day: 'session.startsAt',
      start: 'session.startsAt',
      video: fieldOfFirst('video'),
      slides: fieldOfFirst('slides'),
    },
  };
}

/** Speakers of the whole view; where it has no list of them, those its sessions name. */
function speakersOf({ speakers, sessions }: SessionizeView): number {
  const people =
    speakers.length > 0
      ? speakers
      : sessions.flatMap(session => objectsIn(fieldOf(session, 'speakers')));
  return new Set(
    people.map(speaker => key(fieldOf(speaker, 'id')) || nameOf(speaker)),
  ).size;
}

/**
 * Reads a view of Sessionize's API, version 2. It knows nothing of its event, not even its time zone: local times stay
 * local. Of the speakers only names and companies are read; of the answers to the organisers' questions only recordings,
 * slides and code.
 *
 * See `https://sessionize.com/playbook/api`.
 *
 * @returns the schedule, and how many sessions had no title
 *
 * @internal
 */
export function readView(
  view: SessionizeView,
  lineOf: Index['lineOf'],
): { schedule: Schedule; untitled: number } {
  const index = indexOf(view, lineOf);
  const sessions = view.sessions.flatMap(
    session => sessionOf(session, index) ?? [],
  );
  return {
    untitled: view.sessions.length - sessions.length,
    schedule: {
      event: UNKNOWN_EVENT,
      sessions,
      speakers: speakersOf(view),
    },
  };
}

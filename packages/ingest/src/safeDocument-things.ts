import type {
  EventFact,
  Mention,
  OrganizationFact,
  ReadDocument,
  Recommendation,
  Resource,
  Speaker,
} from './model';
import {
  held,
  heldEach,
  isAddress,
  isClock,
  isDay,
  isDuration,
  isFilled,
  isLanguage,
  isLine,
  type Check,
} from './safeDocument-values';

function fields<T>(
  isRight: Check<T>['isRight'],
  instead: null | undefined,
  ...names: Array<keyof T & string>
): Array<Check<T>> {
  return names.map(field => ({ field, isRight, instead }));
}

const MENTION: ReadonlyArray<Check<Mention>> = [
  ...fields<Mention>(isFilled, null, 'event', 'takeaway'),
  ...fields<Mention>(isFilled, undefined, 'abstract', 'room', 'track'),
  ...fields<Mention>(isAddress, null, 'url', 'video', 'slides'),
  ...fields<Mention>(isDay, null, 'day'),
  ...fields<Mention>(isClock, null, 'start'),
  ...fields<Mention>(isLanguage, undefined, 'language'),
  ...fields<Mention>(isDuration, undefined, 'duration'),
  ...fields<Mention>(isLine, null, 'line'),
];
const SPEAKER: ReadonlyArray<Check<Speaker>> = [
  ...fields<Speaker>(isFilled, null, 'organization'),
  ...fields<Speaker>(isFilled, undefined, 'role'),
];
const RECOMMENDATION: ReadonlyArray<Check<Recommendation>> = [
  ...fields<Recommendation>(isFilled, null, 'title', 'author', 'takeaway'),
  ...fields<Recommendation>(isAddress, null, 'url'),
  ...fields<Recommendation>(isDay, null, 'publishedAt'),
];
const EVENT: ReadonlyArray<Check<EventFact>> = [
  ...fields<EventFact>(
    isFilled,
    undefined,
    'series',
    'partOf',
    'location',
    'timezone',
  ),
  ...fields<EventFact>(isAddress, undefined, 'website', 'playlist'),
  ...fields<EventFact>(isDay, undefined, 'startDate', 'endDate'),
];
const ORGANIZATION: ReadonlyArray<Check<OrganizationFact>> = [
  ...fields<OrganizationFact>(isAddress, undefined, 'website'),
];
const RESOURCE: ReadonlyArray<Check<Resource>> = [
  ...fields<Resource>(isAddress, null, 'url'),
];
const DOCUMENT: ReadonlyArray<Check<ReadDocument>> = [
  ...fields<ReadDocument>(isFilled, null, 'title', 'author'),
  ...fields<ReadDocument>(isAddress, null, 'url'),
  ...fields<ReadDocument>(isDay, null, 'published'),
  ...fields<ReadDocument>(isLanguage, null, 'language'),
];

/** The lists of texts of a thing, without those that say nothing. */
function texts<T extends object>(
  thing: T,
  names: ReadonlyArray<keyof T>,
  isRight: (text: unknown) => boolean = isFilled,
): Partial<T> {
  const lists: Partial<T> = {};
  for (const name of names) {
    const list = thing[name];
    if (!Array.isArray(list)) continue;
    Reflect.set(
      lists,
      name,
      heldEach(list, one => (isRight(one) ? one : null)),
    );
  }
  return lists;
}

/** `youtube:Z_KCOcoliLI`: whose id it is, and the id. */
function isExternalId(value: unknown): boolean {
  return /^[^:\s]+:\S/.test(String(value));
}

/** A thing with lists in it, each replaced where it changes. */
function withLists<T extends object>(thing: T, lists: Partial<T>): T {
  const isSame = (Object.keys(lists) as Array<keyof T>).every(
    key => lists[key] === thing[key],
  );
  return isSame ? thing : { ...thing, ...lists };
}

/** What is no longer said needs no reason. */
function withReasonsOfItsOwn(mention: Mention): Mention {
  const { reasons } = mention;
  if (!reasons) return mention;
  const said = Object.entries(reasons).filter(
    ([field]) => Reflect.get(mention, field) !== null,
  );
  return { ...mention, reasons: Object.fromEntries(said) };
}

function safeMention(mention: Mention): Mention | null {
  if (!isFilled(mention.title)) return null;
  const { speakers, media, recommendations } = mention;
  const plain = held(mention, MENTION);
  return withLists(plain === mention ? plain : withReasonsOfItsOwn(plain), {
    speakers: heldEach(speakers, one =>
      isFilled(one.name) ? held(one, SPEAKER) : null,
    ),
    ...(media && {
      media: heldEach(media, one => (isAddress(one.url) ? one : null)),
    }),
    ...(recommendations && {
      recommendations: heldEach(recommendations, one =>
        held(one, RECOMMENDATION),
      ),
    }),
    ...texts(mention, [
      'titleVariants',
      'previousNames',
      'topics',
      'aboutOrganizations',
    ]),
    ...texts(mention, ['externalIds'], isExternalId),
  });
}

/** What a document describes beside its talks, a title being the least of it. */
function titled<T extends { title: string }>(
  checks: ReadonlyArray<Check<T>>,
  ...lists: Array<keyof T>
) {
  return (thing: T): T | null =>
    isFilled(thing.title)
      ? withLists(held(thing, checks), texts(thing, lists))
      : null;
}

/**
 * A document that keeps to what the model promises: days that are in the calendar, times that are on the clock, addresses of
 * the web, names that are not empty. What breaks it is left out. Itself where nothing does.
 *
 * @internal
 */
export function safeThings(document: ReadDocument): ReadDocument {
  const { mentions, events, organizations, topics, products, resources } =
    document;
  const { translations } = document;
  return withLists(held(document, DOCUMENT), {
    mentions: heldEach(mentions, safeMention),
    events: heldEach(
      events,
      titled(EVENT, 'aliases', 'organizers', 'sponsors', 'hosts'),
    ),
    organizations: heldEach(
      organizations,
      titled(ORGANIZATION, 'aliases', 'domains'),
    ),
    topics: heldEach(topics, one =>
      isFilled(one.name) && isFilled(one.title) ? one : null,
    ),
    products: heldEach(products, one => (isFilled(one.name) ? one : null)),
    resources: heldEach(resources, titled(RESOURCE)),
    ...texts(document, ['themes']),
    ...(translations && {
      translations: heldEach(translations, one =>
        isAddress(one) ? one : null,
      ),
    }),
  });
}

import type { Mention, ReadDocument, ResolveInput } from '../model';
import type { OrganizationIndex } from '../organizations/OrganizationIndex';
import { articlesOf } from './articles';
import type { EventContext, EventIndex, EventNode } from './eventIndex';
import { isHeldInside } from './eventNames';
import { externalIdsOf } from './externalIds';
import { compare, sortedUnique, words } from './normalise';
import type { Names } from './likeness';
import { isPerson, personForm, type PersonForm } from './people';
import { stem, titleForm, type TitleForm } from './titles';

/**
 * How far a kind of source is believed when several fill the same field: what a curator wrote, then what an organiser
 * published, then what somebody wrote about it.
 *
 * @internal
 */
export type Authority = 'pack' | 'schedule' | 'writing';

/** @internal */
export const AUTHORITIES: readonly Authority[] = [
  'pack',
  'schedule',
  'writing',
];

/**
 * A mention in the form in which mentions are compared.
 *
 * @internal
 */
export interface Entry {
  mention: Mention;
  document: ReadDocument;
  recommends: boolean;
  authority: Authority;
  /** What the mention calls the talk; further titles by which it says the talk is known follow. */
  titles: TitleForm[];
  /** What identifies the talk: see `identities`. */
  ids: string[];
  people: PersonForm[];
  /** Names of the organizations its speakers belong to. */
  affiliations: Set<string>;
  /** Names of all organizations the mention connects with the talk: affiliations, and those its title is about. */
  organizations: Set<string>;
  /** Stems of the words of its names; in a title, they say little about what the talk is about. */
  names: Names;
  /** The same for all copies of an article. */
  article: string;
  event: EventNode | null;
}

/** What names are looked up in. @internal */
export interface Indexes {
  events: EventIndex;
  organizations: OrganizationIndex;
}

type Input = ResolveInput['documents'][number];

const WRITING = new Set<string>(['markdown', 'html', 'text', 'feed']);

/** @internal */
export function authorityOf(document: ReadDocument): Authority {
  if (document.format === 'pack') return 'pack';
  return WRITING.has(document.format) ? 'writing' : 'schedule';
}

/**
 * Documents by authority, then source: an order that does not depend on how they arrived.
 *
 * @internal
 */
export function inOrder(documents: Input[]): Input[] {
  const rank = ({ document }: Input) =>
    AUTHORITIES.indexOf(authorityOf(document));
  return [...documents].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compare(a.document.source, b.document.source) ||
      compare(a.document.title ?? '', b.document.title ?? '') ||
      compare(a.document.url ?? '', b.document.url ?? '') ||
      compare(firstMention(a.document), firstMention(b.document)),
  );
}

function firstMention(document: ReadDocument): string {
  return document.mentions.map(mention => mention.id).sort(compare)[0] ?? '';
}

/**
 * All mentions of the documents, each once, sorted by id. The same bytes under two sources give the same ids: the first
 * source, in the order given, stands for both.
 *
 * @internal
 */
export function entriesOf(
  documents: Input[],
  { events, organizations }: Indexes,
): Entry[] {
  const articles = articlesOf(documents.map(({ document }) => document));
  const entries = new Map<string, Entry>();
  for (const { document, recommends } of documents) {
    const context = contextOf(document, events);
    for (const mention of document.mentions) {
      const known = entries.get(mention.id);
      if (known) {
        known.recommends ||= recommends;
        continue;
      }
      entries.set(mention.id, {
        ...formsOf(mention, organizations),
        document,
        recommends,
        authority: authorityOf(document),
        article: articles.get(document) ?? document.source,
        event: events.find(mention, context),
      });
    }
  }
  const all = [...entries.values()].sort((a, b) =>
    compare(a.mention.id, b.mention.id),
  );
  const settled = new Map<EventNode, EventNode | null>();
  for (const entry of all) {
    if (!entry.event) continue;
    const known = settled.get(entry.event) ?? events.settle(entry.event);
    settled.set(entry.event, known);
    entry.event = known;
  }
  return all;
}

/** What a mention says, in the forms in which mentions are compared. */
function formsOf(said: Mention, organizations: OrganizationIndex) {
  const mention = {
    ...said,
    speakers: said.speakers.filter(speaker => isPerson(speaker.name)),
  };
  const subjects = [
    ...(mention.aboutOrganizations ?? []).flatMap(
      name => organizations.find(name) ?? [],
    ),
    ...organizations.findIn(mention.title),
  ];
  const affiliations = mention.speakers.flatMap(
    ({ organization }) => organizations.find(organization) ?? [],
  );
  const connected = [...affiliations, ...subjects];
  return {
    mention,
    titles: [mention.title, ...(mention.titleVariants ?? [])].map(titleForm),
    ids: externalIdsOf(mention),
    people: mention.speakers.map(speaker => personForm(speaker.name)),
    affiliations: new Set(affiliations.map(({ name }) => name)),
    organizations: new Set(connected.map(({ name }) => name)),
    names: {
      people: stemsOf(mention.speakers.map(speaker => speaker.name)),
      organizations: stemsOf(
        connected.flatMap(({ title, aliases }) => [title, ...aliases]),
      ),
      event: stemsOf([mention.event ?? '']),
    },
  };
}

function stemsOf(names: string[]): Set<string> {
  return new Set(names.flatMap(name => words(name).map(stem)));
}

/** A recap of one conference names its edition once and then says "the keynote" or "Platform Engineering Day". */
function contextOf(document: ReadDocument, events: EventIndex): EventContext {
  const named = sortedUnique(
    document.mentions.flatMap(mention => mention.event?.trim() || []),
  );
  const names = named.map(name => events.nameOf(name));
  const outer = named.filter(name => !isHeldInside(events.nameOf(name).series));
  return {
    year: only([
      ...names.flatMap(name => name.year ?? []),
      ...document.mentions.flatMap(({ day }) => day?.slice(0, 4) ?? []),
    ]),
    region: only(names.flatMap(name => name.region ?? [])),
    umbrella: only(outer),
  };
}

function only(values: string[]): string | null {
  const [first, ...others] = new Set(values);
  return first !== undefined && others.length === 0 ? first : null;
}

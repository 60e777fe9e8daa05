import type { Mention, ReadDocument, ResolveInput } from '../model';
import { organizationKey } from '../organizations/organizationKey';
import { EventIndex, type EventContext, type EventNode } from './eventIndex';
import { eventName } from './eventNames';
import { externalIdsOf } from './externalIds';
import { compare } from './normalise';
import { personForm, type PersonForm } from './people';
import { titleForm, type TitleForm } from './titles';

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
  title: TitleForm;
  ids: string[];
  people: PersonForm[];
  /** Keys of the organizations its speakers belong to. */
  affiliations: Set<string>;
  event: EventNode | null;
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
export function entriesOf(documents: Input[], events: EventIndex): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { document, recommends } of documents) {
    const context = contextOf(document);
    for (const mention of document.mentions) {
      const known = entries.get(mention.id);
      if (known) {
        known.recommends ||= recommends;
        continue;
      }
      entries.set(mention.id, {
        mention,
        document,
        recommends,
        authority: authorityOf(document),
        title: titleForm(mention.title),
        ids: externalIdsOf(mention),
        people: mention.speakers.map(speaker => personForm(speaker.name)),
        affiliations: new Set(
          mention.speakers
            .map(({ organization }) => organizationKey(organization ?? ''))
            .filter(Boolean),
        ),
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

/** A recap of one conference names its edition once and then says "the keynote" or "Platform Engineering Day". */
function contextOf(document: ReadDocument): EventContext {
  const names = document.mentions.flatMap(mention =>
    mention.event ? [eventName(mention.event)] : [],
  );
  const years = new Set([
    ...names.flatMap(name => name.year ?? []),
    ...document.mentions.flatMap(({ day }) => day?.slice(0, 4) ?? []),
  ]);
  const regions = new Set(names.flatMap(name => name.region ?? []));
  const only = (values: Set<string>) =>
    values.size === 1 ? [...values][0] ?? null : null;
  return { year: only(years), region: only(regions) };
}

import type { EventFact, ResolvedEvent } from '../model';
import type { OrganizationIndex } from '../organizations/OrganizationIndex';
import { editionKey } from './eventIndex';
import { titleOfBare, type EventNode } from './eventNodes';
import { eventName } from './eventNames';
import { giveNames } from './names';
import { compare, sortedUnique } from './normalise';

/** What was told of an event, and what of: most events are the same from one time to the next. */
const TOLD = new WeakMap<
  EventNode,
  { facts: EventFact[]; told: string; event: ResolvedEvent }
>();

/**
 * The events that talks were given at or packs describe, sorted by name, with the node each came from.
 *
 * @param nodes - Events in use; the umbrellas of these are added.
 * @returns An event of which nothing changed since the last time is the same object.
 * @internal
 */
export function resolveEvents(
  nodes: Iterable<EventNode>,
  organizations: OrganizationIndex,
): Map<EventNode, ResolvedEvent> {
  const all = new Set<EventNode>();
  for (const node of nodes) {
    all.add(node);
    if (node.parent) all.add(node.parent);
  }
  const sorted = [...all]
    .map(node => ({ node, key: `event|${editionKey(node)}` }))
    .sort((a, b) => compare(a.key, b.key));
  const names = giveNames(
    sorted.map(({ node, key }) => ({
      thing: node,
      title: editionTitle(node),
      key,
      id: '',
      wanted: node.facts.flatMap(fact => fact.name ?? []),
    })),
    true,
  );
  const nameOf = (node: EventNode | null) =>
    (node && names.get(node)?.name) ?? null;
  return new Map(
    sorted
      .map(({ node }): [EventNode, ResolvedEvent] => {
        const [name, partOf] = [nameOf(node) ?? '', nameOf(node.parent)];
        const told = toldOf(node, name, partOf, organizations);
        const known = TOLD.get(node);
        if (known?.told === told && areSame(known.facts, node.facts)) {
          return [node, known.event];
        }
        const event = describe(node, name, partOf, organizations);
        TOLD.set(node, { facts: node.facts, told, event });
        return [node, event];
      })
      .sort(([, a], [, b]) => compare(a.name, b.name)),
  );
}

function areSame(a: readonly EventFact[], b: readonly EventFact[]): boolean {
  return a.length === b.length && a.every((fact, i) => fact === b[i]);
}

/** All that goes into what is told of an event, but for its facts. */
function toldOf(
  { facts, names }: EventNode,
  name: string,
  partOf: string | null,
  organizations: OrganizationIndex,
): string {
  const named = facts.flatMap(({ organizers = [], sponsors = [] }) => [
    ...organizers,
    '|',
    ...sponsors,
  ]);
  return [
    name,
    partOf ?? '',
    ...[...names].sort(compare),
    ...named.map(called => organizations.find(called)?.name ?? ''),
  ].join('\n');
}

function titleOf(node: EventNode): string {
  return node.facts[0]?.title ?? titleOfBare(node);
}

/** So that `Platform Engineering Day` of two years, or two continents, does not become one name. */
function editionTitle(node: EventNode): string {
  const title = titleOf(node);
  const said = eventName(title);
  return [title, said.region ? null : node.region, said.year ? null : node.year]
    .filter(Boolean)
    .join(' ');
}

function describe(
  node: EventNode,
  name: string,
  partOf: string | null,
  organizations: OrganizationIndex,
): ResolvedEvent {
  const { facts } = node;
  const title = titleOf(node);
  const first = <K extends keyof EventFact>(field: K) =>
    facts.map(fact => fact[field]).find(value => value !== undefined) ?? null;
  const known = (names: string[]) =>
    sortedUnique(names.flatMap(n => organizations.find(n)?.name ?? []));
  return {
    name,
    title,
    aliases: sortedUnique([
      ...facts.flatMap(fact => [fact.title, ...(fact.aliases ?? [])]),
      ...node.names,
    ]).filter(alias => alias !== title && alias !== name),
    type: first('type') ?? (node.parent ? 'co-located' : 'conference'),
    series: first('series'),
    partOf,
    startDate: first('startDate'),
    endDate: first('endDate'),
    timezone: first('timezone'),
    location: first('location'),
    format: first('format'),
    website: first('website'),
    playlist: first('playlist'),
    organizers: known(facts.flatMap(fact => fact.organizers ?? [])),
    sponsors: known(facts.flatMap(fact => fact.sponsors ?? [])),
  };
}

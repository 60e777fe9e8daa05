import type { EventFact, ResolvedEvent } from '../model';
import type { OrganizationIndex } from '../organizations/OrganizationIndex';
import { titleOfBare, type EventNode } from './eventNodes';
import { eventName } from './eventNames';
import { giveNames } from './names';
import { compare, sortedUnique } from './normalise';

/**
 * The events that talks were given at or packs describe, sorted by name, with the node each came from.
 *
 * @param nodes - Events in use; the umbrellas of these are added.
 * @param before - What this gave before. An event of which nothing changed is the same object.
 * @internal
 */
export function resolveEvents(
  nodes: Iterable<EventNode>,
  organizations: OrganizationIndex,
  before: ReadonlyMap<EventNode, ResolvedEvent> = new Map(),
): Map<EventNode, ResolvedEvent> {
  const all = new Set<EventNode>();
  for (const node of nodes) {
    all.add(node);
    if (node.parent) all.add(node.parent);
  }
  const key = (node: EventNode) =>
    ['event', node.series, node.region, node.year].join('|');
  const sorted = [...all].sort((a, b) => compare(key(a), key(b)));
  const names = giveNames(
    sorted.map(node => ({
      thing: node,
      title: editionTitle(node),
      key: key(node),
      id: '',
      wanted: node.facts.flatMap(fact => fact.name ?? []),
    })),
    true,
  );
  const nameOf = (node: EventNode | null) =>
    (node && names.get(node)?.name) ?? null;
  return new Map(
    sorted
      .map((node): [EventNode, ResolvedEvent] => {
        const old = before.get(node);
        const event = describe(
          node,
          nameOf(node) ?? '',
          nameOf(node.parent),
          organizations,
        );
        return [node, old && isSame(old, event) ? old : event];
      })
      .sort(([, a], [, b]) => compare(a.name, b.name)),
  );
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

function isSame(a: ResolvedEvent, b: ResolvedEvent): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

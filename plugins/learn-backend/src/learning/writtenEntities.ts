import { stringifyEntityRef } from '@backstage/catalog-model';
import type {
  ResolvedEvent,
  ResolvedOrganization,
  ResolvedTalk,
} from '@lectern/ingest';
import type { StoredReading } from '../database';
import { namespaceOf } from '../sources/catalogDocuments';

/**
 * References of the catalog entities that people wrote for what was resolved; null where nobody did.
 *
 * @internal
 */
export interface WrittenEntities {
  talk(talk: Pick<ResolvedTalk, 'mentions'>): string | null;
  event(event: Named): string | null;
  organization(organization: Named): string | null;
}

type Named = Pick<
  ResolvedEvent | ResolvedOrganization,
  'name' | 'title' | 'aliases'
>;

/** Entities of one kind, by their names and by what else they are called. */
class EntityNames {
  readonly #kind: string;
  readonly #byName = new Map<string, string>();
  readonly #byTitle = new Map<string, string>();

  constructor(kind: string) {
    this.#kind = kind;
  }

  add(fact: { name?: string; title: string }, namespace: string): void {
    if (fact.name) {
      const name = fact.name;
      const ref = stringifyEntityRef({ kind: this.#kind, namespace, name });
      addFirst(this.#byName, name, ref);
      addFirst(this.#byTitle, fact.title.toLowerCase(), ref);
    }
  }

  /** A pack may have given another name to what it describes too. */
  find({ name, title, aliases }: Named): string | null {
    const titles = [title, ...aliases];
    return (
      this.#byName.get(name) ??
      titles
        .map(called => this.#byTitle.get(called.toLowerCase()))
        .find(ref => ref !== undefined) ??
      null
    );
  }
}

function addFirst(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}

/** @internal */
export function writtenEntities(readings: StoredReading[]): WrittenEntities {
  const talks = new Map<string, string>();
  const events = new EntityNames('Event');
  const organizations = new EntityNames('Organization');
  for (const reading of readings) {
    const namespace = namespaceOf(reading);
    if (namespace !== null) {
      const { document } = reading;
      for (const { id, name } of document.mentions) {
        if (name) {
          const ref = stringifyEntityRef({ kind: 'Talk', namespace, name });
          talks.set(mentionKey({ id, source: document.source }), ref);
        }
      }
      document.events.forEach(fact => events.add(fact, namespace));
      document.organizations.forEach(fact =>
        organizations.add(fact, namespace),
      );
    }
  }
  return {
    talk: ({ mentions }) => {
      // Most often nobody wrote any
      if (talks.size === 0) return null;
      const refs = mentions.flatMap(
        mention => talks.get(mentionKey(mention)) ?? [],
      );
      return refs[0] ?? null;
    },
    event: event => events.find(event),
    organization: organization => organizations.find(organization),
  };
}

function mentionKey({ id, source }: { id: string; source: string }): string {
  return JSON.stringify([id, source]);
}

import type { Mention } from '../model';
import type { OrganizationIndex } from '../organizations/OrganizationIndex';
import { compareDocs, type Doc } from './documents';
import { formsOf, type Entry } from './entries';
import type { EventTable } from './EventTable';
import { compare } from './normalise';

/** A mention where it stands. */
interface Occurrence {
  doc: Doc;
  mention: Mention;
  /** How it speaks of its event, see `EventTable`. */
  call: string | null;
}

/** What came and what went. @internal */
export interface Changes<T> {
  removed: T[];
  added: T[];
}

/**
 * All mentions of the documents, each once. The same bytes under two sources give the same ids: the first source stands for
 * both.
 *
 * @internal
 */
export class MentionTable {
  readonly #occurrences = new Map<string, Occurrence[]>();
  readonly #entries = new Map<string, Entry>();
  readonly #calls = new Map<string, Set<string>>();
  readonly #touched = new Set<string>();
  readonly #events: EventTable;

  constructor(events: EventTable) {
    this.#events = events;
  }

  add(doc: Doc): void {
    for (const mention of doc.document.mentions) {
      const call = this.#events.use(mention, doc.context);
      const occurrence = { doc, mention, call };
      const known = this.#occurrences.get(mention.id);
      if (known) {
        known.push(occurrence);
        known.sort(compareOccurrences);
      } else {
        this.#occurrences.set(mention.id, [occurrence]);
      }
      if (call !== null) {
        this.#calls.set(
          call,
          (this.#calls.get(call) ?? new Set()).add(mention.id),
        );
      }
      this.#touched.add(mention.id);
    }
  }

  remove(doc: Doc): void {
    for (const { id } of doc.document.mentions) {
      const known = this.#occurrences.get(id) ?? [];
      for (const { call } of known.filter(other => other.doc === doc)) {
        this.#events.release(call);
        if (call !== null) this.#calls.get(call)?.delete(id);
      }
      const others = known.filter(other => other.doc !== doc);
      for (const { call } of others) {
        if (call !== null) this.#calls.get(call)?.add(id);
      }
      if (others.length > 0) this.#occurrences.set(id, others);
      else this.#occurrences.delete(id);
      this.#touched.add(id);
    }
  }

  /** Has a mention looked at again. */
  touch(id: string): void {
    this.#touched.add(id);
  }

  touchCalls(calls: Iterable<string>): void {
    for (const call of calls) {
      for (const id of this.#calls.get(call) ?? []) this.#touched.add(id);
    }
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  get all(): ReadonlyMap<string, Entry> {
    return this.#entries;
  }

  /** Makes the entries anew of all mentions that were touched. */
  refresh(organizations: OrganizationIndex): Changes<Entry> {
    const changes: Changes<Entry> = { removed: [], added: [] };
    for (const id of this.#touched) {
      const old = this.#entries.get(id);
      if (old) changes.removed.push(old);
      this.#entries.delete(id);
      const all = this.#occurrences.get(id) ?? [];
      const [first] = all;
      if (!first) continue;
      const { doc, mention, call } = first;
      const entry: Entry = {
        ...formsOf(mention, organizations),
        document: doc.document,
        recommends: all.some(({ doc: { recommends } }) => recommends),
        authority: doc.authority,
        article: doc.article,
        event: this.#events.nodeOf(call),
      };
      this.#entries.set(id, entry);
      changes.added.push(entry);
    }
    this.#touched.clear();
    return changes;
  }
}

function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return (
    compareDocs(a.doc, b.doc) ||
    compare(JSON.stringify(a.mention), JSON.stringify(b.mention))
  );
}

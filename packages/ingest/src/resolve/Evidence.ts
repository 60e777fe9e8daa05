import type { Decision, ReadDocument, ResolvedOrganization } from '../model';
import { TopicIndex } from '../topics/TopicIndex';
import { ArticleTable } from './articles';
import { correctedSpeakers, isCorrection } from './decisions/rulings';
import { compareDocs, docOf, type Doc } from './documents';
import type { Entry } from './entries';
import { EventTable } from './EventTable';
import { KeyIndex } from './KeyIndex';
import { MentionTable, type Changes } from './MentionTable';
import { Organizations } from './Organizations';
import { Vocabulary } from './vocabulary';

const FACTS = ['events', 'organizations', 'topics'] as const;

/** What became of what the documents say. @internal */
export interface EvidenceChanges {
  entries: Changes<Entry>;
  /** Ids of the mentions with a word in their titles that became common, or is no more. */
  reweighed: Set<string>;
  /** Other topics are described. */
  topics: boolean;
  /** Other organizations are described. */
  facts: boolean;
  /** Ids of organizations that go by another name now. */
  renamed: ReadonlySet<string>;
  organizations: Changes<ResolvedOrganization>;
}

/**
 * What the documents say, in the forms in which it is compared; kept up to date as documents come and go.
 *
 * @internal
 */
export class Evidence {
  readonly events = new EventTable();
  readonly organizations = new Organizations();
  readonly mentions = new MentionTable(this.events);
  readonly vocabulary = new Vocabulary();
  topics = new TopicIndex([]);
  readonly #articles = new ArticleTable();
  /** Mentions by the words of their titles. */
  readonly #words = new KeyIndex<string>();
  readonly #docs = new Map<string, Doc[]>();
  #serial = 0;
  readonly #stale = { events: false, organizations: false, topics: false };
  #calls: Array<string | null> = [];
  #decisions: readonly Decision[] = [];
  /** The events that corrections name. */
  readonly #corrected = new Map<string, string | null>();

  add(document: ReadDocument, recommends: boolean): void {
    const context = this.events.contextOf(document);
    const doc = docOf(document, recommends, this.#serial, context);
    this.#serial += 1;
    const known = this.#docs.get(document.source);
    if (known) known.push(doc);
    else this.#docs.set(document.source, [doc]);
    this.#noteFacts(doc);
    this.#articles.add(doc);
    this.mentions.add(doc);
    this.organizations.count(speakersOf(doc), 1);
  }

  /** @returns Whether there was any document of this source. */
  remove(source: string): boolean {
    const docs = this.#docs.get(source) ?? [];
    this.#docs.delete(source);
    for (const doc of docs) {
      this.#noteFacts(doc);
      this.#articles.remove(doc);
      this.mentions.remove(doc);
      this.organizations.count(speakersOf(doc), -1);
    }
    return docs.length > 0;
  }

  /** Corrections name events and organizations that no document may know. */
  setDecisions(decisions: readonly Decision[]): void {
    this.organizations.count(correctedSpeakers(this.#decisions), -1);
    this.organizations.count(correctedSpeakers(decisions), 1);
    this.#decisions = decisions;
    const before = this.#calls;
    this.#corrected.clear();
    for (const decision of decisions.filter(isCorrection)) {
      if (decision.field !== 'event' || !decision.value) continue;
      const { value } = decision;
      if (this.#corrected.has(value)) continue;
      this.#corrected.set(value, this.events.useTitle(value));
    }
    this.#calls = [...this.#corrected.values()];
    for (const call of before) this.events.release(call);
  }

  /** The event that a curator calls so. */
  correctedEvent(title: string) {
    return this.events.nodeOf(this.#corrected.get(title) ?? null);
  }

  /** The events that curators call talks by. */
  correctedEvents() {
    return this.#calls.flatMap(call => this.events.nodeOf(call) ?? []);
  }

  refresh(): EvidenceChanges {
    const { organizations: facts, topics } = this.#stale;
    this.#readFacts();
    for (const doc of this.#articles.refresh()) {
      for (const { id } of doc.document.mentions) this.mentions.touch(id);
    }
    const organizations = this.organizations.refresh();
    for (const id of organizations?.mentions ?? []) this.mentions.touch(id);
    this.mentions.touchCalls(this.events.refresh());
    const entries = this.mentions.refresh(this.organizations.index);
    for (const { titles, mention } of entries.removed) {
      for (const title of titles) this.vocabulary.remove(title);
      this.#words.delete(mention.id);
    }
    for (const { titles, mention } of entries.added) {
      for (const title of titles) this.vocabulary.add(title);
      const words = titles.flatMap(({ tokens }) => [...tokens]);
      this.#words.set(mention.id, words);
    }
    this.organizations.update(entries);
    const crossed = this.vocabulary.takeCrossed();
    return {
      entries,
      reweighed: new Set(
        crossed.flatMap(word => [...this.#words.having(word)]),
      ),
      topics,
      facts,
      renamed: organizations?.renamed ?? new Set(),
      organizations: organizations?.changes ?? { removed: [], added: [] },
    };
  }

  /** Makes the entries of some mentions anew, so that all that was worked out for them is worked out again. */
  renew(mentions: Iterable<string>, changes: Changes<Entry>): Changes<Entry> {
    const fresh = new Set(changes.added.map(({ mention }) => mention.id));
    for (const id of mentions) {
      if (!fresh.has(id) && this.mentions.get(id)) this.mentions.touch(id);
    }
    const more = this.mentions.refresh(this.organizations.index);
    return {
      removed: [...changes.removed, ...more.removed],
      added: [...changes.added, ...more.added],
    };
  }

  #noteFacts({ document }: Doc): void {
    for (const kind of FACTS) {
      this.#stale[kind] ||= document[kind].length > 0;
    }
  }

  #readFacts(): void {
    const { events, organizations, topics } = this.#stale;
    if (!events && !organizations && !topics) return;
    const described = [...this.#docs.values()]
      .flat()
      .filter(({ document }) => FACTS.some(kind => document[kind].length > 0))
      .sort(compareDocs)
      .map(({ document }) => document);
    if (events) this.events.setFacts(described.flatMap(d => d.events));
    if (organizations) {
      this.organizations.setFacts(described.flatMap(d => d.organizations));
    }
    if (topics) this.topics = new TopicIndex(described.flatMap(d => d.topics));
    for (const kind of FACTS) this.#stale[kind] = false;
  }
}

function speakersOf({ document }: Doc) {
  return document.mentions.flatMap(({ speakers }) => speakers);
}

import type {
  Decision,
  PublishedName,
  ReadDocument,
  Resolution,
  ResolutionChanges,
  ResolveInput,
} from '../model';
import type { Cluster } from './clusters';
import { DecidedTalks } from './decisions/DecidedTalks';
import { NameLookup } from './decisions/NameLookup';
import { PublishedIndex } from './decisions/PublishedIndex';
import { NO_RULINGS, rulingsOf, type Rulings } from './decisions/rulings';
import { StatedDecisions } from './decisions/StatedDecisions';
import { Directory } from './Directory';
import { Evidence } from './Evidence';
import type { Entry } from './entries';
import { LikelyTalks } from './LikelyTalks';
import { byName, namesOfParts } from './keptNames';
import type { Changes } from './MentionTable';
import { compare } from './normalise';
import { resolvePeople } from './resolvePeople';
import { suggestionsOf } from './suggestions';
import { TalkGroups } from './TalkGroups';

/**
 * Resolves as {@link resolve} does, and goes on from there: when documents come or go, or curators decide, only what these
 * bear on is worked out anew. The outcome is exactly that of resolving everything from scratch.
 *
 * @example
 * ```ts
 * const resolver = new Resolver({ documents });
 * resolver.remove('https://example.org/recap');
 * for (const document of readSource(input)) resolver.add(document, true);
 * const { talks } = resolver.changes();
 * ```
 *
 * @public
 */
export class Resolver {
  readonly #evidence = new Evidence();
  readonly #lookup = new NameLookup();
  readonly #groups = new TalkGroups();
  readonly #likely = new LikelyTalks();
  readonly #decided = new DecidedTalks();
  readonly #directory: Directory;
  #published: PublishedIndex;
  #decisions: readonly Decision[];
  readonly #stated = new StatedDecisions();
  #rulings: Rulings = NO_RULINGS;
  #allDecisions: readonly Decision[] = [];
  #areDecisionsStale = true;
  #isSettled = false;
  #mayAllBeRenamed = false;

  /** @param input - What there is to begin with. */
  constructor(input: ResolveInput) {
    this.#directory = new Directory(input.asOf);
    this.#published = new PublishedIndex(input.published ?? []);
    this.#decisions = input.decisions ?? [];
    for (const { document, recommends } of input.documents) {
      this.add(document, recommends);
    }
    this.changes();
  }

  /**
   * Adds a document. It stands beside others of its source: {@link Resolver.remove} these first where it takes their place.
   *
   * @param recommends - Whether being mentioned there means that its author chose the talk.
   */
  add(document: ReadDocument, recommends: boolean): void {
    this.#evidence.add(document, recommends);
    this.#stated.add(document);
    this.#isSettled = false;
  }

  /**
   * Takes away all documents of a source.
   *
   * @returns Whether there were any.
   */
  remove(source: string): boolean {
    const found = this.#evidence.remove(source);
    this.#stated.remove(source);
    if (found) this.#isSettled = false;
    return found;
  }

  /**
   * Puts these decisions in the place of those before: all of them, the oldest first. Those that documents state are older,
   * and stay.
   */
  setDecisions(decisions: readonly Decision[]): void {
    this.#decisions = decisions;
    this.#areDecisionsStale = true;
    this.#isSettled = false;
  }

  /** Puts these published names in the place of those before: all of them, the oldest first. */
  setPublished(published: readonly PublishedName[]): void {
    this.#published = new PublishedIndex(published);
    this.#mayAllBeRenamed = true;
    this.#isSettled = false;
  }

  /** What came of all that was done since this was asked last, or since there is this resolver. */
  changes(): ResolutionChanges {
    this.#settle();
    return this.#directory.log.take();
  }

  /** Everything, as {@link resolve} gives it. */
  resolution(): Resolution {
    this.#settle();
    const { organizations, topics } = this.#evidence;
    const talks = this.#directory
      .talks()
      .sort((a, b) => compare(a.name, b.name));
    return {
      talks,
      events: this.#directory.events(),
      organizations: organizations.index.toArray(),
      people: resolvePeople(talks),
      topics: topics.toArray(talks.flatMap(talk => talk.topicReasons)),
      suggestions: suggestionsOf(
        [...this.#groups.likely(), ...this.#likely.likely()],
        entry => this.#talkOf(entry),
        talk => this.#directory.nameOf(talk),
      ),
      idleDecisions: this.#decided.idle,
      keptNames: byName([
        ...this.#directory.forgotten(this.#decided.rulings),
        ...namesOfParts(this.#decided.parts(), this.#published),
      ]),
    };
  }

  #settle(): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    const stated = this.#stated.takeChanged();
    if (stated || this.#areDecisionsStale) {
      this.#allDecisions = [...this.#stated.toArray(), ...this.#decisions];
      this.#evidence.setDecisions(this.#allDecisions);
      this.#areDecisionsStale = false;
    }
    const evidence = this.#evidence.refresh();
    this.#lookup.update(evidence.entries);
    const before = this.#rulings;
    const rulings = rulingsOf(
      this.#allDecisions,
      name => this.#lookup.find(name, this.#published),
      this.#lookup.isPresent,
    );
    this.#rulings = rulings;
    const entries = this.#evidence.renew(
      keysOfOthers(before.sides, rulings.sides),
      evidence.entries,
    );
    const { vocabulary } = this.#evidence;
    const fresh = new Set(entries.added);
    const reweighed = [...evidence.reweighed]
      .flatMap(id => this.#evidence.mentions.get(id) ?? [])
      .filter(entry => !fresh.has(entry));
    const firm = this.#groups.update(
      entries,
      reweighed,
      vocabulary,
      rulings.sides,
    );
    const likely = this.#likely.update(
      firm,
      this.#groups.talksOf(reweighed),
      vocabulary,
      rulings.sides,
    );
    const { rulings: ruledBefore, heirs: heirsBefore } = this.#decided;
    const talks = this.#decided.update(
      likely,
      rulings,
      mention => {
        const entry = this.#evidence.mentions.get(mention);
        return entry && this.#likely.of(entry);
      },
      this.#published,
    );
    this.#directory.update(
      {
        talks,
        renamable: this.#renamable(entries, before, rulings, heirsBefore),
        rulings: this.#decided.rulings,
        ruledBefore,
        evidence: { ...evidence, entries },
      },
      this.#evidence,
      {
        published: this.#published,
        parts: rulings.parts,
        heirs: this.#decided.heirs,
        isPresent: this.#lookup.isPresent,
      },
    );
    this.#mayAllBeRenamed = false;
  }

  /** The talk, as curators have it, that a mention speaks of. */
  #talkOf(entry: Entry): Cluster | null {
    const talk = this.#likely.of(entry);
    return talk ? this.#decided.wholeOf(talk) : null;
  }

  /** The talks that may ask for another name, though they are what they were. */
  #renamable(
    { removed, added }: Changes<Entry>,
    before: Rulings,
    rulings: Rulings,
    heirsBefore: DecidedTalks['heirs'],
  ): Set<Cluster> {
    const { all } = this.#evidence.mentions;
    const ids = new Set<string>(
      this.#mayAllBeRenamed
        ? all.keys()
        : keysOfOthers(before.parts, rulings.parts),
    );
    // With a mention of it there, a published name is not asked for by the talk with one of its ids.
    for (const { mention } of [...removed, ...added]) {
      for (const { externalIds = [] } of this.#published.ofMention(
        mention.id,
      )) {
        for (const id of externalIds) {
          for (const other of this.#lookup.havingId(id)) ids.add(other);
        }
      }
    }
    const { heirs } = this.#decided;
    for (const name of new Set([...heirsBefore.keys(), ...heirs.keys()])) {
      if (heirsBefore.get(name) === heirs.get(name)) continue;
      for (const id of this.#published.get(name)?.mentions ?? []) ids.add(id);
      for (const id of this.#published.get(name)?.externalIds ?? []) {
        for (const other of this.#lookup.havingId(id)) ids.add(other);
      }
    }
    const talks = new Set<Cluster>();
    for (const id of ids) {
      const entry = all.get(id);
      const talk = entry && this.#talkOf(entry);
      if (talk) talks.add(talk);
    }
    return talks;
  }
}

/** The keys that have another value, or none, in one of two maps. */
function keysOfOthers<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    key => `${before.get(key) ?? ''}` !== `${after.get(key) ?? ''}`,
  );
}

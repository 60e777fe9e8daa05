import type { PublishedName, ResolvedTalk } from '../model';
import { ChangeLog } from './ChangeLog';
import type { Cluster } from './clusters';
import type { OnTalks } from './decisions/DecidedTalks';
import { EventBook } from './EventBook';
import type { Evidence, EvidenceChanges } from './Evidence';
import type { Changes } from './MentionTable';
import type { Naming } from './nameTalks';
import { publicationOf } from './keptNames';
import { Affiliations } from './selfPromotion';
import { TalkBook } from './TalkBook';
import { TalkNames } from './TalkNames';

/** What happened since the last time. @internal */
export interface News {
  /** The talks, as curators have them. */
  talks: Changes<Cluster>;
  /** Talks that may ask for another name than before. */
  renamable: Iterable<Cluster>;
  /** What is decided of the talks, and what was before. */
  rulings: OnTalks;
  ruledBefore: OnTalks;
  evidence: EvidenceChanges;
}

/**
 * Names the talks and tells of them, and of the events they were given at; only what changed is told anew.
 *
 * @internal
 */
export class Directory {
  readonly #asOf: string | undefined;
  readonly #names = new TalkNames();
  readonly #affiliations = new Affiliations();
  readonly #talks = new TalkBook();
  readonly #events = new EventBook();
  readonly log = new ChangeLog();

  constructor(asOf: string | undefined) {
    this.#asOf = asOf;
  }

  update(news: News, evidence: Evidence, naming: Naming): void {
    const { index: organizations } = evidence.organizations;
    const { rulings } = news;
    const named = this.#names.update(news.talks, news.renamable, naming);
    const ruled = [
      ...new Set([...news.ruledBefore.keys(), ...rulings.keys()]),
    ].filter(talk => idsOf(news.ruledBefore, talk) !== idsOf(rulings, talk));
    const shown = this.#shown(news.talks, ruled, rulings);
    const events = this.#events.update(
      shown,
      [...evidence.events.described(), ...evidence.correctedEvents()],
      organizations,
    );
    const people = this.#refreshAffiliations(news.evidence, evidence);

    const gone = new Set([...shown.removed, ...shown.added]);
    const stays = (talk: Cluster) => this.#talks.has(talk) && !gone.has(talk);
    const { topics, facts, renamed } = news.evidence;
    const described = new Set(ruled);
    if (events.touched.size > 0) {
      for (const talk of rulings.keys()) described.add(talk);
    }
    for (const talk of this.#events.talksAt(events.touched)) {
      described.add(talk);
    }
    if (topics || renamed.size > 0) {
      for (const talk of this.#talks.clusters()) {
        if (topics || hasAny(talk.organizations, renamed)) described.add(talk);
      }
    }
    const claims = facts
      ? [...this.#talks.recommended()]
      : [...this.#talks.recommendedBy(people)];
    const told = this.#talks.update(
      shown,
      {
        described: [...described].filter(stays),
        claims: claims.filter(stays),
        named: [...named].filter(talk => stays(talk)),
      },
      {
        events: this.#events.events,
        eventOf: title => {
          const node = evidence.correctedEvent(title);
          return (node && this.#events.events.get(node)?.name) ?? null;
        },
        organizations,
        topics: evidence.topics,
        affiliations: this.#affiliations,
        names: this.#names,
        rulings,
        asOf: this.#asOf,
      },
    );
    this.log.talks(told);
    this.log.events(events.events);
    this.log.organizations(news.evidence.organizations);
  }

  /** All talks, in no order. */
  talks(): ResolvedTalk[] {
    return [...this.#talks.talks()];
  }

  /** Sorted by name. */
  events() {
    return [...this.#events.events.values()];
  }

  /** The name of a talk; null where curators hold it to be none. */
  nameOf(talk: Cluster): string | null {
    return this.#talks.has(talk) ? this.#names.get(talk).name : null;
  }

  /** The names of what curators hold to be no talk. */
  forgotten(rulings: OnTalks): PublishedName[] {
    return [...rulings.keys()]
      .filter(talk => !isTalk(rulings, talk))
      .map(talk => publicationOf(this.#names.get(talk).name, talk));
  }

  /** What is told of, where curators may hold it to be no talk, or to be one after all. */
  #shown(
    { removed, added }: Changes<Cluster>,
    ruled: readonly Cluster[],
    rulings: OnTalks,
  ): Changes<Cluster> {
    const gone = new Set(removed);
    const present = ruled.filter(talk => !gone.has(talk));
    return {
      removed: [
        ...removed,
        ...present.filter(talk => !isTalk(rulings, talk)),
      ].filter(talk => this.#talks.has(talk)),
      added: [...new Set([...added, ...present])].filter(
        talk => isTalk(rulings, talk) && !this.#talks.has(talk),
      ),
    };
  }

  /** @returns The people of whom more, or less, is known. */
  #refreshAffiliations(
    { entries, facts }: EvidenceChanges,
    { organizations }: Evidence,
  ): string[] {
    if (facts) this.#affiliations.setOrganizations(organizations.index);
    return [
      ...entries.removed.flatMap(entry => this.#affiliations.remove(entry)),
      ...entries.added.flatMap(entry => this.#affiliations.add(entry)),
    ];
  }
}

function isTalk(rulings: OnTalks, talk: Cluster): boolean {
  return !rulings.get(talk)?.some(({ kind }) => kind === 'not-a-talk');
}

function idsOf(rulings: OnTalks, talk: Cluster): string {
  return JSON.stringify((rulings.get(talk) ?? []).map(({ id }) => id));
}

function hasAny<T>(values: Iterable<T>, of: ReadonlySet<T>): boolean {
  for (const value of values) if (of.has(value)) return true;
  return false;
}

import type { ResolvedEvent, ResolvedTalk } from '../model';
import type { OrganizationIndex } from '../organizations/OrganizationIndex';
import type { TopicIndex } from '../topics/TopicIndex';
import type { Cluster } from './clusters';
import { applyRulings } from './decisions/applyRulings';
import type { OnTalks } from './decisions/DecidedTalks';
import type { EventNode } from './eventNodes';
import type { Changes } from './MentionTable';
import { recommendationsOf } from './recommendations';
import { SameWork } from './SameWork';
import type { Affiliations } from './selfPromotion';
import type { TalkNames } from './TalkNames';
import { describeTalk, type UnnamedTalk } from './talks';
import {
  authorsOf,
  countVoices,
  newestOf,
  scoreOf,
  weigh,
  type Claimed,
} from './voices';

/** What talks are described with. @internal */
export interface BookReferences {
  events: ReadonlyMap<EventNode, ResolvedEvent>;
  eventOf: (title: string) => string | null;
  organizations: OrganizationIndex;
  topics: TopicIndex;
  affiliations: Affiliations;
  names: TalkNames;
  rulings: OnTalks;
  asOf?: string;
}

/** What of a talk has to be worked out anew. @internal */
export interface Stale {
  /** Their mentions, or what these refer to. */
  described: Iterable<Cluster>;
  /** Who recommends them. */
  claims: Iterable<Cluster>;
  /** Their names, or those of other talks they name. */
  named: Iterable<Cluster>;
}

interface Page {
  described: UnnamedTalk;
  claims: Claimed[];
  talk: ResolvedTalk | null;
}

/**
 * The talks as they are told, kept up to date: each is described anew only when something changed that it depends on.
 *
 * @internal
 */
export class TalkBook {
  readonly #pages = new Map<Cluster, Page>();
  readonly #sameWork = new SameWork();
  readonly #byAuthor = new Map<string, Set<Cluster>>();
  /** How many recommendations are of each day. */
  readonly #days = new Map<string, number>();
  #newest: string | null = null;

  /** @returns The talks of which anything changed, as they were and as they are. */
  update(
    { removed, added }: Changes<Cluster>,
    stale: Stale,
    references: BookReferences,
  ): Changes<ResolvedTalk> {
    const before: ResolvedTalk[] = [];
    const open = new Set<Cluster>();
    const reopen = (cluster: Cluster) => {
      const page = this.#pages.get(cluster);
      if (!page) return;
      if (page.talk) before.push(page.talk);
      page.talk = null;
      open.add(cluster);
    };
    for (const cluster of removed) {
      reopen(cluster);
      open.delete(cluster);
      this.#recount(cluster, []);
      this.#pages.delete(cluster);
    }
    const described = new Set([...added, ...stale.described]);
    for (const cluster of described) {
      if (!this.#pages.has(cluster)) {
        this.#pages.set(cluster, {
          described: describe(cluster, references),
          claims: [],
          talk: null,
        });
        open.add(cluster);
      } else {
        reopen(cluster);
        const page = this.#pages.get(cluster);
        if (page) page.described = describe(cluster, references);
      }
    }
    for (const cluster of new Set([...described, ...stale.claims])) {
      reopen(cluster);
      this.#recount(
        cluster,
        recommendationsOf(cluster.entries, references.affiliations),
      );
    }
    const related = this.#sameWork.update(
      { removed, added: [...described] },
      cluster => this.#page(cluster).described,
    );
    for (const cluster of related) reopen(cluster);
    for (const cluster of stale.named) {
      for (const other of this.#sameWork.around(cluster)) reopen(other);
      reopen(cluster);
    }
    const newest = newestOf([...this.#days.keys()], references.asOf);
    if (newest !== this.#newest) {
      this.#newest = newest;
      for (const [cluster, { claims }] of this.#pages) {
        if (claims.length > 0) reopen(cluster);
      }
    }
    const after = [...open].map(cluster => {
      const talk = this.#write(cluster, references);
      this.#page(cluster).talk = talk;
      return talk;
    });
    return { removed: before, added: after };
  }

  /** The talks that somebody recommends of whom more, or less, is known. */
  recommendedBy(people: Iterable<string>): Set<Cluster> {
    const found = new Set<Cluster>();
    for (const person of people) {
      for (const talk of this.#byAuthor.get(person) ?? []) found.add(talk);
    }
    return found;
  }

  /** All talks, in no order. */
  *talks(): Generator<ResolvedTalk> {
    for (const { talk } of this.#pages.values()) if (talk) yield talk;
  }

  *recommended(): Generator<Cluster> {
    for (const [cluster, { claims }] of this.#pages) {
      if (claims.length > 0) yield cluster;
    }
  }

  has(cluster: Cluster): boolean {
    return this.#pages.has(cluster);
  }

  clusters(): Iterable<Cluster> {
    return this.#pages.keys();
  }

  #page(cluster: Cluster): Page {
    const page = this.#pages.get(cluster);
    if (!page) throw new Error('A talk is asked for that is not there');
    return page;
  }

  /** Puts the recommendations of a talk in the place of those it had. */
  #recount(cluster: Cluster, claims: Claimed[]): void {
    const page = this.#pages.get(cluster);
    if (!page) return;
    for (const { author, publishedAt } of page.claims) {
      for (const name of authorsOf(author)) {
        this.#byAuthor.get(name)?.delete(cluster);
      }
      if (publishedAt) this.#count(publishedAt, -1);
    }
    page.claims = claims;
    for (const { author, publishedAt } of claims) {
      for (const name of authorsOf(author)) {
        const talks = this.#byAuthor.get(name) ?? new Set();
        this.#byAuthor.set(name, talks.add(cluster));
      }
      if (publishedAt) this.#count(publishedAt, 1);
    }
  }

  #count(day: string, by: 1 | -1): void {
    const count = (this.#days.get(day) ?? 0) + by;
    if (count > 0) this.#days.set(day, count);
    else this.#days.delete(day);
  }

  #write(cluster: Cluster, { names }: BookReferences): ResolvedTalk {
    const { described, claims } = this.#page(cluster);
    const recommendations = weigh(claims, this.#newest);
    return {
      ...described,
      ...names.get(cluster),
      sameWork: this.#sameWork.namesFor(
        cluster,
        other => names.get(other).name,
      ),
      recommendations,
      voices: countVoices(recommendations),
      score: scoreOf(recommendations),
    };
  }
}

function describe(cluster: Cluster, references: BookReferences): UnnamedTalk {
  return applyRulings(
    describeTalk(cluster.entries, references),
    references.rulings.get(cluster) ?? [],
    references,
  );
}

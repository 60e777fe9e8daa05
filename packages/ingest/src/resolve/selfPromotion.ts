import type { Recommendation } from '../model';
import type { OrganizationIndex } from '../organizations/OrganizationIndex';
import type { Entry } from './entries';
import { parseHttp } from './externalIds';
import { authorsOf } from './voices';

/** Sites where anybody writes: their owner is not the author's employer. */
const OPEN_SITES =
  /(^|\.)(github\.(com|io)|gitlab\.(com|io)|medium\.com|youtube\.com|youtu\.be|linkedin\.com|wordpress\.com|substack\.com|google\.com|twitter\.com|x\.com|reddit\.com|slideshare\.net|notion\.site|netlify\.app|vercel\.app)$/;

/**
 * Who works where, as far as the input tells; kept up to date as mentions come and go.
 *
 * @internal
 */
export class Affiliations {
  /** Of each person, the ids of organizations with how many mentions say so. */
  readonly #of = new Map<string, Map<string, number>>();
  /** Ids of organizations by their domains. */
  readonly #byDomain = new Map<string, string>();
  /** Foundations and communities give others a stage; they employ few of those who speak there. */
  readonly #stages = new Set<string>();

  setOrganizations(organizations: OrganizationIndex): void {
    this.#byDomain.clear();
    this.#stages.clear();
    for (const id of new Set(organizations.ids().values())) {
      const { type, domains = [] } = organizations.byId(id) ?? {};
      if (type === 'foundation' || type === 'community') this.#stages.add(id);
      for (const domain of domains) {
        if (!this.#stages.has(id) && !OPEN_SITES.test(domain)) {
          this.#byDomain.set(domain, id);
        }
      }
    }
  }

  /**
   * Counts a mention.
   *
   * @returns The people of whom more is known now.
   */
  add(entry: Entry): string[] {
    return this.#count(entry, 1);
  }

  /**
   * Counts a mention no more.
   *
   * @returns The people of whom less is known now.
   */
  remove(entry: Entry): string[] {
    return this.#count(entry, -1);
  }

  #count({ employers }: Entry, by: 1 | -1): string[] {
    return employers.flatMap(({ person, organization }) => {
      const counts = this.#of.get(person) ?? new Map<string, number>();
      this.#of.set(person, counts);
      const before = counts.get(organization) ?? 0;
      counts.set(organization, before + by);
      if (before + by === 0) counts.delete(organization);
      if (counts.size === 0) this.#of.delete(person);
      return before === 0 || before + by === 0 ? [person] : [];
    });
  }

  /**
   * Whether a recommendation is by somebody who gave the talk, works for an organization that did, or stands on the site
   * of one.
   *
   * @param entries - The mentions of the talk.
   */
  isOwnTalk(
    { author, url }: Pick<Recommendation, 'author' | 'url'>,
    entries: readonly Entry[],
  ): boolean {
    const authors = authorsOf(author);
    const speakers = new Set(
      entries.flatMap(e => e.mention.speakers.flatMap(s => authorsOf(s.name))),
    );
    if (authors.some(name => speakers.has(name))) return true;
    const hosts = new Set(entries.flatMap(entry => [...entry.affiliations]));
    const site = this.#siteOf(url);
    return (
      (site !== null && hosts.has(site)) ||
      authors.some(name =>
        [...(this.#of.get(name)?.keys() ?? [])].some(
          employer => hosts.has(employer) && !this.#stages.has(employer),
        ),
      )
    );
  }

  #siteOf(url: string | null): string | null {
    const host = url ? parseHttp(url)?.hostname.toLowerCase() : undefined;
    const labels = host?.split('.') ?? [];
    for (let from = 0; from < labels.length - 1; from += 1) {
      const id = this.#byDomain.get(labels.slice(from).join('.'));
      if (id) return id;
    }
    return null;
  }
}

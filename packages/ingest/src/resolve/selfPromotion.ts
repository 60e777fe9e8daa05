import type { Recommendation } from '../model';
import type { OrganizationIndex } from '../organizations/OrganizationIndex';
import type { Entry } from './entries';
import { parseHttp } from './externalIds';
import { authorsOf } from './voices';

/** Sites where anybody writes: their owner is not the author's employer. */
const OPEN_SITES =
  /(^|\.)(github\.(com|io)|gitlab\.(com|io)|medium\.com|youtube\.com|youtu\.be|linkedin\.com|wordpress\.com|substack\.com|google\.com|twitter\.com|x\.com|reddit\.com|slideshare\.net|notion\.site|netlify\.app|vercel\.app)$/;

/**
 * Who works where, as far as the input tells.
 *
 * @internal
 */
export class Affiliations {
  readonly #of = new Map<string, Set<string>>();
  readonly #byDomain = new Map<string, string>();

  constructor(entries: readonly Entry[], organizations: OrganizationIndex) {
    const lasting = organizations
      .toArray()
      // Foundations and communities give others a stage; they employ few of those who speak there.
      .filter(({ type }) => type !== 'foundation' && type !== 'community');
    const counting = new Set(lasting.map(({ name }) => name));
    for (const { name, domains } of lasting) {
      for (const domain of domains) {
        if (!OPEN_SITES.test(domain)) this.#byDomain.set(domain, name);
      }
    }
    for (const { mention } of entries) {
      for (const speaker of mention.speakers) {
        const name = organizations.find(speaker.organization)?.name;
        if (!name || !counting.has(name)) continue;
        for (const person of authorsOf(speaker.name)) {
          this.#of.set(person, (this.#of.get(person) ?? new Set()).add(name));
        }
      }
    }
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
        [...(this.#of.get(name) ?? [])].some(employer => hosts.has(employer)),
      )
    );
  }

  #siteOf(url: string | null): string | null {
    const host = url ? parseHttp(url)?.hostname.toLowerCase() : undefined;
    const labels = host?.split('.') ?? [];
    for (let from = 0; from < labels.length - 1; from += 1) {
      const name = this.#byDomain.get(labels.slice(from).join('.'));
      if (name) return name;
    }
    return null;
  }
}

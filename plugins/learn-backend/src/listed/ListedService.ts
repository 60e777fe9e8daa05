import type {
  LearnEventDetail,
  LearnOrganizationDetail,
  LearnPresenterDetail,
} from '@lectern/backstage-plugin-learn-common';
import type { ListedStore, TalkIndexCache } from '../database';
import { sharesOf, yearsOf } from './shares';

/** As many documents as tell what an event rests on. */
const DOCUMENTS = 10;

/**
 * Events, organizations and presenters with what their talks share.
 *
 * @internal
 */
export class ListedService {
  readonly #listed: ListedStore;
  readonly #index: TalkIndexCache;

  constructor(options: { listed: ListedStore; index: TalkIndexCache }) {
    this.#listed = options.listed;
    this.#index = options.index;
  }

  /** @throws NotFoundError */
  async event(id: string): Promise<LearnEventDetail> {
    const event = await this.#listed.event(id);
    const editions =
      event.series === null ? [] : await this.#listed.editions(event.series);
    const index = await this.#index.current();
    const talks = index.talks.filter(talk => talk.event === id);
    return {
      ...event,
      parts: await this.#listed.parts(id),
      editions: editions.filter(edition => edition.id !== id),
      topics: sharesOf(index, talks, 'topic'),
      organizations: sharesOf(index, talks, 'organization'),
      ...(await this.#listed.documents(id, DOCUMENTS)),
    };
  }

  /** @throws NotFoundError */
  async organization(id: string): Promise<LearnOrganizationDetail> {
    const organization = await this.#listed.organization(id);
    const index = await this.#index.current();
    const talks = index.talks.filter(talk => talk.organizations.includes(id));
    const presenters = sharesOf(index, talks, 'presenter');
    const people = await this.#listed.presentersByIds(
      presenters.map(presenter => presenter.id),
    );
    // Others may have been on stage with them
    const own = new Set(
      people
        .filter(({ organizations }) => organizations.some(of => of.id === id))
        .map(person => person.id),
    );
    return {
      ...organization,
      topics: sharesOf(index, talks, 'topic'),
      years: yearsOf(talks),
      presenters: presenters.filter(presenter => own.has(presenter.id)),
    };
  }

  /** @throws NotFoundError */
  async presenter(id: string): Promise<LearnPresenterDetail> {
    const presenter = await this.#listed.presenter(id);
    const index = await this.#index.current();
    const talks = index.talks.filter(talk =>
      talk.presenters.includes(presenter.id),
    );
    return {
      ...presenter,
      topics: sharesOf(index, talks, 'topic'),
      years: yearsOf(talks),
    };
  }
}

import { NotFoundError } from '@backstage/errors';
import type {
  Counted,
  EventsPage,
  EventsQuery,
  LearnEvent,
  LearnEventDetail,
  LearnOrganization,
  LearnOrganizationDetail,
  LearnPresenter,
  LearnPresenterDetail,
  ListQuery,
  ListSort,
  OrganizationsPage,
  OrganizationsQuery,
  Page,
  PresentersPage,
  PresentersQuery,
  Reference,
  ScheduleResponse,
  Talk,
  TalkDetail,
  YearCount,
} from '@lectern/backstage-plugin-learn-common';
import { eventOf } from './events';
import { facetsOf } from './filterTalks';

type Listed = { id: string; talkCount: number };

const counted = (references: Reference[]): Array<Counted<Reference>> => {
  const counts = new Map<string, Counted<Reference>>();
  for (const reference of references) {
    const talkCount = (counts.get(reference.id)?.talkCount ?? 0) + 1;
    counts.set(reference.id, { ...reference, talkCount });
  }
  return [...counts.values()].sort((a, b) => b.talkCount - a.talkCount);
};

const yearsOf = (talks: Talk[]): YearCount[] =>
  counted(
    talks.flatMap(({ date }) =>
      date ? [{ id: date.slice(0, 4), title: '' }] : [],
    ),
  )
    .map(({ id, talkCount }) => ({ year: Number(id), talkCount }))
    .sort((a, b) => a.year - b.year);

/** As many as the backend names. */
const DOCUMENTS = 10;

function documentsOf(talks: TalkDetail[]) {
  const all = counted(
    talks.flatMap(({ mentions }) =>
      mentions.map(({ document, documentTitle }) => ({
        id: document,
        title: documentTitle ?? '',
      })),
    ),
  ).map(({ id, title, talkCount }) => ({
    document: id,
    title: title || null,
    talkCount,
  }));
  return { documents: all.slice(0, DOCUMENTS), documentCount: all.length };
}

function pageOf<T extends Listed>(
  all: T[],
  query: ListQuery & { sort?: ListSort },
  nameOf: (item: T) => string,
  dateOf: (item: T) => string = () => '',
): Page<T> {
  const words = (query.query ?? '').toLocaleLowerCase('en');
  const found = all
    .filter(item => nameOf(item).toLocaleLowerCase('en').includes(words))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  if (query.sort === 'talks') {
    found.sort((a, b) => b.talkCount - a.talkCount);
  }
  if (query.sort === 'newest') {
    found.sort((a, b) => dateOf(b).localeCompare(dateOf(a)));
  }
  const start = Number(query.cursor ?? 0);
  const end = start + (query.limit ?? 20);
  return {
    items: found.slice(start, end),
    totalItems: found.length,
    nextCursor: end < found.length ? String(end) : null,
  };
}

/**
 * The events, organizations and presenters of a few talks, as the backend
 * answers them.
 *
 * @internal
 */
export class FakeListed {
  readonly #talks: TalkDetail[];
  readonly #events: LearnEvent[];

  /** @param events - what is known of events; of others only the name is */
  constructor(talks: TalkDetail[], events: LearnEvent[] = []) {
    this.#talks = talks;
    const known = new Set(events.map(({ id }) => id));
    this.#events = [
      ...events,
      ...counted(talks.flatMap(({ event }) => event ?? []))
        .filter(({ id }) => !known.has(id))
        .map(eventOf),
    ];
  }

  events(query: EventsQuery): EventsPage {
    return pageOf(
      this.#events.filter(
        ({ partOf }) =>
          (!query.topLevel || !partOf) &&
          (!query.partOf || partOf?.id === query.partOf),
      ),
      query,
      ({ title }) => title,
      ({ startDate }) => startDate ?? '',
    );
  }

  event(id: string): LearnEventDetail {
    const event = this.#events.find(known => known.id === id);
    if (!event) {
      throw new NotFoundError(`No event has the id ${id}`);
    }
    const talks = this.#talks.filter(talk => talk.event?.id === id);
    return {
      ...event,
      parts: this.#events.filter(({ partOf }) => partOf?.id === id),
      editions: this.#events.filter(
        ({ id: other, series }) =>
          series !== null && series === event.series && other !== id,
      ),
      topics: counted(talks.flatMap(({ topics }) => topics)),
      organizations: counted(
        talks.flatMap(({ organizations }) => organizations),
      ),
      ...documentsOf(talks),
    };
  }

  schedule(id: string): ScheduleResponse {
    const event = this.event(id);
    const within = new Set([id, ...event.parts.map(part => part.id)]);
    return {
      timezone: event.timezone,
      items: this.#talks.flatMap(talk =>
        talk.event && within.has(talk.event.id)
          ? [
              {
                id: talk.id,
                title: talk.title,
                language: talk.language,
                type: talk.type,
                presenters: talk.presenters.map(({ name }) => name),
                event: talk.event,
                date: talk.date,
                startsAt: null,
                startTime: talk.startTime,
                duration: talk.duration,
                room: talk.room,
                track: talk.track,
                hasVideo: talk.media.some(({ kind }) => kind === 'video'),
                voices: talk.voices,
              },
            ]
          : [],
      ),
    };
  }

  organizations(query: OrganizationsQuery): OrganizationsPage {
    return pageOf(this.#organizations(), query, ({ title }) => title);
  }

  organization(id: string): LearnOrganizationDetail {
    const found = this.#organizations().find(known => known.id === id);
    if (!found) {
      throw new NotFoundError(`No organization has the id ${id}`);
    }
    const talks = this.#talks.filter(({ organizations }) =>
      organizations.some(organization => organization.id === id),
    );
    return {
      ...found,
      topics: counted(talks.flatMap(({ topics }) => topics)),
      years: yearsOf(talks),
      presenters: this.#presenters()
        .filter(({ organizations }) => organizations.some(of => of.id === id))
        .map(({ id: person, name, talkCount }) => ({
          id: person,
          title: name,
          talkCount,
        })),
    };
  }

  presenters(query: PresentersQuery): PresentersPage {
    return pageOf(this.#presenters(), query, ({ name }) => name);
  }

  presenter(id: string): LearnPresenterDetail {
    const found = this.#presenters().find(known => known.id === id);
    if (!found) {
      throw new NotFoundError(`No presenter has the id ${id}`);
    }
    const talks = this.#talks.filter(({ presenters }) =>
      presenters.some(({ name }) => name === found.name),
    );
    return {
      ...found,
      topics: counted(talks.flatMap(({ topics }) => topics)),
      years: yearsOf(talks),
    };
  }

  #organizations(): LearnOrganization[] {
    return counted(
      this.#talks.flatMap(({ organizations }) => organizations),
    ).map(organization => ({
      aliases: [],
      type: null,
      domains: [],
      website: null,
      entityRef: null,
      ...organization,
    }));
  }

  #presenters(): LearnPresenter[] {
    const given = this.#talks.flatMap(({ presenters }) => presenters);
    return facetsOf(this.#talks, {}).presenter.map(
      ({ value, label, count }) => ({
        id: value,
        name: label,
        organizations: counted(
          given.flatMap(({ name, organization }) =>
            name === label && organization ? [organization] : [],
          ),
        ).map(({ id, title }) => ({ id, title })),
        talkCount: count,
        user: given.find(({ name }) => name === label)?.user ?? null,
      }),
    );
  }
}

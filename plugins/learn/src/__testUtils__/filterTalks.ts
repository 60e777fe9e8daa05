import type {
  FacetName,
  Facets,
  Talk,
  TalksQuery,
} from '@lectern/backstage-plugin-learn-common';

type Value = { value: string; label: string };

const reference = ({ id, title }: { id: string; title: string }): Value => ({
  value: id,
  label: title,
});
const plain = (value: string): Value => ({ value, label: value });

const takesAtMost = (talk: Talk, minutes: number) =>
  (talk.duration ?? Infinity) <= minutes;

const VALUES: Record<FacetName, (talk: Talk) => Value[]> = {
  topic: talk => talk.topics.map(reference),
  event: talk => (talk.event ? [reference(talk.event)] : []),
  organization: talk => talk.organizations.map(reference),
  // People are found by their names, however these are written.
  presenter: talk =>
    talk.presenters.map(({ name }) => ({
      value: name.toLocaleLowerCase('en'),
      label: name,
    })),
  type: talk => [plain(talk.type)],
  level: talk => (talk.level ? [plain(talk.level)] : []),
  language: talk => (talk.language ? [plain(talk.language)] : []),
  year: talk => (talk.date ? [plain(talk.date.slice(0, 4))] : []),
  hasSlides: talk => [
    plain(String(talk.media.some(({ kind }) => kind === 'slides'))),
  ],
  hasVideo: talk => [
    plain(String(talk.media.some(({ kind }) => kind === 'video'))),
  ],
  maxDuration: talk => (takesAtMost(talk, 15) ? [plain('15')] : []),
};

const FACETS = Object.keys(VALUES) as FacetName[];

function asked(query: TalksQuery, name: FacetName): string[] {
  const value = query[name];
  return Array.isArray(value) ? value : [value ?? []].flat().map(String);
}

/**
 * Whether a talk fits what is asked for, but for one filter.
 *
 * @internal
 */
export function fits(
  talk: Talk,
  query: TalksQuery,
  except?: FacetName,
): boolean {
  const words = (query.query ?? '').toLocaleLowerCase('en');
  return (
    talk.title.toLocaleLowerCase('en').includes(words) &&
    FACETS.every(name => {
      if (name === 'maxDuration') {
        return (
          except === name ||
          query.maxDuration === undefined ||
          takesAtMost(talk, query.maxDuration)
        );
      }
      const wanted = name === except ? [] : asked(query, name);
      const has = VALUES[name](talk).map(({ value }) => value);
      const found = (value: string) =>
        has.includes(
          name === 'presenter' ? value.toLocaleLowerCase('en') : value,
        );
      return !wanted.length || wanted.some(found);
    })
  );
}

/**
 * The facets as they come with talks: no more than 100 values of each.
 *
 * @internal
 */
export function mostOf(facets: Facets): Facets {
  return {
    ...facets,
    topic: facets.topic.slice(0, 100),
    presenter: facets.presenter.slice(0, 100),
  };
}

/**
 * The values of every filter with their counts, given the other filters.
 *
 * @internal
 */
export function facetsOf(talks: Talk[], query: TalksQuery): Facets {
  const counted = (name: FacetName) => {
    const counts = new Map<string, Value & { count: number }>();
    for (const talk of talks.filter(one => fits(one, query, name))) {
      for (const value of VALUES[name](talk)) {
        const count = (counts.get(value.value)?.count ?? 0) + 1;
        counts.set(value.value, { ...value, count });
      }
    }
    return [...counts.values()].sort((a, b) => b.count - a.count);
  };
  return {
    topic: counted('topic'),
    event: counted('event'),
    organization: counted('organization'),
    presenter: counted('presenter'),
    type: counted('type'),
    level: counted('level'),
    language: counted('language'),
    year: counted('year'),
    hasVideo: counted('hasVideo'),
    hasSlides: counted('hasSlides'),
    maxDuration: counted('maxDuration'),
  };
}

import type { Resolution } from '../../model';

/** As the catalog takes them. */
const NAME = /^[a-z\d](?:[\w.-]*[a-z\d])?$/i;

function twice(values: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return values.find(value => seen.size === seen.add(value).size);
}

function faultOfNames(resolution: Resolution): string | null {
  for (const kind of ['talks', 'events', 'organizations'] as const) {
    const names = resolution[kind].map(({ name }) => name);
    const wrong = names.find(name => name.length > 63 || !NAME.test(name));
    if (wrong !== undefined) return `${kind}: a name is no name of an entity`;
    if (twice(names) !== undefined) return `${kind}: two have the same name`;
  }
  return null;
}

function faultOfReferences(resolution: Resolution): string | null {
  const namesOf = (things: ReadonlyArray<{ name: string }>) =>
    new Set(things.map(({ name }) => name));
  const talks = namesOf(resolution.talks);
  const events = namesOf(resolution.events);
  const organizations = namesOf(resolution.organizations);
  for (const talk of resolution.talks) {
    if (talk.event !== null && !events.has(talk.event)) {
      return 'talks.*.event: there is no such event';
    }
    const named = [
      ...talk.organizations,
      ...talk.presenters.flatMap(({ organization }) => organization ?? []),
    ];
    if (!named.every(name => organizations.has(name))) {
      return 'talks.*.organizations: there is no such organization';
    }
    if (!talk.sameWork.every(name => name !== talk.name && talks.has(name))) {
      return 'talks.*.sameWork: there is no such talk';
    }
  }
  for (const event of resolution.events) {
    if (event.partOf !== null && !events.has(event.partOf)) {
      return 'events.*.partOf: there is no such event';
    }
    const named = [...event.organizers, ...event.sponsors];
    if (!named.every(name => organizations.has(name))) {
      return 'events.*.organizers: there is no such organization';
    }
  }
  return null;
}

function faultOfTalks({ talks }: Resolution): string | null {
  for (const talk of talks) {
    if (talk.title.trim() === '') return 'talks.*.title: nothing but space';
    if (talk.mentions.length === 0) return 'talks.*.mentions: there are none';
    const sum = talk.recommendations.reduce(
      (total, { weight }) => total + weight.value,
      0,
    );
    if (!(Math.abs(sum - talk.score) <= 1e-5 * Math.max(1, sum))) {
      return 'talks.*.score: not the sum of its recommendations';
    }
  }
  return null;
}

/**
 * What is wrong with a resolution: names that are none, references to what is not there, mentions that belong to two talks.
 *
 * @returns a sentence, the same for the same fault wherever it is, or null
 */
export function faultOfResolution(resolution: Resolution): string | null {
  return (
    faultOfNames(resolution) ??
    faultOfReferences(resolution) ??
    faultOfTalks(resolution)
  );
}

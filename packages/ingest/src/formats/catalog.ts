import { Duration } from 'luxon';
import type { z } from 'zod';
import type { EventFact, Mention, OrganizationFact, Warning } from '../model';
import type { YamlValue } from '../text/yaml';
import { catalogEntities } from './catalog-entities';
import {
  CATALOG_API_VERSION,
  eventEntitySchema,
  organizationEntitySchema,
  talkEntitySchema,
} from './catalog-schema';
import { readItem } from './pack-items';
import { ENTITY_PATHS, itemReasons } from './pack-reasons';
import { mentionOf } from './pack-mentions';
import type { FormatReader } from './types';

/** More than a person reads. */
const MAX_WARNINGS = 100;

/** Name of the entity a reference means: `event:default/garden-con` and `garden-con` are one. */
function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1).replace(/^[^:]*:/, '');
}

/**
 * Entities of Backstage's catalog: `catalog-info.yaml` with Talks, Events and Organizations of `lectern.dev/v1alpha1`, written
 * by hand or given by the catalog's API as JSON. Entities of other kinds are none of ours; a broken one costs itself and a
 * warning with its line. What a catalog file is: https://backstage.io/docs/features/software-catalog/descriptor-format
 *
 * @internal
 */
export const catalogFormat: FormatReader = {
  id: 'catalog',

  detect({ text }) {
    const start = text.slice(0, 20_000);
    if (/^\s*[[{]/.test(start)) {
      return (
        /"apiVersion"\s*:\s*"(?:lectern\.dev|backstage\.io)\//.test(start) &&
        /"kind"\s*:/.test(start)
      );
    }
    // A comment in YAML is a heading in Markdown: what follows it must be a field, as the first line of an entity is.
    const opening =
      /^(?:[^\S\n]*(?:#[^\n]*)?\n|---[^\S\n]*(?:#[^\n]*)?\n)*([^\n]*)/.exec(
        start,
      )?.[1];
    return (
      /^(?:- )?(?:apiVersion|kind|metadata|spec):(?:\s|$)/.test(
        opening ?? '',
      ) &&
      /^(?:- | {2})?apiVersion:\s*["']?(?:lectern\.dev|backstage\.io)\//m.test(
        start,
      ) &&
      /^(?:- | {2})?kind:\s*["']?[A-Z]/m.test(start)
    );
  },

  read(input) {
    const warnings: Warning[] = [];
    const entities = catalogEntities(input.source, input.text, warnings);
    const isOurs = (item: YamlValue, kind: string) => {
      const { apiVersion, kind: own } = Object(item.value) as Record<
        string,
        unknown
      >;
      return apiVersion === CATALOG_API_VERSION && own === kind;
    };
    const read = <T extends object>(
      kind: string,
      schema: z.ZodType<T>,
    ): Array<{ value: T; line: number; item: YamlValue }> =>
      entities
        .filter(item => isOurs(item, kind))
        .flatMap(item => {
          const value = readItem(kind, schema, item, warnings);
          return value === undefined ? [] : [{ value, line: item.line, item }];
        });
    warnOfVersions(entities, warnings);

    const organizations = read('Organization', organizationEntitySchema);
    const events = read('Event', eventEntitySchema);
    const talks = withoutTwins(read('Talk', talkEntitySchema), warnings);
    const organizationTitle = titlesOf(organizations);
    const eventTitle = titlesOf(events);
    return [
      {
        source: input.source,
        format: 'catalog',
        title: null,
        author: null,
        published: null,
        url: input.url ?? null,
        language: null,
        signature: [],
        mentions: talks.map(({ value, line, item }) => {
          const mention = talkOf(value, line, {
            source: input.source,
            event: input.event,
            eventTitle,
            organizationTitle,
          });
          return input.explain
            ? { ...mention, reasons: itemReasons(mention, item, ENTITY_PATHS) }
            : mention;
        }),
        themes: [],
        products: [],
        resources: [],
        events: events.map(({ value }) => eventOf(value, organizationTitle)),
        organizations: organizations.map(({ value }) => organizationOf(value)),
        topics: [],
        warnings: [
          ...input.warnings,
          ...warnings
            .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
            .slice(0, MAX_WARNINGS)
            .map(warning => ({ ...warning, line: warning.line || null })),
        ],
      },
    ];
  },
};

/** An entity of ours in a version we do not know would be lost in silence. */
function warnOfVersions(entities: YamlValue[], warnings: Warning[]): void {
  for (const { value, line } of entities) {
    const { apiVersion, kind } = Object(value) as Record<string, unknown>;
    if (
      typeof apiVersion === 'string' &&
      apiVersion.startsWith('lectern.dev/') &&
      apiVersion !== CATALOG_API_VERSION
    ) {
      warnings.push({
        line,
        message: `The ${String(
          kind,
        )} is of ${apiVersion}; only ${CATALOG_API_VERSION} is known. It is left out.`,
      });
    }
  }
}

interface Named {
  metadata: { name: string; namespace?: string; title?: string };
}

/** From a reference to the title of the entity, where the entity stands in the same file; else its name. */
function titlesOf(entities: Array<{ value: Named }>) {
  const titles = new Map(
    entities.map(({ value: { metadata } }) => [
      metadata.name.toLowerCase(),
      metadata.title ?? metadata.name,
    ]),
  );
  return (reference: string): string => {
    const name = nameIn(reference);
    return titles.get(name.toLowerCase()) ?? name;
  };
}

function withoutTwins<T extends { value: Named; line: number }>(
  talks: T[],
  warnings: Warning[],
): T[] {
  const kept = new Map<string, T>();
  for (const talk of talks) {
    const { name, namespace } = talk.value.metadata;
    const key = `${namespace ?? 'default'}/${name}`.toLowerCase();
    const twin = kept.get(key);
    if (twin) {
      warnings.push({
        line: talk.line,
        message: `The name \`${name}\` is taken by the talk in line ${twin.line}: this one is left out. Give each talk a name of its own.`,
      });
    } else {
      kept.set(key, talk);
    }
  }
  return [...kept.values()];
}

interface TalkContext {
  source: string;
  event: string | undefined;
  eventTitle(reference: string): string;
  organizationTitle(reference: string): string;
}

function talkOf(
  { metadata, spec }: z.output<typeof talkEntitySchema>,
  line: number,
  context: TalkContext,
): Mention {
  const {
    presenters,
    organizations,
    media,
    duration,
    event = context.event,
    date,
    startTime: start,
    abstract: summary = metadata.description,
    ...asIs
  } = spec;
  // Which of several organizations somebody speaks for, the entity does not say.
  const sole =
    organizations.length === 1 && !presenters.some(one => one.organization)
      ? context.organizationTitle(organizations[0])
      : undefined;
  const inMedia = new Set(media.map(({ url }) => url));
  const page = metadata.links?.find(
    ({ url }) => /^https?:\/\//.test(url) && !inMedia.has(url),
  )?.url;
  const mention = mentionOf(
    {
      ...asIs,
      ...(duration && { duration: Duration.fromISO(duration).as('minutes') }),
      name: metadata.name,
      title: metadata.title ?? metadata.name,
      event,
      date,
      start,
      summary,
      page,
      speakers: presenters.map(({ name, organization = sole, role }) => ({
        name,
        organization,
        role,
      })),
      media: media.map(({ kind, url, startSeconds }) => ({
        kind,
        url,
        startSeconds,
      })),
    },
    { source: context.source, line, eventTitle: context.eventTitle },
  );
  const speakers = mention.speakers.map((speaker, i) => {
    const user = userOf(presenters[i]?.user, metadata.namespace);
    return user ? { ...speaker, user } : speaker;
  });
  return { ...mention, speakers, line: line || null, rule: 'catalog' };
}

/** A reference to a user, in full: what it leaves open is the namespace of the entity it stands in. Null for other kinds. */
function userOf(
  reference: string | undefined,
  namespace = 'default',
): string | null {
  const [, kind = 'user', own = namespace, name] =
    /^(?:([^:/\s]+):)?(?:([^:/\s]+)\/)?([^:/\s]+)$/.exec(reference ?? '') ?? [];
  return name && kind.toLowerCase() === 'user'
    ? `user:${own}/${name}`.toLowerCase()
    : null;
}

function eventOf(
  { metadata, spec }: z.output<typeof eventEntitySchema>,
  organizationTitle: (reference: string) => string,
): EventFact {
  return {
    ...spec,
    name: metadata.name,
    title: metadata.title ?? metadata.name,
    ...(spec.partOf && { partOf: nameIn(spec.partOf) }),
    ...(spec.organizers && {
      organizers: spec.organizers.map(organizationTitle),
    }),
    ...(spec.sponsors && { sponsors: spec.sponsors.map(organizationTitle) }),
  };
}

function organizationOf({
  metadata,
  spec,
}: z.output<typeof organizationEntitySchema>): OrganizationFact {
  return {
    ...spec,
    name: metadata.name,
    title: metadata.title ?? metadata.name,
  };
}

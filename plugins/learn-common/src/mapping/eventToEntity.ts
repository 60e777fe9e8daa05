import { DEFAULT_NAMESPACE, type EntityLink } from '@backstage/catalog-model';
import type { LearnEvent, Reference } from '../api';
import { LEARN_API_VERSION } from '../constants';
import type { EventEntityV1alpha1 } from '../entities';
import { entityMetadata } from './metadata';
import { entityRef } from './references';
import type { EntityMappingOptions } from './types';
import { date, defined, httpUrl, list, text } from './values';

/**
 * The catalog entity of an event. The same event gives the same entity.
 *
 * @public
 */
export function eventToEntity(
  event: LearnEvent,
  options: EntityMappingOptions = {},
): EventEntityV1alpha1 {
  const namespace = options.namespace ?? DEFAULT_NAMESPACE;
  const website = httpUrl(event.website);
  const playlist = httpUrl(event.playlist);
  const links: EntityLink[] = [];
  if (website) {
    links.push({ url: website, title: 'Website' });
  }
  if (playlist && playlist !== website) {
    links.push({ url: playlist, title: 'All recordings' });
  }
  const organizations = (targets: Reference[]) =>
    list(targets.map(target => entityRef('organization', target, options)));
  return {
    apiVersion: LEARN_API_VERSION,
    kind: 'Event',
    metadata: entityMetadata(event, {
      ...options,
      namespace,
      collection: 'events',
      description: whenAndWhere(event),
      links,
    }),
    spec: defined({
      type: event.type,
      series: text(event.series),
      partOf: entityRef('event', event.partOf, options),
      startDate: date(event.startDate),
      endDate: date(event.endDate),
      timezone: text(event.timezone),
      location: text(event.location),
      format: event.format ?? undefined,
      website,
      playlist,
      organizers: organizations(event.organizers),
      sponsors: organizations(event.sponsors),
    }),
  };
}

function whenAndWhere(event: LearnEvent): string | undefined {
  const start = date(event.startDate);
  const end = date(event.endDate);
  const days = start && end && end !== start ? `${start} – ${end}` : start;
  const said = list([text(event.location), days]);
  return said?.join(', ');
}

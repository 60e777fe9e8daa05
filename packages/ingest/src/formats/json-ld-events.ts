import { type Thing, valuesOf } from '../document/linkedData';
import type { EventFact } from '../model';
import {
  describedBy,
  type LinkedDataContext,
  namesIn,
  textIn,
  type ThingsById,
  urlsIn,
  weakDate,
} from './json-ld-values';

/** Words of `eventAttendanceMode`, and what they mean. */
const MODES = [
  ['Mixed', 'hybrid'],
  ['Online', 'online'],
  ['Offline', 'in-person'],
] as const;

/**
 * What JSON-LD says of an event in its own right.
 *
 * @internal
 */
export function eventFact(
  properties: Thing['properties'],
  byId: ThingsById,
  { url, published }: LinkedDataContext,
): EventFact {
  const place = placeOf(properties, byId);
  const mode = textIn(properties, 'eventAttendanceMode') ?? '';
  const [website] = urlsIn(properties, url, 'url');
  const start = weakDate(textIn(properties, 'startDate'), published)?.day;
  const end = weakDate(textIn(properties, 'endDate'), published)?.day;
  const organizers = namesIn(properties, byId, 'organizer');
  const sponsors = namesIn(properties, byId, 'sponsor');
  const format = MODES.find(([word]) => mode.includes(word))?.[1];
  const [above] = namesIn(properties, byId, 'superEvent');
  return {
    title: textIn(properties, 'name') ?? '',
    ...(above && { partOf: above }),
    ...(start && { startDate: start }),
    ...(end && (!start || end >= start) && { endDate: end }),
    ...(place && { location: place }),
    ...(format && { format }),
    ...(website && { website }),
    ...(organizers.length > 0 && { organizers }),
    ...(sponsors.length > 0 && { sponsors }),
  };
}

/** Where an event is: place, city, country, each once. */
function placeOf(
  properties: Thing['properties'],
  byId: ThingsById,
): string | null {
  const parts = valuesOf(properties.get('location'))
    .slice(0, 5)
    .flatMap(value => {
      if (typeof value === 'string') return [value];
      const place = describedBy(value, byId);
      if (!place || valuesOf(place.get('@type')).includes('VirtualLocation'))
        return [];
      const [address] = valuesOf(place.get('address'));
      const described =
        typeof address === 'string' ? null : describedBy(address, byId);
      const [country] = described
        ? [...namesIn(described, byId, 'addressCountry')]
        : [];
      return [
        textIn(place, 'name'),
        typeof address === 'string' ? address : null,
        described && textIn(described, 'addressLocality'),
        country,
      ];
    });
  const kept = [...new Set(parts.flatMap(part => part?.trim() || []))];
  return kept.join(', ').slice(0, 300) || null;
}

/** How many entries must say so, and which share of those that say where they are. */
const HABIT = { least: 5, share: 0.8 };

const partsOf = (location: string) =>
  location.split(',').flatMap(part => part.trim() || []);

/**
 * City and country that a calendar writes behind nearly every room, "Hall 1, Lisboa, Portugal": the place of the event.
 *
 * @returns `Lisboa, Portugal`, or null
 *
 * @internal
 */
export function commonPlace(locations: readonly string[]): string | null {
  const given = locations.map(partsOf).filter(parts => parts.length > 0);
  const counts = new Map<string, number>();
  for (const parts of given.filter(({ length }) => length > 2)) {
    const place = parts.slice(-2).join(', ');
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  for (const [place, count] of counts) {
    if (count >= HABIT.least && count >= HABIT.share * given.length)
      return place;
  }
  return null;
}

/** The room alone, without the place of the event behind it. @internal */
export function roomWithin(location: string, place: string | null): string {
  const room = partsOf(location).join(', ');
  return place && room.endsWith(`, ${place}`)
    ? room.slice(0, -place.length - 2)
    : room;
}

import { isObject } from '../../document/values';
import { fieldOf, objectsIn, type JsonObject } from '../json';

/**
 * What one of the views of Sessionize's API holds, in one form.
 *
 * @internal
 */
export interface SessionizeView {
  /** As the API calls it. */
  name: 'All' | 'GridSmart' | 'Sessions' | 'Speakers' | 'SpeakerWall';
  /** Each once, however often the view lists it. */
  sessions: JsonObject[];
  speakers: JsonObject[];
  questions: JsonObject[];
  categories: JsonObject[];
  rooms: JsonObject[];
}

const EMPTY = {
  sessions: [],
  speakers: [],
  questions: [],
  categories: [],
  rooms: [],
};
const ALL_LISTS = [
  'sessions',
  'speakers',
  'questions',
  'categories',
  'rooms',
] as const;

const has = (object: JsonObject, ...keys: string[]) =>
  keys.every(key => fieldOf(object, key) !== undefined);

/** A session of theirs, not of another system: they all say when they begin and what kind they are. */
function isSession(session: JsonObject): boolean {
  return (
    has(session, 'id', 'title', 'startsAt') || has(session, 'isServiceSession')
  );
}

function distinct(sessions: JsonObject[]): JsonObject[] {
  const byId = new Map<unknown, JsonObject>();
  for (const session of sessions) {
    const id = fieldOf(session, 'id') ?? session;
    if (!byId.has(id)) byId.set(id, session);
  }
  return [...byId.values()];
}

function allView(value: JsonObject): SessionizeView | null {
  const lists = ALL_LISTS.filter(key => Array.isArray(fieldOf(value, key)));
  const sessions = objectsIn(fieldOf(value, 'sessions'));
  if (!lists.includes('sessions') || lists.length < 3) return null;
  if (sessions.length > 0 && !isSession(sessions[0])) return null;
  const list = (key: (typeof ALL_LISTS)[number]) =>
    objectsIn(fieldOf(value, key));
  return {
    name: 'All',
    sessions: distinct(sessions),
    speakers: list('speakers'),
    questions: list('questions'),
    categories: list('categories'),
    rooms: list('rooms'),
  };
}

/**
 * A list without anything in it: what the views but All are before the sessions are published. Nothing else tells it from
 * empty lists of other systems.
 *
 * @internal
 */
export function emptyView(value: unknown): SessionizeView | null {
  return Array.isArray(value) && value.length === 0
    ? { ...EMPTY, name: 'Sessions' }
    : null;
}

/**
 * The view a value is, or null where it is none of Sessionize's.
 *
 * @internal
 */
export function viewOf(value: unknown): SessionizeView | null {
  if (isObject(value)) return allView(value);
  const items = objectsIn(value);
  const [first] = items;
  if (!first) return null;
  if (has(first, 'date', 'rooms') && Array.isArray(fieldOf(first, 'rooms'))) {
    const rooms = items.flatMap(day => objectsIn(fieldOf(day, 'rooms')));
    if (!rooms.every(room => Array.isArray(fieldOf(room, 'sessions'))))
      return null;
    // The slots of the day list all of them again.
    const sessions = rooms.flatMap(room =>
      objectsIn(fieldOf(room, 'sessions')),
    );
    return { ...EMPTY, name: 'GridSmart', sessions: distinct(sessions) };
  }
  if (has(first, 'sessions') && Object.hasOwn(first, 'groupName')) {
    const sessions = items.flatMap(group =>
      objectsIn(fieldOf(group, 'sessions')),
    );
    return { ...EMPTY, name: 'Sessions', sessions: distinct(sessions) };
  }
  if (
    has(first, 'fullName', 'profilePicture') ||
    has(first, 'firstName', 'lastName', 'tagLine')
  ) {
    const name = Array.isArray(fieldOf(first, 'sessions'))
      ? 'Speakers'
      : 'SpeakerWall';
    return { ...EMPTY, name, speakers: items };
  }
  return null;
}

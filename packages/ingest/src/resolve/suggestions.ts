import type { GroundAgainst, GroundFor, Suggestion } from '../model';
import { conflictOf, type Cluster } from './clusters';
import type { Entry } from './entries';
import type { Likely } from './firmTalks';
import { compare } from './normalise';

/** More questions than this about one talk help no curator. */
const MAX_PER_TALK = 3;

const WORDS: Record<GroundFor | GroundAgainst, string> = {
  'same-id': 'the same schedule page or recording',
  'same-name': 'the same name in two packs',
  'same-title': 'the same title',
  'cut-off-title': 'one title is the cut-off beginning of the other',
  'near-title': 'nearly the same title',
  'without-subtitle': 'one title is the other without its subtitle',
  'contained-title': 'one title contains the other',
  'shared-words': 'titles share telling words',
  presenter: 'a speaker in common',
  organization: 'an organization in common',
  event: 'the same event',
  statements: 'what is said of them does not agree',
  ids: 'their schedule pages or recordings differ',
  day: 'they were on different days',
  speakers: 'they have other speakers',
  article: 'one article tells of both',
  'event-open': 'it is not certain that it was the same event',
};

/**
 * The pairs of talks a curator should look at, most similar first: those left apart though much speaks for them, and
 * nothing decisive against them.
 *
 * @internal
 */
export function suggestionsOf(
  likely: Iterable<Likely>,
  talkOf: (entry: Entry) => Cluster | null,
  nameOf: (talk: Cluster) => string | null,
): Suggestion[] {
  const byPair = new Map<string, Suggestion>();
  for (const { pair, sameTitle, similarity, grounds } of likely) {
    const [left, right] = [talkOf(pair[0]), talkOf(pair[1])];
    if (!left || !right || left === right) continue;
    const conflict = conflictOf(left, right, 'likeness');
    if (conflict === 'decision' || conflict === 'event') continue;
    if (conflict && !sameTitle) continue;
    if (conflict === 'ids' && areListedTogether(left, right)) continue;
    const named = [left, right].map((talk, i) => ({
      talk: nameOf(talk),
      mention: pair[i]?.mention.id ?? '',
    }));
    const [x, y] = named.sort((a, b) => compare(a.talk ?? '', b.talk ?? ''));
    if (!x || !y || x.talk === null || y.talk === null) continue;
    const all = {
      for: grounds.for,
      against: conflict ? [conflict, ...grounds.against] : grounds.against,
    };
    const suggestion: Suggestion = {
      talks: [x.talk, y.talk],
      mentions: [x.mention, y.mention],
      differs: differences(left, right),
      similarity,
      grounds: all,
      reason: inWords(all),
    };
    const key = suggestion.talks.join(' ');
    const known = byPair.get(key);
    if (!known || compareSuggestions(suggestion, known) < 0) {
      byPair.set(key, suggestion);
    }
  }
  const sorted = [...byPair.values()].sort(compareSuggestions);
  const asked = new Map<string, number>();
  return sorted.filter(({ talks }) => {
    if (talks.some(talk => (asked.get(talk) ?? 0) >= MAX_PER_TALK)) {
      return false;
    }
    for (const talk of talks) asked.set(talk, (asked.get(talk) ?? 0) + 1);
    return true;
  });
}

function inWords(grounds: Suggestion['grounds']): string {
  return [grounds.for, grounds.against]
    .filter(({ length }) => length > 0)
    .map(some => some.map(ground => WORDS[ground]).join(', '))
    .join('; but ');
}

/** The most similar first. */
function compareSuggestions(a: Suggestion, b: Suggestion): number {
  return (
    b.similarity - a.similarity ||
    compare(a.talks.join(' '), b.talks.join(' ')) ||
    compare(a.reason, b.reason) ||
    compare(a.mentions.join(' '), b.mentions.join(' '))
  );
}

/** A schedule that lists two sessions of one title, each with an id of its own, has told them apart. */
function areListedTogether(a: Cluster, b: Cluster): boolean {
  const schedules = ({ entries }: Cluster) =>
    entries.flatMap(({ authority, document }) =>
      authority === 'schedule' ? document : [],
    );
  const listed = new Set(schedules(a));
  return schedules(b).some(document => listed.has(document));
}

/** Fields of which two talks say different things; what only one of them says is no difference. */
function differences(a: Cluster, b: Cluster): Suggestion['differs'] {
  const types = ({ entries }: Cluster) =>
    new Set(entries.map(({ mention }) => mention.type));
  const keys = (map: ReadonlyMap<string, unknown>) => new Set(map.keys());
  const fields: Array<
    [Suggestion['differs'][number], Set<unknown>, Set<unknown>]
  > = [
    ['title', keys(a.titles), keys(b.titles)],
    ['type', types(a), types(b)],
    ['presenters', keys(a.people), keys(b.people)],
    ['event', a.events, b.events],
    ['date', a.days, b.days],
    ['media', a.ids, b.ids],
  ];
  return fields.flatMap(([field, left, right]) => {
    const said = left.size > 0 && right.size > 0;
    return said && ![...left].some(value => right.has(value)) ? [field] : [];
  });
}

import type { GroundFor, Suggestion } from '../model';
import type { Cluster } from './clusters';
import { areCompatible, type EventNode } from './eventNodes';
import { likeness, sameStage, type Likeness } from './likeness';
import { compareSpeakers } from './people';
import type { Vocabulary } from './vocabulary';

/**
 * What is held of two talks that look alike.
 *
 * @internal
 */
export interface Verdict {
  decision: 'merge' | 'suggest' | 'none';
  /** By `title`, or by likeness only. */
  ground: 'title' | 'likeness';
  /** The titles are the same, or as good as the same. */
  sameTitle: boolean;
  /** 0 to 1. */
  similarity: number;
  /** For a curator. */
  grounds: Grounds;
}

type Grounds = Suggestion['grounds'];

/** What two talks say beside their titles. */
interface Surroundings {
  speakers: 'agree' | 'unknown' | 'differ';
  organizations: 'agree' | 'unknown' | 'differ';
  /** `same`: one edition, known on both sides. `open`: nothing speaks against it. */
  event: 'same' | 'open' | 'differ';
}

/** Titles of one talk that are compared with those of another; enough for all retellings, and a bound on the work. */
const MAX_TITLES = 6;

const NOTHING: Verdict = {
  decision: 'none',
  ground: 'likeness',
  sameTitle: false,
  similarity: 0,
  grounds: { for: [], against: [] },
};

const RANK = { none: 0, suggest: 1, merge: 2 };

/**
 * The table of what is enough to hold two talks for one, or to ask a curator. Wrong merges are worse than missed ones:
 * the less else agrees, the more of the titles must.
 *
 * | titles | speakers agree | same organization | nothing else |
 * | --- | --- | --- | --- |
 * | same, at one event | merge | from 1.5 or 4 words | from 1.5 or 4 words |
 * | same, event open | from 0.9 | from 1.5 | from 2 |
 * | nearly the same | from 1.5 | from 1.5 | from 1.5 at one event, else 3 |
 * | one without the subtitle | from 0.9 | from 1.5 at one event, else 2.2 | from 1.8 at one event, else 2.5 |
 * | all words of one in the other | from 1.2 | from 2 at one event, else 2.5 | ask from 2 |
 * | some words | 75 %, from 1.5 at one event, else 2 | 70 %, from 2 | ask from 2.5 and 70 % |
 *
 * Numbers are weights of shared words ({@link Vocabulary}); shares are of the shorter title.
 */
function decide(
  { kind, shared, words, coverage, overlap }: Likeness,
  { speakers, organizations, event }: Surroundings,
  stage: { same: boolean; weightWithoutNames: number },
): Verdict['decision'] {
  const one = event === 'same';
  const agree = speakers === 'agree';
  const house = organizations === 'agree';
  const grade = (merge: boolean, suggest: boolean) => {
    if (merge) return 'merge';
    return suggest ? 'suggest' : 'none';
  };
  switch (kind) {
    case 'same':
    case 'cut-off':
      if (one) {
        return grade(shared >= 1.5 || words >= 4 || agree, words >= 3);
      }
      return grade(
        (agree && shared >= 0.9) || shared >= 2 || (house && shared >= 1.5),
        agree || shared >= 1,
      );
    case 'near':
      return grade(
        shared >= 1.5 && (agree || house || one || shared >= 3),
        shared >= 1.5,
      );
    case 'piece':
      if (agree) return grade(shared >= 0.9, shared >= 0.6);
      return grade(
        shared >= (one ? 1.8 : 2.5) + (house ? -0.3 : 0),
        shared >= 1.2,
      );
    case 'part':
      if (agree) return grade(shared >= 1.2, shared >= 0.6);
      return grade(
        house && shared >= (one ? 2 : 2.5),
        shared >= (house ? 1.2 : 2),
      );
    case 'other':
      return 'none';
    default:
      if (!stage.same) {
        return grade(false, shared >= 2 && coverage >= 0.7 && (agree || house));
      }
      if (agree) {
        return grade(
          shared >= (one ? 1.5 : 2) && coverage >= 0.75 && overlap >= 0.5,
          shared >= 1.5 && coverage >= 0.4,
        );
      }
      if (house) {
        return grade(
          coverage >= 0.7 && (one ? shared : stage.weightWithoutNames) >= 2,
          shared >= 1.2 && coverage >= 0.5,
        );
      }
      return grade(false, shared >= 2.5 && coverage >= 0.7);
  }
}

/**
 * Whether two talks are one, going by their most similar titles and what is known around them.
 *
 * @internal
 */
export function judge(a: Cluster, b: Cluster, vocabulary: Vocabulary): Verdict {
  const around = surroundings(a, b);
  if (around.speakers === 'differ' || around.event === 'differ') return NOTHING;
  const verdict = { ...NOTHING };
  const names = { a: a.names, b: b.names };
  for (const left of [...a.titles.values()].slice(0, MAX_TITLES)) {
    for (const right of [...b.titles.values()].slice(0, MAX_TITLES)) {
      const like = likeness(left, right, vocabulary, names);
      const exact = like.kind === 'same' || like.kind === 'cut-off';
      // An organization of another name speaks against titles that are merely similar.
      if (
        !exact &&
        around.organizations === 'differ' &&
        around.speakers !== 'agree'
      ) {
        continue;
      }
      const decision = decide(like, around, {
        same: sameStage(left, right),
        weightWithoutNames: vocabulary.sum(
          [...left.tokens].filter(
            token =>
              right.tokens.has(token) &&
              ![names.a, names.b].some(
                ({ organizations, event }) =>
                  organizations.has(token) || event.has(token),
              ),
          ),
        ),
      });
      const similarity = similarityOf(like, around);
      const better =
        RANK[decision] > RANK[verdict.decision] ||
        (decision === verdict.decision && similarity > verdict.similarity);
      if (better) {
        verdict.decision = decision;
        verdict.ground = exact ? 'title' : 'likeness';
        verdict.sameTitle = exact || like.kind === 'near';
        verdict.similarity = similarity;
        verdict.grounds = groundsOf(like, around);
      }
    }
  }
  return verdict;
}

function surroundings(a: Cluster, b: Cluster): Surroundings {
  return {
    speakers:
      namesSpeaker(a, b) || namesSpeaker(b, a)
        ? 'agree'
        : compareSpeakers(a.people, b.people),
    organizations: compareOrganizations(a.organizations, b.organizations),
    event: compareEvents(a.events, b.events),
  };
}

/** Recordings name in their titles who speaks: "A Title - Ida Moor". */
function namesSpeaker(recording: Cluster, talk: Cluster): boolean {
  if (recording.people.size > 0) return false;
  const titles = [...recording.titles.values()].slice(0, MAX_TITLES);
  for (const { key } of talk.people.values()) {
    if (key && titles.some(({ core }) => ` ${core} `.includes(` ${key} `))) {
      return true;
    }
  }
  return false;
}

function compareOrganizations(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): Surroundings['organizations'] {
  if (a.size === 0 || b.size === 0) return 'unknown';
  for (const organization of a) if (b.has(organization)) return 'agree';
  return 'differ';
}

function compareEvents(
  a: ReadonlySet<EventNode>,
  b: ReadonlySet<EventNode>,
): Surroundings['event'] {
  let event: Surroundings['event'] = 'open';
  for (const x of a) {
    for (const y of b) {
      if (!areCompatible(x, y)) return 'differ';
      if (x === y && (x.year || x.facts.length > 0)) event = 'same';
    }
  }
  return event;
}

/** Titles make most of it; each thing that agrees beside them takes a third of what is left to certainty. */
function similarityOf(like: Likeness, around: Surroundings): number {
  const titles = 0.4 * like.coverage + 0.6 * like.overlap;
  const agreeing = [
    around.speakers === 'agree',
    around.organizations === 'agree',
    around.event === 'same',
  ].filter(Boolean).length;
  const similarity = 1 - (1 - Math.min(titles, 1)) * (2 / 3) ** agreeing;
  return Math.round(similarity * 1000) / 1000;
}

const TITLES: Record<Likeness['kind'], GroundFor> = {
  same: 'same-title',
  'cut-off': 'cut-off-title',
  near: 'near-title',
  piece: 'without-subtitle',
  part: 'contained-title',
  some: 'shared-words',
  // Two parts of a series: nobody is asked about them.
  other: 'shared-words',
};

function groundsOf(like: Likeness, around: Surroundings): Grounds {
  const grounds: GroundFor[] = [TITLES[like.kind]];
  if (around.speakers === 'agree') grounds.push('presenter');
  else if (around.organizations === 'agree') grounds.push('organization');
  return around.event === 'same'
    ? { for: [...grounds, 'event'], against: [] }
    : { for: grounds, against: ['event-open'] };
}

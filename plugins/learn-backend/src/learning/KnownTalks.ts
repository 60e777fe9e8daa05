import type { ResolvedTalk } from '@lectern/ingest';
import type { KnownTalk } from '../database';
import type { Resolved } from '../ingest';
import type { FindEvidence, MentionEvidence } from './evidence';
import type { Names } from './names';
import { toReasons } from './toReasons';
import { toTalk } from './toTalk';
import type { WrittenEntities } from './writtenEntities';

interface Context {
  names: Names;
  written: WrittenEntities;
  evidence: FindEvidence;
}

/** A talk as it is stored, with all that it was made of. */
interface Made {
  names: string;
  entityRef: string | null;
  evidence: Array<MentionEvidence | undefined>;
  known: KnownTalk;
}

/**
 * Makes of resolved talks what is stored of them. A talk that is the very same object as before, and refers to the same
 * things, gives the very same object too.
 *
 * @internal
 */
export class KnownTalks {
  readonly #made = new WeakMap<ResolvedTalk, Made>();

  of(
    resolution: Resolved,
    context: Context,
  ): (talk: ResolvedTalk) => KnownTalk {
    const names = namesIn(resolution);
    return talk => {
      const entityRef = context.written.talk(talk);
      const evidence = talk.mentions.map(context.evidence);
      const made = this.#made.get(talk);
      if (
        made?.names === names &&
        made.entityRef === entityRef &&
        isSame(made.evidence, evidence) &&
        // What is told of the others may have changed
        talk.sameWork.length === 0
      ) {
        return made.known;
      }
      const known = toKnown(talk, context);
      this.#made.set(talk, { names, entityRef, evidence, known });
      return known;
    };
  }
}

/** All that talks may tell of what they refer to. */
function namesIn({ events, organizations, topics }: Resolved): string {
  return JSON.stringify([
    events.map(({ name, title, type }) => [name, title, type]),
    organizations.map(({ name, title }) => [name, title]),
    topics.map(({ name, title }) => [name, title]),
  ]);
}

function isSame(
  before: Made['evidence'],
  after: Array<MentionEvidence | undefined>,
): boolean {
  return (
    before.length === after.length &&
    before.every(
      (one, index) =>
        one?.mention === after[index]?.mention &&
        one?.reading === after[index]?.reading,
    )
  );
}

function toKnown(
  talk: ResolvedTalk,
  { names, written, evidence }: Context,
): KnownTalk {
  return {
    talk: toTalk(talk, names, written),
    score: talk.score,
    mentions: talk.mentions.flatMap(stated => {
      const found = evidence(stated);
      if (!found) return [];
      const { reading, mention } = found;
      const { id, source, title, takeaway, line } = stated;
      return [
        {
          id,
          sourceId: reading.sourceId,
          document: source,
          documentTitle: reading.document.title,
          title,
          takeaway,
          line,
          rule: mention.rule,
        },
      ];
    }),
    evidence: talk.evidence,
    reasons: toReasons(talk, names),
  };
}

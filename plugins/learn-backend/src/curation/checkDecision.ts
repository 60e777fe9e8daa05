import { InputError, isError } from '@backstage/errors';
import type {
  DecisionBody,
  Reference,
  TalkDetail,
} from '@lectern/backstage-plugin-learn-common';
import type { ListedStore, TalksStore } from '../database';
import { withCause } from '../errors';
import { checkCorrection } from './checkCorrection';

/** @internal */
export interface KnownThings {
  talks: Pick<TalksStore, 'get'>;
  listed: Pick<ListedStore, 'topics'>;
}

type PairDecision = {
  kind: 'merge' | 'keep-apart';
  talks: [string, string];
};

/** @internal */
export interface CheckedDecision {
  body: DecisionBody;
  /** The talks it names, as they are now. */
  about: Reference[];
}

/**
 * A decision as it is stored: talks by the names they have now.
 *
 * @throws InputError where it cannot be followed, saying why.
 *
 * @internal
 */
export async function checkDecision(
  body: DecisionBody,
  known: KnownThings,
): Promise<CheckedDecision> {
  if (body.kind === 'merge' || body.kind === 'keep-apart') {
    return checkPair(body, known);
  }
  const talk = await findTalk(body.talk, known);
  const about = [{ id: talk.id, title: talk.title }];
  switch (body.kind) {
    case 'split':
      return { body: checkSplit(body, talk), about };
    case 'correct': {
      const correction = checkCorrection(body);
      return { body: { kind: 'correct', talk: talk.id, ...correction }, about };
    }
    case 'add-topic':
    case 'remove-topic':
      await checkTopic(body, talk, known);
      return { body: { ...body, talk: talk.id }, about };
    default:
      return { body: { kind: body.kind, talk: talk.id }, about };
  }
}

async function checkPair(
  { kind, talks: [a, b] }: PairDecision,
  known: KnownThings,
): Promise<CheckedDecision> {
  if (a === b) {
    throw new InputError(
      `Both talks are "${a}". Name two different ones: a talk cannot be ${
        kind === 'merge' ? 'merged with' : 'kept apart from'
      } itself.`,
    );
  }
  const left = await findTalk(a, known);
  const right = await findTalk(b, known);
  if (left.id !== right.id) {
    return {
      body: { kind, talks: [left.id, right.id] },
      about: [left, right].map(({ id, title }) => ({ id, title })),
    };
  }
  if (kind === 'merge') {
    throw new InputError(
      `"${a}" and "${b}" are one talk already: "${left.title}".`,
    );
  }
  // One of them is a name from before they were one: that is what tells them apart again
  return {
    body: { kind, talks: [a, b] },
    about: [a, b].map(id => ({ id, title: left.title })),
  };
}

function checkSplit(
  body: DecisionBody & { kind: 'split' },
  talk: TalkDetail,
): DecisionBody {
  const mentions = [...new Set(body.mentions)];
  const own = new Set(talk.mentions.map(({ id }) => id));
  const strange = mentions.find(id => !own.has(id));
  if (strange !== undefined) {
    throw new InputError(
      `"${strange}" is no mention of "${talk.title}". Take ids from the mentions of the talk.`,
    );
  }
  if (mentions.length === own.size) {
    throw new InputError(
      `These are all mentions of "${talk.title}". Leave it at least one: the others become a talk of their own.`,
    );
  }
  return { kind: 'split', talk: talk.id, mentions };
}

async function checkTopic(
  { kind, topic }: DecisionBody & { topic: string },
  talk: TalkDetail,
  { listed }: KnownThings,
): Promise<void> {
  if (kind === 'remove-topic' && talk.topics.some(({ id }) => id === topic)) {
    return;
  }
  const topics = await listed.topics();
  if (!topics.some(({ id }) => id === topic)) {
    throw new InputError(
      `There is no topic "${topic}". Take one of those that GET /topics lists, or define it in a pack first.`,
    );
  }
}

async function findTalk(
  id: string,
  { talks }: KnownThings,
): Promise<TalkDetail> {
  try {
    return await talks.get(id, { seesHidden: async () => true });
  } catch (error) {
    if (isError(error) && error.name === 'NotFoundError') {
      throw withCause(
        new InputError(
          `There is no talk "${id}". Take the id of a talk, or a name it had before.`,
        ),
        error,
      );
    }
    throw error;
  }
}

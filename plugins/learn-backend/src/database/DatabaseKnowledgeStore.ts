import type { Decision } from '@lectern/ingest';
import type { Knex } from 'knex';
import { clean, personKey } from '../text';
import { insertAll } from './insertAll';
import type {
  Evidence,
  Knowledge,
  KnowledgeStore,
  LearnResult,
} from './KnowledgeStore';
import { markLearned, readState } from './LearnState';
import { insertPublishedNames, selectPublishedNames } from './publishedNames';
import { selectReadings } from './readings';
import { writeListed } from './writeListed';
import { writeTalks } from './writeTalks';

/** @internal */
export class DatabaseKnowledgeStore implements KnowledgeStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async update(options: {
    rules: string;
    learn: (evidence: Evidence) => Knowledge | Promise<Knowledge>;
  }): Promise<LearnResult> {
    return this.#knex.transaction(async tx => {
      const state = await readState(tx, { lock: true });
      if (
        state.learnedVersion === state.evidenceVersion &&
        state.learnedBy === options.rules
      ) {
        return { learned: false, changes: 0, revision: state.revision };
      }
      const knowledge = await options.learn(await selectEvidence(tx));
      const revision = await write(tx, knowledge, state.revision);
      await markLearned(tx, {
        version: state.evidenceVersion,
        by: options.rules,
        revision,
      });
      return { learned: true, changes: revision - state.revision, revision };
    });
  }
}

async function selectEvidence(tx: Knex): Promise<Evidence> {
  const decisions: Array<{
    kind: Decision['kind'];
    mention_a: string;
    mention_b: string;
  }> = await tx('decisions').orderBy('id');
  return {
    readings: await selectReadings(tx),
    decisions: decisions.map(row => ({
      kind: row.kind,
      mentions: [row.mention_a, row.mention_b],
    })),
    published: await selectPublishedNames(tx),
  };
}

/** Things that talks refer to come first, so that whoever follows the changes never meets a dangling reference. */
async function write(
  tx: Knex,
  knowledge: Knowledge,
  before: number,
): Promise<number> {
  let revision = before;
  const nextRevision = () => {
    revision += 1;
    return revision;
  };
  await writeListed(tx, {
    kind: 'organization',
    table: 'organizations',
    items: knowledge.organizations,
    nextRevision,
  });
  await writeListed(tx, {
    kind: 'event',
    table: 'events',
    items: knowledge.events,
    nextRevision,
  });
  await writeTalks(tx, knowledge.talks, nextRevision);
  await writeTopics(tx, knowledge);
  await writePeople(tx, knowledge);
  await insertPublishedNames(tx, knowledge.talks);
  return revision;
}

async function writeTopics(tx: Knex, knowledge: Knowledge) {
  await tx('topics').delete();
  await insertAll(
    tx,
    'topics',
    knowledge.topics.map(topic => ({ ...topic, title: clean(topic.title) })),
  );
}

async function writePeople(tx: Knex, knowledge: Knowledge) {
  const people = new Map<string, string>();
  for (const { talk } of knowledge.talks) {
    for (const { name } of talk.presenters) {
      const key = personKey(name);
      if (!people.has(key)) people.set(key, clean(name));
    }
  }
  await tx('people').delete();
  await insertAll(
    tx,
    'people',
    [...people].map(([id, name]) => ({ id, name })),
  );
}

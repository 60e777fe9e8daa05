import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import { clean, cleanOrNull } from '../text';
import { selectDecisions, writeEffects } from './decisionRows';
import { writeHiddenTalks } from './hiddenTalks';
import type {
  Evidence,
  Knowledge,
  KnowledgeStore,
  LearnResult,
} from './KnowledgeStore';
import { inTurn } from './learningTurn';
import { type LearnState, markLearned, readState } from './LearnState';
import { insertPublishedNames, toPublished } from './publishedNames';
import { PublishedNamesCache } from './PublishedNamesCache';
import { ReadingsCache } from './ReadingsCache';
import { replaceRows } from './replaceRows';
import { writeStatedDecisions } from './statedDecisions';
import { writeListed } from './writeListed';
import { writePeople } from './writePeople';
import { writeSuggestions } from './writeSuggestions';
import { writeTalks } from './writeTalks';

/** @internal */
export class DatabaseKnowledgeStore implements KnowledgeStore {
  readonly #knex: Knex;
  readonly #readings = new ReadingsCache();
  readonly #published = new PublishedNamesCache();

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async update(options: {
    today: string;
    rules: string;
    learn: (evidence: Evidence) => Knowledge | Promise<Knowledge>;
  }): Promise<LearnResult> {
    return inTurn(this.#knex, async () => {
      const { state, evidence } = await this.#begin(options);
      if (!evidence) {
        return { learned: false, changes: 0, revision: state.revision };
      }
      // Takes seconds, in which the store is free for all others
      const knowledge = await options.learn(evidence);
      const revision = await this.#knex.transaction(async tx => {
        const now = await readState(tx, { lock: true });
        if (now.revision !== state.revision) {
          throw new ConflictError(
            'Another process has learned meanwhile; the connection that kept it waiting was lost. Learning is tried again with the next refresh.',
          );
        }
        const last = await write(tx, knowledge, state.revision);
        await writeEffects(tx, evidence.decisions, knowledge.idleDecisions);
        await markLearned(tx, {
          version: state.evidenceVersion,
          by: options.rules,
          revision: last,
          againOn: knowledge.learnAgainOn,
        });
        return last;
      });
      return { learned: true, changes: revision - state.revision, revision };
    });
  }

  /** What there is to learn from, at one moment; nothing where that has been done. */
  async #begin({
    today,
    rules,
  }: {
    today: string;
    rules: string;
  }): Promise<{ state: LearnState; evidence: Evidence | undefined }> {
    return this.#knex.transaction(async tx => {
      // Whoever changes the evidence waits until it is read whole
      const state = await readState(tx, { lock: true });
      const isLearned =
        state.learnedVersion === state.evidenceVersion &&
        state.learnedBy === rules &&
        (state.learnAgainOn === null || today < state.learnAgainOn);
      return {
        state,
        evidence: isLearned ? undefined : await this.#evidence(tx),
      };
    });
  }

  async evidence(): Promise<Evidence> {
    return this.#knex.transaction(tx => this.#evidence(tx));
  }

  async #evidence(tx: Knex): Promise<Evidence> {
    return {
      readings: await this.#readings.select(tx),
      decisions: await selectDecisions(tx),
      published: await this.#published.select(tx),
    };
  }
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
  await writePeople(tx, knowledge.talks);
  await writeHiddenTalks(tx, knowledge.hidden);
  await writeSuggestions(tx, knowledge);
  await writeStatedDecisions(tx, knowledge.stated);
  await insertPublishedNames(tx, [
    // First, since a mention of a talk that was merged keeps the name it would have without that
    ...knowledge.keptNames,
    ...[...knowledge.talks, ...knowledge.hidden].map(toPublished),
  ]);
  return revision;
}

async function writeTopics(tx: Knex, knowledge: Knowledge) {
  await replaceRows(
    tx,
    'topics',
    knowledge.topics.map(({ id, title, description, synonyms, ...places }) => ({
      id,
      title: clean(title),
      description: cleanOrNull(description),
      synonyms: JSON.stringify(synonyms),
      places: JSON.stringify(places),
    })),
  );
}

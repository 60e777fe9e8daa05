import { performance } from 'node:perf_hooks';
import { mockServices } from '@backstage/backend-test-utils';
import { readSource } from '@lectern/ingest';
import type { Knex } from 'knex';
import {
  createTestDatabases,
  initDatabase,
} from '../../__testUtils__/databases';
import { CurationService } from '../../curation';
import {
  DatabaseDecisionsStore,
  DatabaseDocumentsStore,
  DatabaseKnowledgeStore,
  DatabaseListedStore,
  DatabaseSuggestionsStore,
  DatabaseTalksStore,
} from '../../database';
import { IngestThread, LastingResolver } from '../../ingest';
import { LearningService } from '../../learning';

/** Only where somebody asks for it: `LEARN_PERFORMANCE_TESTS=1`. */
const describePerformance = process.env.LEARN_PERFORMANCE_TESTS
  ? describe
  : describe.skip;

/** One to two seconds here; other work at the same time may double it. */
const PATIENCE_MS = 5000;

const DOCUMENTS = 100;
const TALKS_OF_EACH = 200;
const WORDS =
  'platform team golden path rose soil bee hedge scale cost moss fern oak yard tool'.split(
    ' ',
  );

jest.setTimeout(600_000);

const databases = createTestDatabases();

/** Schedules of invented events. */
function inventPack(number: number): string {
  const word = (seed: number) => WORDS[seed % WORDS.length];
  const talks = Array.from({ length: TALKS_OF_EACH }, (_, index) => {
    const seed = number * TALKS_OF_EACH + index;
    return [
      `  - title: ${word(seed)} ${word(seed >> 4)} and ${word(
        seed >> 8,
      )} number ${seed}`,
      `    speakers: [{ name: Person Of${seed % 9000}, organization: Company ${
        seed % 2000
      } }]`,
      `    event: Garden Days ${1920 + number}`,
      `    abstract: How a platform team grows roses in ${word(seed)}.`,
    ];
  });
  return ['lectern: 1', 'talks:', ...talks.flat()].join('\n');
}

async function fill(knex: Knex) {
  const documents = new DatabaseDocumentsStore({ knex });
  for (let number = 0; number < DOCUMENTS; number += 1) {
    const location = `garden-${number}.yaml`;
    const bytes = Buffer.from(inventPack(number));
    await documents.apply({
      sourceId: 'garden',
      save: [
        {
          location,
          url: null,
          etag: null,
          lastModifiedAt: null,
          contentHash: String(number),
          extraction: '1',
          bytes,
          readings: readSource({ source: location, bytes }),
        },
      ],
      remove: [],
      touch: [],
    });
  }
}

describePerformance('20,000 talks', () => {
  const ingest = new IngestThread({
    execArgv: [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    ],
  });

  afterAll(() => ingest.close());

  it.each(databases.eachSupportedId())(
    'follow a decision while a curator waits, %p',
    async id => {
      const knex = await initDatabase(databases, id);
      await fill(knex);
      const talks = new DatabaseTalksStore({ knex });
      const learning = new LearningService({
        store: new DatabaseKnowledgeStore({ knex }),
        resolve: new LastingResolver({ thread: ingest }).resolve,
        recommends: async () => () => true,
        settings: '',
        events: mockServices.events.mock(),
        logger: mockServices.logger.mock(),
      });
      const curation = new CurationService({
        decisions: new DatabaseDecisionsStore({ knex }),
        suggestions: new DatabaseSuggestionsStore({ knex }),
        talks,
        listed: new DatabaseListedStore({ knex }),
        learning,
        patienceMs: 100_000,
        logger: mockServices.logger.mock(),
      });
      const figures: Record<string, number> = {};
      const time = async <T>(name: string, act: () => Promise<T>) => {
        const start = performance.now();
        const result = await act();
        figures[name] = performance.now() - start;
        return result;
      };
      await time('learn everything', () => learning.learn());
      const { items, totalItems } = await talks.page({ sort: 'title' });
      expect(totalItems).toBeGreaterThan(19_000);
      const [a, b, c, d] = items;
      const by = 'user:default/iris';
      await time('pin', () => curation.decide({ kind: 'pin', talk: a.id }, by));
      const { decision } = await time('hide', () =>
        curation.decide({ kind: 'hide', talk: b.id }, by),
      );
      await time('merge', () =>
        curation.decide({ kind: 'merge', talks: [c.id, d.id] }, by),
      );
      await time('correct', () =>
        curation.decide(
          { kind: 'correct', talk: a.id, field: 'title', value: 'Roses' },
          by,
        ),
      );
      await time('undo', () => curation.undo(decision.id, by));
      process.stdout.write(
        `${id}\n${Object.entries(figures)
          .map(([name, ms]) => `${ms.toFixed(0).padStart(7)} ms  ${name}`)
          .join('\n')}\n`,
      );
      for (const name of ['hide', 'merge', 'correct', 'undo']) {
        expect(figures[name]).toBeLessThan(PATIENCE_MS);
      }
    },
  );
});

import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { readSource } from '@lectern/ingest';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import {
  anEvent,
  anOrganization,
  aPresenter,
  aTalk,
  aTopic,
  knowledgeOf,
  store,
} from '../__testUtils__/knowledge';
import {
  DatabaseDocumentsStore,
  DatabaseListedStore,
  TalkIndexCache,
} from '../database';
import { aPack } from '../__testUtils__/documents';
import { ListedService } from './ListedService';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const hedge = { id: 'hedge', title: 'Hedge Labs' };
const compost = { id: 'compost', title: 'Compost & Co' };
const pruning = { id: 'pruning', title: 'Pruning' };
const soil = { id: 'soil', title: 'Soil' };
const spring = { id: 'spring-24', title: 'Spring 24' };
const by = (
  name: string,
  organization: Talk['presenters'][number]['organization'],
) => ({ ...aPresenter(name), organization });

describe.each(databases.eachSupportedId())('ListedService, %p', id => {
  let service: ListedService;

  beforeAll(async () => {
    const knex = await initDatabase(databases, id);
    service = new ListedService({
      listed: new DatabaseListedStore({ knex }),
      index: new TalkIndexCache({ knex }),
    });
    await store(
      knex,
      knowledgeOf(
        [
          aTalk({
            id: 'a',
            date: '2024-04-01',
            event: spring,
            topics: [pruning, soil],
            presenters: [by('Rosa Thorn', hedge), by('Ivy Green', compost)],
            organizations: [hedge, compost],
          }),
          aTalk({
            id: 'b',
            date: '2023-04-01',
            topics: [soil],
            presenters: [by('Rosa Thorn', hedge)],
            organizations: [hedge],
          }),
          aTalk({
            id: 'c',
            event: spring,
            topics: [soil],
            presenters: [by('Ivy Green', compost)],
            organizations: [compost],
          }),
        ],
        {
          hidden: knowledgeOf([
            aTalk({ id: 'weeds', event: spring, topics: [pruning] }),
          ]).talks,
          events: [
            { ...anEvent('spring-24', 'Spring 24'), series: 'spring' },
            {
              ...anEvent('spring-25', 'Spring 25'),
              series: 'spring',
              startDate: '2025-04-01',
            },
            { ...anEvent('bee-day', 'Bee Day'), partOf: spring },
          ],
          organizations: [
            anOrganization('hedge', 'Hedge Labs'),
            anOrganization('compost', 'Compost & Co'),
          ],
          topics: [aTopic('pruning', 'Pruning'), aTopic('soil', 'Soil')],
        },
      ),
    );
  });

  it('gives an event among others, and what its talks share', async () => {
    await expect(service.event('spring-24')).resolves.toMatchObject({
      id: 'spring-24',
      parts: [{ id: 'bee-day' }],
      editions: [{ id: 'spring-25' }],
      topics: [
        { ...soil, talkCount: 2 },
        { ...pruning, talkCount: 1 },
      ],
      organizations: [
        { ...compost, talkCount: 2 },
        { ...hedge, talkCount: 1 },
      ],
      documents: [
        { document: 'blog/recap.md', title: 'What I saw', talkCount: 2 },
      ],
      documentCount: 1,
    });
    await expect(service.event('bee-day')).resolves.toMatchObject({
      parts: [],
      editions: [],
      topics: [],
      organizations: [],
      documents: [],
      documentCount: 0,
    });
  });

  it('names the documents that speak of most talks of an event', async () => {
    const knex = await initDatabase(databases, id);
    const known = knowledgeOf(
      ['a', 'b', 'c'].map(talk => aTalk({ id: talk, event: spring })),
      { events: [anEvent('spring-24', 'Spring 24')] },
    );
    const [first, ...others] = known.talks;
    const of = (document: string) => ({ ...first.mentions[0], document });
    first.mentions = [
      ...first.mentions,
      // Twice in one document is one talk.
      ...Array.from({ length: 2 }, (_, i) => ({
        ...of('https://blog.example.org/a'),
        id: `again-${i}`,
        documentTitle: null,
      })),
      ...Array.from({ length: 12 }, (_, i) => ({
        ...of(`notes/${String(i).padStart(2, '0')}.md`),
        id: `note-${i}`,
        sourceId: 'notes',
        documentTitle: null,
      })),
    ];
    await store(knex, { ...known, talks: [first, ...others] });
    const { documents, documentCount } = await new ListedService({
      listed: new DatabaseListedStore({ knex }),
      index: new TalkIndexCache({ knex }),
    }).event('spring-24');
    expect(documentCount).toBe(14);
    expect(documents).toHaveLength(10);
    expect(documents.slice(0, 2)).toEqual([
      { document: 'blog/recap.md', title: 'What I saw', talkCount: 3 },
      { document: 'https://blog.example.org/a', title: null, talkCount: 1 },
    ]);
  });

  it('takes the files of a pack for one, and no others', async () => {
    const knex = await initDatabase(databases, id);
    const known = knowledgeOf(
      ['a', 'b'].map(talk => aTalk({ id: talk, event: spring })),
      { events: [anEvent('spring-24', 'Spring 24')] },
    );
    const [first, second] = known.talks;
    const read = await Promise.all(
      [
        ['pack', 'pack/a.yaml', aPack(['Roses'])],
        ['pack', 'pack/b.yaml', aPack(['Soil'])],
        ['copy', 'pack/a.yaml', aPack(['Roses'])],
        ['pack', 'https://example.org/a.yaml', aPack(['Bees'])],
      ].map(async ([sourceId, document, text]) => {
        const bytes = Buffer.from(text);
        const readings = readSource({ source: document, bytes });
        const stored = { etag: null, lastModifiedAt: null, extraction: '1' };
        await new DatabaseDocumentsStore({ knex }).apply({
          sourceId,
          save: [
            {
              ...stored,
              location: document,
              url: null,
              contentHash: text,
              bytes,
              readings,
            },
          ],
          remove: [],
          touch: [],
        });
        return { sourceId, document, id: readings[0].mentions[0].id };
      }),
    );
    const [recap] = first.mentions;
    first.mentions = [
      ...read.map(of => ({ ...recap, ...of, documentTitle: 'All of them' })),
      // Whoever writes every day gives every day the same title.
      ...['notes/1.md', 'notes/2.md', 'http-notes.md'].map(document => ({
        ...recap,
        document,
        id: document,
        documentTitle: 'Notes',
      })),
    ];
    second.mentions = first.mentions.slice(1, 2);
    await store(knex, known);
    const { documents, documentCount } = await new ListedService({
      listed: new DatabaseListedStore({ knex }),
      index: new TalkIndexCache({ knex }),
    }).event('spring-24');
    expect(documents).toEqual([
      { document: 'pack/a.yaml', title: 'All of them', talkCount: 2 },
      { document: 'http-notes.md', title: 'Notes', talkCount: 1 },
      {
        document: 'https://example.org/a.yaml',
        title: 'All of them',
        talkCount: 1,
      },
      { document: 'notes/1.md', title: 'Notes', talkCount: 1 },
      { document: 'notes/2.md', title: 'Notes', talkCount: 1 },
    ]);
    expect(documentCount).toBe(documents.length);
  });

  it('gives an organization with its own people', async () => {
    await expect(service.organization('hedge')).resolves.toMatchObject({
      id: 'hedge',
      topics: [
        { ...soil, talkCount: 2 },
        { ...pruning, talkCount: 1 },
      ],
      years: [
        { year: 2023, talkCount: 1 },
        { year: 2024, talkCount: 1 },
      ],
      presenters: [{ id: 'rosa thorn', title: 'Rosa Thorn', talkCount: 2 }],
    });
  });

  it('gives a presenter with what they spoke about', async () => {
    await expect(service.presenter('Ivy Green')).resolves.toEqual({
      id: 'ivy green',
      name: 'Ivy Green',
      organizations: [compost],
      talkCount: 2,
      user: null,
      topics: [
        { ...soil, talkCount: 2 },
        { ...pruning, talkCount: 1 },
      ],
      years: [{ year: 2024, talkCount: 1 }],
    });
  });

  it.each(['event', 'organization', 'presenter'] as const)(
    'has no %s that nobody knows',
    async kind => {
      await expect(service[kind]('nothing')).rejects.toMatchObject({
        name: 'NotFoundError',
      });
    },
  );
});

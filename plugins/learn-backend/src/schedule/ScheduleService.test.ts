import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { anEvent, aTalk, knowledgeOf, store } from '../__testUtils__/knowledge';
import {
  DatabaseListedStore,
  DatabaseTalksStore,
  TalkIndexCache,
} from '../database';
import { ScheduleService } from './ScheduleService';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const spring = { id: 'spring', title: 'Spring' };
const bees = { id: 'bee-day', title: 'Bee Day' };
const wasps = { id: 'wasp-hour', title: 'Wasp Hour' };

describe.each(databases.eachSupportedId())('ScheduleService, %p', id => {
  let service: ScheduleService;

  beforeAll(async () => {
    const knex = await initDatabase(databases, id);
    const index = new TalkIndexCache({ knex });
    service = new ScheduleService({
      listed: new DatabaseListedStore({ knex }),
      talks: new DatabaseTalksStore({ knex, index }),
      index,
      appBaseUrl: 'https://portal.example.org',
    });
    const at = (startTime: string) => ({ date: '2024-04-01', startTime });
    await store(
      knex,
      knowledgeOf(
        [
          aTalk({ id: 'roses', event: spring, ...at('11:00') }),
          aTalk({ id: 'honey', event: bees, ...at('10:00') }),
          aTalk({ id: 'stings', event: wasps, ...at('12:00') }),
          aTalk({ id: 'elsewhere', ...at('09:00') }),
          aTalk({ id: 'some day', event: spring }),
        ],
        {
          hidden: knowledgeOf([
            aTalk({ id: 'weeds', event: spring, ...at('09:00') }),
          ]).talks,
          events: [
            { ...anEvent('spring', 'Spring'), timezone: 'Europe/Paris' },
            { ...anEvent('bee-day', 'Bee Day'), partOf: spring },
            {
              ...anEvent('wasp-hour', 'Wasp Hour'),
              partOf: bees,
              timezone: 'UTC',
            },
            anEvent('empty'),
            // As no source should have it
            { ...anEvent('snake'), partOf: { id: 'snake', title: 'snake' } },
          ],
        },
      ),
    );
  });

  it('has the talks of the event and of those within it', async () => {
    const { timezone, items } = await service.schedule('spring');
    expect(timezone).toBe('Europe/Paris');
    expect(
      items.map(({ id: talk, event, startsAt }) => [talk, event.id, startsAt]),
    ).toEqual([
      ['honey', 'bee-day', '2024-04-01T08:00:00Z'],
      ['roses', 'spring', '2024-04-01T09:00:00Z'],
      ['stings', 'wasp-hour', '2024-04-01T12:00:00Z'],
      ['some day', 'spring', null],
    ]);
  });

  it('goes by the clocks of the umbrella where an event has none', async () => {
    await expect(service.schedule('bee-day')).resolves.toMatchObject({
      timezone: 'Europe/Paris',
      items: [{ startsAt: '2024-04-01T08:00:00Z' }, { id: 'stings' }],
    });
    await expect(service.schedule('empty')).resolves.toEqual({
      timezone: null,
      items: [],
    });
  });

  it('ends where an event is part of itself', async () => {
    await expect(service.schedule('snake')).resolves.toEqual({
      timezone: null,
      items: [],
    });
  });

  it('gives a calendar with links to the portal', async () => {
    const calendar = await service.calendar('spring');
    expect(calendar.match(/^UID:.*$/gm)).toEqual([
      'UID:honey@lectern.dev',
      'UID:roses@lectern.dev',
      'UID:stings@lectern.dev',
    ]);
    expect(calendar).toContain(
      'URL:https://portal.example.org/learn/talks/roses',
    );
  });

  it('has no schedule of an event that nobody knows', async () => {
    await expect(service.schedule('nothing')).rejects.toMatchObject({
      name: 'NotFoundError',
    });
    await expect(service.calendar('nothing')).rejects.toMatchObject({
      name: 'NotFoundError',
    });
  });
});

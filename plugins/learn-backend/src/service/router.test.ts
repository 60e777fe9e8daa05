import type { Express } from 'express';
import request from 'supertest';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import {
  A_VIDEO,
  A_WEIGHT,
  anEvent,
  anOrganization,
  aPresenter,
  aTalk,
  aTopic,
  knowledgeOf,
  store,
} from '../__testUtils__/knowledge';
import { RouterMocks } from '../__testUtils__/RouterMocks';
import {
  DatabaseChangesStore,
  DatabaseListedStore,
  DatabaseTalksStore,
  TalkIndexCache,
} from '../database';
import { DiscoverService } from '../discover';
import { ListedService } from '../listed';
import { ScheduleService } from '../schedule';

const databases = createTestDatabases();

describe('createRouter', () => {
  let server: Express;
  const mocks = new RouterMocks();

  beforeAll(async () => {
    const knex = await initDatabase(databases, 'SQLITE_3');
    const event = { id: 'garden-days', title: 'Garden Days' };
    await store(
      knex,
      knowledgeOf(
        [
          aTalk({
            id: 'roses',
            title: 'Cutting roses',
            event,
            level: 'beginner',
            duration: 25,
            language: 'de',
            date: '2025-05-01',
            presenters: [
              {
                ...aPresenter('Rosa Thorn'),
                organization: { id: 'hedge', title: 'Hedge' },
              },
            ],
            topics: [{ id: 'pruning', title: 'Pruning' }],
            media: [A_VIDEO],
            previousNames: ['rose'],
            recommendations: [
              {
                title: null,
                url: null,
                author: 'Ivy Green',
                publishedAt: null,
                takeaway: 'Sharp.',
                selfPromotion: false,
              },
            ],
          }),
          aTalk({ id: 'soil', event }),
        ],
        {
          hidden: knowledgeOf([
            aTalk({ id: 'weeds', event, previousNames: ['weed'] }),
          ]).talks,
          events: [
            anEvent('garden-days', 'Garden Days'),
            anEvent('bee-days', 'Bee Days'),
          ],
          organizations: [anOrganization('hedge', 'Hedge', ['Häg & Co'])],
          topics: [aTopic('pruning', 'Pruning')],
        },
      ),
    );
    const index = new TalkIndexCache({ knex });
    const talks = new DatabaseTalksStore({ knex, index });
    const listed = new DatabaseListedStore({ knex });
    server = mocks.server({
      talks,
      listed,
      details: new ListedService({ listed, index }),
      schedules: new ScheduleService({
        listed,
        talks,
        index,
        appBaseUrl: undefined,
      }),
      discovery: new DiscoverService({
        index,
        talks,
        listed,
        sources: {
          freshness: async () => [],
          talkCounts: async () => new Map(),
        },
      }),
      changes: new DatabaseChangesStore({ knex }),
    });
  });

  beforeEach(() => mocks.reset());

  it('gives talks under every filter, once or repeated', async () => {
    const one = await request(server).get(
      '/talks?query=ros&topic=pruning&event=garden-days&presenter=rosa%20thorn&type=talk&level=beginner&language=de&year=2025&maxDuration=60&hasSlides=false&hasVideo=true&sort=title&limit=5',
    );
    expect(one.status).toBe(200);
    expect(one.body.items.map((talk: { id: string }) => talk.id)).toEqual([
      'roses',
    ]);
    const many = await request(server).get('/talks?type=talk&type=keynote');
    expect(many.body.totalItems).toBe(2);
    expect(mocks.authorize).toHaveBeenLastCalledWith(
      expect.anything(),
      expect.objectContaining({ name: 'learn.read' }),
    );
  });

  it('finds values of a filter, also those beyond the facets of a page', async () => {
    const { body } = await request(server).get(
      '/talk-facets/presenter?facetQuery=thor&event=garden-days&limit=5',
    );
    expect(body).toEqual({
      items: [{ value: 'rosa thorn', label: 'Rosa Thorn', count: 1 }],
      totalItems: 1,
    });
    expect(mocks.authorize).toHaveBeenLastCalledWith(
      expect.anything(),
      expect.objectContaining({ name: 'learn.read' }),
    );
    const none = await request(server).get('/talk-facets/topic?facetQuery=');
    expect(none.body.totalItems).toBe(1);
  });

  it('leaves the facets of further pages empty', async () => {
    const { body } = await request(server).get('/talks?limit=1&facets=false');
    expect(body).toMatchObject({ totalItems: 2, facets: { topic: [] } });
  });

  it('takes an empty parameter for none', async () => {
    const response = await request(server).get(
      '/talks?query=&topic=&event=&hasVideo=&sort=title&limit=&cursor=&type=&type=keynote',
    );
    expect(response.body).toMatchObject({ totalItems: 0, items: [] });
    const all = await request(server).get('/talks?topic=&topic=&limit=');
    expect(all.body.totalItems).toBe(2);
  });

  it('pages', async () => {
    const first = await request(server).get('/talks?limit=1&sort=title');
    expect(first.body).toMatchObject({ totalItems: 2, items: [{}] });
    const second = await request(server).get(
      `/talks?limit=1&sort=title&cursor=${first.body.nextCursor}`,
    );
    expect(second.body).toMatchObject({
      nextCursor: null,
      items: [{ id: 'soil' }],
    });
  });

  it('takes whatever people type for a search', async () => {
    for (const query of ['ci/cd?', 'a%26b', '%22%25*', '', 'a:b,c;[d]']) {
      const response = await request(server).get(`/talks?query=${query}`);
      expect([query, response.status]).toEqual([query, 200]);
    }
  });

  it.each([
    '/talks?limit=0',
    '/talks?limit=many',
    '/talks?limit=1000',
    '/talks?sort=worst',
    '/talks?hasVideo=maybe',
    '/talks?maxDuration=0',
    '/talks?maxDuration=long',
    '/talks?cursor=nonsense',
    '/talks?unknown=1',
    '/talks?facets=some',
    '/talk-facets/level',
    '/talk-facets/topic?limit=101',
    '/talk-facets/topic?sort=title',
    `/talks?topic=${'x'.repeat(501)}`,
    '/talks?topic=a%00b',
    '/talks/%00',
    '/events/%00',
    '/events?limit=-1',
    '/events?sort=worst',
    '/organizations?sort=newest',
    '/presenters?sort=newest',
    '/events/garden-days/calendar.ics?format=csv',
    '/changes?since=-1',
  ])('refuses %s', async path => {
    const response = await request(server).get(path);
    expect(response.status).toBe(400);
    expect(response.body.error.name).toBe('InputError');
  });

  it('gives one talk, also by a previous name, and related ones', async () => {
    const talk = await request(server).get('/talks/rose');
    expect(talk.body).toMatchObject({ id: 'roses', mentions: [{ line: 3 }] });
    const related = await request(server).get('/talks/roses/related');
    expect(related.body.items).toMatchObject([
      { talk: { id: 'soil' }, reasons: [{ kind: 'event' }] },
    ]);
    await request(server).get('/talks/nothing').expect(404);
    await request(server).get('/talks/nothing/related').expect(404);
  });

  it('says why a talk is where it is', async () => {
    const { body } = await request(server).get('/talks/roses');
    expect(body).toMatchObject({
      rank: { pinned: false, score: 0, voices: 0 },
      recommendations: [{ author: 'Ivy Green', weight: A_WEIGHT }],
      mentions: [{ id: 'mention-of-roses', rule: 'list-item' }],
      evidence: [
        {
          field: 'title',
          mentionId: 'mention-of-roses',
          sourceId: 'blog',
          document: 'blog/recap.md',
          line: 3,
        },
      ],
      topicReasons: [],
      corrected: [],
      hidden: false,
    });
  });

  it('gives a hidden talk to curators alone, and in no list', async () => {
    mocks.isAllowed.mockResolvedValue(false);
    await request(server).get('/talks/weeds').expect(404);
    expect(mocks.isAllowed).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ name: 'learn.curate' }),
    );
    mocks.isAllowed.mockResolvedValue(true);
    for (const path of ['/talks/weeds', '/talks/weed']) {
      const { body } = await request(server).get(path);
      expect(body).toMatchObject({ id: 'weeds', hidden: true });
    }
    await request(server).get('/talks/weeds/related').expect(404);
    const lists = [
      await request(server).get('/talks?query=weeds'),
      await request(server).get('/changes'),
      await request(server).get('/talks/soil/related'),
      await request(server).get('/discover'),
      await request(server).get('/events/garden-days/schedule'),
      await request(server).get('/events/garden-days/calendar.ics'),
      await request(server).get('/presenters'),
    ];
    for (const { status, text } of lists) {
      expect(status).toBe(200);
      expect(text).not.toContain('weeds');
    }
  });

  it('gives events, organizations and topics', async () => {
    const events = await request(server).get('/events?limit=1');
    expect(events.body).toMatchObject({
      totalItems: 2,
      items: [{ id: 'bee-days' }],
    });
    const next = await request(server).get(
      `/events?limit=1&cursor=${events.body.nextCursor}`,
    );
    expect(next.body).toMatchObject({
      items: [{ id: 'garden-days' }],
      nextCursor: null,
    });
    const event = await request(server).get('/events/garden-days');
    expect(event.body.title).toBe('Garden Days');
    await request(server).get('/events/nothing').expect(404);

    const found = await request(server).get('/organizations?query=hag%20c');
    expect(found.body.items).toMatchObject([{ id: 'hedge' }]);
    const none = await request(server).get('/organizations?query=%25');
    expect(none.body.totalItems).toBe(1);
    await request(server).get('/organizations/hedge').expect(200);
    await request(server).get('/organizations/nothing').expect(404);

    const topics = await request(server).get('/topics');
    const { synonyms: _, ...pruning } = aTopic('pruning', 'Pruning');
    expect(topics.body.items).toEqual([{ ...pruning, talkCount: 1 }]);
  });

  it('gives what there is to discover', async () => {
    const { body } = await request(server).get('/discover').expect(200);
    expect(body).toMatchObject({ talkCount: 2, featured: 'roses' });
  });

  it('gives events in every order, and those on top', async () => {
    const events = await request(server).get(
      '/events?sort=newest&topLevel=true&query=garden',
    );
    expect(events.body).toMatchObject({ items: [{ id: 'garden-days' }] });
    const parts = await request(server).get('/events?partOf=garden-days');
    expect(parts.body).toMatchObject({ totalItems: 0 });
  });

  it('gives the schedule of an event, for other calendars too', async () => {
    const schedule = await request(server)
      .get('/events/garden-days/schedule')
      .expect(200);
    expect(schedule.body.items).toMatchObject([
      { id: 'roses', hasVideo: true },
      { id: 'soil', hasVideo: false },
    ]);
    const calendar = await request(server)
      .get('/events/garden-days/calendar.ics')
      .expect(200);
    expect(calendar.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="garden-days.ics"',
    });
    expect(calendar.text).toContain('DTSTART;VALUE=DATE:20250501');
    await request(server).get('/events/nothing/schedule').expect(404);
    await request(server).get('/events/nothing/calendar.ics').expect(404);
  });

  it('gives presenters', async () => {
    const { body } = await request(server).get('/presenters?sort=talks');
    expect(body).toMatchObject({
      totalItems: 1,
      items: [{ id: 'rosa thorn', organizations: [{ id: 'hedge' }] }],
    });
    const one = await request(server).get('/presenters/rosa%20thorn');
    expect(one.body).toMatchObject({
      name: 'Rosa Thorn',
      topics: [{ id: 'pruning', talkCount: 1 }],
      years: [{ year: 2025, talkCount: 1 }],
    });
    await request(server).get('/presenters/nobody').expect(404);
  });

  it('gives changes', async () => {
    const all = await request(server).get('/changes');
    expect(all.body).toMatchObject({ revision: 5, hasMore: false });
    const rest = await request(server).get('/changes?since=4&limit=10');
    expect(rest.body.items).toMatchObject([{ kind: 'talk', revision: 5 }]);
  });
});

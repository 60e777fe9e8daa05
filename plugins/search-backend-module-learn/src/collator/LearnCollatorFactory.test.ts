import { mockServices } from '@backstage/backend-test-utils';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import type {
  Talk,
  TalksPage,
  TalksQuery,
} from '@lectern/backstage-plugin-learn-common';
import type { LearnService } from '@lectern/backstage-plugin-learn-node';
import { LearnCollatorFactory } from './LearnCollatorFactory';

function talk(id: string, fields: Partial<Talk> = {}): Talk {
  return {
    id,
    title: `Talk ${id}`,
    type: 'talk',
    abstract: null,
    event: null,
    presenters: [],
    organizations: [],
    date: null,
    startTime: null,
    duration: null,
    language: null,
    level: null,
    room: null,
    track: null,
    topics: [],
    media: [],
    urls: [],
    recommendations: [],
    voices: 0,
    externalIds: [],
    previousNames: [],
    internal: false,
    entityRef: null,
    sameWork: [],
    pinned: false,
    ...fields,
  };
}

const NO_FACETS = {
  topic: [],
  event: [],
  organization: [],
  presenter: [],
  type: [],
  level: [],
  language: [],
  year: [],
  hasSlides: [],
  hasVideo: [],
  maxDuration: [],
};

/** Pages of talks by cursor, as the backend gives them. */
function collator(
  pages: Record<string, { items: Talk[]; nextCursor: string | null }>,
  config: object = {},
) {
  const talks = jest.fn(
    async ({ cursor = '' }: TalksQuery): Promise<TalksPage> => {
      if (!pages[cursor]) {
        throw new Error(`no page ${cursor}`);
      }
      return { ...pages[cursor], totalItems: 0, facets: NO_FACETS };
    },
  );
  const factory = LearnCollatorFactory.fromConfig(
    mockServices.rootConfig({ data: config }),
    {
      auth: mockServices.auth(),
      learn: { talks } as Partial<LearnService> as LearnService,
      logger: mockServices.logger.mock(),
    },
  );
  const documents = async () => {
    const stream = await factory.getCollator();
    const result = await TestPipeline.fromCollator(stream).execute();
    if (result.error) {
      throw result.error;
    }
    return result.documents;
  };
  return { documents, factory, talks };
}

describe('LearnCollatorFactory', () => {
  it('makes a talk found by everything that is known of it', async () => {
    const acme = { id: 'acme', title: 'Acme Inc' };
    const { documents } = collator({
      '': {
        items: [
          talk('roads', {
            title: 'Paved Roads',
            type: 'keynote',
            abstract: 'Why one road is enough.',
            date: '2024-03-19',
            event: { id: 'day', title: 'Platform Day 2024' },
            organizations: [acme],
            presenters: [
              { name: 'Ada Example', organization: acme, role: null },
              {
                name: 'Bo Sample',
                organization: { id: 'other', title: 'Other Ltd' },
                role: null,
              },
            ],
            topics: [{ id: 'golden-paths', title: 'Golden paths' }],
            media: [
              {
                kind: 'video',
                provider: 'youtube',
                url: 'https://video.example.org/1',
              },
            ],
            voices: 2,
            recommendations: ['Start small.', 'Start small.', null].map(
              takeaway => ({
                title: null,
                url: null,
                author: null,
                publishedAt: null,
                takeaway,
                selfPromotion: false,
              }),
            ),
          }),
        ],
        nextCursor: null,
      },
    });
    await expect(documents()).resolves.toEqual([
      {
        title: 'Paved Roads',
        text: [
          'Why one road is enough.',
          'Start small.',
          'Ada Example, Bo Sample',
          'Acme Inc, Other Ltd',
          'Platform Day 2024',
          'Golden paths',
        ].join('\n'),
        location: '/learn/talks/roads',
        id: 'roads',
        talkType: 'keynote',
        topic: ['golden-paths', 'golden', 'paths'],
        organization: ['acme', 'other'],
        event: 'day',
        year: '2024',
        hasVideo: 'true',
        presenters: ['Ada Example', 'Bo Sample'],
        organizations: ['Acme Inc', 'Other Ltd'],
        eventTitle: 'Platform Day 2024',
        topics: ['Golden paths'],
        date: '2024-03-19',
        voices: 2,
      },
    ]);
  });

  it('says of every talk whether it can be watched, and when it was', async () => {
    const { documents } = collator({
      '': {
        items: [
          talk('a', {
            media: [
              {
                kind: 'video',
                provider: 'video.example.org',
                url: 'https://video.example.org/1',
              },
            ],
          }),
          talk('b', { date: '2023-01-02' }),
        ],
        nextCursor: null,
      },
    });
    await expect(documents()).resolves.toMatchObject([
      { year: '', hasVideo: 'true' },
      { year: '2023', hasVideo: 'false' },
    ]);
  });

  it('gives every talk every field, since the built-in engine takes them from the first', async () => {
    const { documents } = collator({
      '': { items: [talk('bare')], nextCursor: null },
    });
    await expect(documents()).resolves.toEqual([
      {
        title: 'Talk bare',
        text: '',
        location: '/learn/talks/bare',
        id: 'bare',
        talkType: 'talk',
        topic: [],
        organization: [],
        event: '',
        year: '',
        hasVideo: 'false',
        presenters: [],
        organizations: [],
        eventTitle: '',
        topics: [],
        date: '',
        voices: 0,
      },
    ]);
  });

  it('reads all pages, in an order that does not change', async () => {
    const { documents, talks } = collator({
      '': { items: [talk('a'), talk('b')], nextCursor: 'next' },
      next: { items: [talk('c')], nextCursor: null },
    });
    const titles = (await documents()).map(document => document.title);
    expect(titles).toEqual(['Talk a', 'Talk b', 'Talk c']);
    expect(talks.mock.calls.map(([query]) => query)).toEqual([
      { sort: 'title', limit: 100, cursor: undefined },
      { sort: 'title', limit: 100, cursor: 'next' },
    ]);
  });

  it('fails rather than giving the search half of the talks', async () => {
    const broken = collator({ '': { items: [talk('a')], nextCursor: 'gone' } });
    await expect(broken.documents()).rejects.toThrow('no page gone');

    const circle = { items: [talk('a')], nextCursor: 'again' };
    const endless = collator({ '': circle, again: circle });
    await expect(endless.documents()).rejects.toThrow('same page');
  });

  it('leads to the configured place', async () => {
    const { documents } = collator(
      { '': { items: [talk('a$&b')], nextCursor: null } },
      { search: { collators: { learn: { locationTemplate: '/l/:id/x' } } } },
    );
    expect((await documents())[0].location).toBe('/l/a%24%26b/x');
  });

  it('refuses a place that would be the same for all talks', () => {
    expect(() =>
      collator(
        {},
        { search: { collators: { learn: { locationTemplate: '/learn' } } } },
      ),
    ).toThrow(/locationTemplate is "\/learn"; it must contain :id/);
  });

  it('is for those who may read Learn', () => {
    const { factory } = collator({});
    expect(factory.type).toBe('talk');
    expect(factory.visibilityPermission.name).toBe('learn.read');
  });
});

import {
  entityKindSchemaValidator,
  type Entity,
} from '@backstage/catalog-model';
import type { LearnEvent, LearnOrganization, Talk } from '../api';
import {
  eventEntityV1alpha1Schema,
  organizationEntityV1alpha1Schema,
  talkEntityV1alpha1Schema,
} from '../schema';
import { eventToEntity } from './eventToEntity';
import { organizationToEntity } from './organizationToEntity';
import { talkToEntity } from './talkToEntity';

const talk: Talk = {
  id: 'paved-roads-1a2b3c',
  title: 'Paved Roads at Scale',
  type: 'keynote',
  abstract: 'Why one road is enough.',
  event: { id: 'platform-day-2024', title: 'Platform Day 2024' },
  presenters: [
    {
      name: 'Ada Example',
      organization: { id: 'acme', title: 'Acme Inc' },
      role: null,
      user: 'user:default/ada',
    },
    { name: 'Bo Sample', organization: null, role: 'moderator' },
  ],
  organizations: [{ id: 'acme', title: 'Acme Inc' }],
  date: '2024-03-19',
  startTime: '11:05',
  duration: 90,
  language: 'en',
  level: 'beginner',
  room: 'Hall 1',
  track: null,
  topics: [{ id: 'golden-paths', title: 'Golden paths' }],
  media: [
    {
      kind: 'video',
      provider: 'youtube',
      url: 'https://www.youtube.com/watch?v=abcdefghijk',
      id: 'abcdefghijk',
    },
  ],
  urls: ['https://schedule.example.org/event/1'],
  recommendations: [
    {
      title: 'Recap',
      url: 'https://blog.example.org/recap',
      author: 'Cy Writer',
      publishedAt: '2024-04-02',
      takeaway: null,
      selfPromotion: false,
    },
  ],
  voices: 1,
  externalIds: ['youtube:abcdefghijk'],
  previousNames: [],
  internal: false,
  entityRef: null,
  sameWork: [],
  pinned: false,
};

const event: LearnEvent = {
  id: 'platform-day-2024',
  title: 'Platform Day 2024',
  aliases: [],
  type: 'co-located',
  series: 'Platform Day',
  partOf: { id: 'examplecon-2024', title: 'ExampleCon 2024' },
  startDate: '2024-03-19',
  endDate: '2024-03-20',
  timezone: 'Europe/Paris',
  location: 'Paris, France',
  format: 'in-person',
  website: 'https://day.example.org',
  playlist: null,
  organizers: [{ id: 'acme', title: 'Acme Inc' }],
  sponsors: [{ id: 'other', title: 'Other' }],
  entityRef: null,
  talkCount: 3,
};

const organization: LearnOrganization = {
  id: 'acme',
  title: 'Acme Inc',
  aliases: ['Acme Incorporated'],
  type: 'vendor',
  domains: ['Acme.example.org', 'not a host'],
  website: 'https://acme.example.org',
  entityRef: null,
  talkCount: 1,
};

const validTalk = entityKindSchemaValidator(talkEntityV1alpha1Schema);
const validEvent = entityKindSchemaValidator(eventEntityV1alpha1Schema);
const validOrganization = entityKindSchemaValidator(
  organizationEntityV1alpha1Schema,
);

describe('talkToEntity', () => {
  it('marks a talk that a curator put before others', () => {
    const { metadata } = talkToEntity({ ...talk, pinned: true });
    expect(metadata.annotations).toMatchObject({
      'lectern.dev/pinned': 'true',
    });
  });

  it('says in the spec what the talk says', () => {
    const entity = talkToEntity(talk, {
      appBaseUrl: 'https://portal.example.org/',
    });
    expect(entity).toEqual({
      apiVersion: 'lectern.dev/v1alpha1',
      kind: 'Talk',
      metadata: {
        name: 'paved-roads-1a2b3c',
        namespace: 'default',
        title: 'Paved Roads at Scale',
        description: 'Why one road is enough.',
        annotations: {
          'backstage.io/managed-by-location': 'learn:talks/paved-roads-1a2b3c',
          'backstage.io/managed-by-origin-location':
            'learn:talks/paved-roads-1a2b3c',
          'backstage.io/view-url':
            'https://portal.example.org/learn/talks/paved-roads-1a2b3c',
        },
        links: [
          {
            url: 'https://www.youtube.com/watch?v=abcdefghijk',
            title: 'Video (youtube.com)',
          },
          {
            url: 'https://schedule.example.org/event/1',
            title: 'Talk page (schedule.example.org)',
          },
        ],
      },
      spec: {
        type: 'keynote',
        event: 'event:default/platform-day-2024',
        presenters: [
          {
            name: 'Ada Example',
            organization: 'Acme Inc',
            user: 'user:default/ada',
          },
          { name: 'Bo Sample', role: 'moderator' },
        ],
        organizations: ['organization:default/acme'],
        abstract: 'Why one road is enough.',
        date: '2024-03-19',
        startTime: '11:05',
        duration: 'PT1H30M',
        language: 'en',
        level: 'beginner',
        topics: ['golden-paths'],
        media: talk.media,
        recommendations: [
          {
            title: 'Recap',
            url: 'https://blog.example.org/recap',
            author: 'Cy Writer',
            publishedAt: '2024-04-02',
          },
        ],
        externalIds: ['youtube:abcdefghijk'],
      },
    });
    expect(validTalk(entity)).toBe(entity);
  });

  it('leaves out what the catalog does not hold', () => {
    const entity = talkToEntity(talk, {
      isPublished: kind => kind === 'event',
    });
    expect(entity.spec.event).toBe('event:default/platform-day-2024');
    expect(entity.spec).not.toHaveProperty('organizations');
    expect(entity.spec.presenters?.[0].organization).toBe('Acme Inc');
  });

  it('puts references into the namespace of the entity', () => {
    const entity = talkToEntity(talk, { namespace: 'learn' });
    expect(entity.metadata.namespace).toBe('learn');
    expect(entity.spec.event).toBe('event:learn/platform-day-2024');
  });

  it('cuts a long abstract for the description and keeps it in the spec', () => {
    const abstract = `${'One sentence of some length here. '.repeat(
      4,
    )}${'and more '.repeat(40)}`;
    const { metadata, spec } = talkToEntity({ ...talk, abstract });
    expect(metadata.description).toMatch(/length here\.$/);
    expect(metadata.description?.length).toBeLessThanOrEqual(200);
    expect(spec.abstract).toBe(abstract);
  });

  it('cuts between words where no sentence ends', () => {
    const { metadata } = talkToEntity({
      ...talk,
      abstract: 'platform '.repeat(60),
    });
    expect(metadata.description).toMatch(/^(platform )+platform…$/);
    expect(metadata.description?.length).toBeLessThanOrEqual(200);
  });

  it('gives a valid entity of a talk full of nonsense', () => {
    const entity = talkToEntity({
      ...talk,
      title: ' ',
      abstract: '  ',
      presenters: [{ name: ' ', organization: null, role: null }],
      date: '19 March',
      startTime: 'noon',
      duration: -5,
      language: 'in English',
      media: [
        { kind: 'video', provider: 'x', url: 'data:text/html,x' },
        { kind: 'slides', provider: '', url: 'https://example.org' },
      ],
      urls: ['not an address', 'http://[', 'data:text/html,x'],
      recommendations: [
        {
          title: null,
          url: 'ftp://example.org',
          author: '',
          publishedAt: 'last week',
          takeaway: null,
          selfPromotion: false,
        },
      ],
      externalIds: ['no scheme'],
    });
    expect(validTalk(entity)).toBe(entity);
    expect(Object.keys(entity.spec).sort()).toEqual(
      ['event', 'level', 'organizations', 'topics', 'type'].sort(),
    );
    expect(entity.metadata.links).toEqual([
      { url: 'https://example.org', title: 'Slides (example.org)' },
    ]);
  });
});

describe('eventToEntity', () => {
  it('says what the event says, with references', () => {
    const entity: Entity = eventToEntity(event, {
      isPublished: (_, id) => id !== 'other',
    });
    expect(entity.spec).toEqual({
      type: 'co-located',
      series: 'Platform Day',
      partOf: 'event:default/examplecon-2024',
      startDate: '2024-03-19',
      endDate: '2024-03-20',
      timezone: 'Europe/Paris',
      location: 'Paris, France',
      format: 'in-person',
      website: 'https://day.example.org',
      organizers: ['organization:default/acme'],
    });
    expect(entity.metadata.description).toBe(
      'Paris, France, 2024-03-19 – 2024-03-20',
    );
    expect(validEvent(entity)).toBe(entity);
  });
});

describe('organizationToEntity', () => {
  it('says what the organization says', () => {
    const entity = organizationToEntity(organization);
    expect(entity.spec).toEqual({
      type: 'vendor',
      domains: ['acme.example.org'],
      aliases: ['Acme Incorporated'],
      website: 'https://acme.example.org',
    });
    expect(validOrganization(entity)).toBe(entity);
  });
});

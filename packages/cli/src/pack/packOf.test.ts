import type { ResolvedTalk, Resolution } from '@lectern/ingest';
import { packOf } from './packOf';

const talk: ResolvedTalk = {
  name: 'the-quiet-pager-1a2b3c4',
  title: 'The Quiet Pager',
  type: 'talk',
  presenters: [
    { name: 'Odalys Brandt', organization: 'lanternworks' },
    { name: 'Tomas Reznik', organization: null },
  ],
  organizations: ['brightmill', 'lanternworks'],
  event: 'gardencon-2031',
  abstract: null,
  date: null,
  startTime: '11:05',
  duration: null,
  language: null,
  level: null,
  room: null,
  track: null,
  topics: [],
  topicReasons: [],
  sameWork: [],
  pinned: false,
  hidden: false,
  corrected: [],
  media: [
    { kind: 'repository', provider: 'x', url: 'https://git.example.org/q' },
    {
      kind: 'video',
      provider: 'youtube',
      url: 'https://youtu.be/abcdefghijk',
      id: 'abcdefghijk',
    },
    { kind: 'video', provider: 'x', url: 'https://other.example.org/q' },
  ],
  urls: ['https://garden.sched.com/event/1AbCd/quiet', 'https://example.org'],
  externalIds: ['sched:1AbCd', 'youtube:abcdefghijk', 'conf-guid:42'],
  previousNames: [],
  mentions: [],
  recommendations: [
    {
      title: null,
      url: null,
      author: null,
      publishedAt: null,
      takeaway: 'Said by nobody, nowhere.',
      mention: 'a',
      selfPromotion: false,
      weight: {
        value: 0,
        voice: 'unsigned',
        base: 0.5,
        fading: 1,
        outweighed: 'named-voices',
      },
    },
    {
      title: 'Recap',
      url: null,
      author: 'Pell Aguirre',
      publishedAt: null,
      takeaway: 'Good.',
      mention: 'b',
      selfPromotion: false,
      weight: {
        value: 1,
        voice: 'named',
        base: 1,
        fading: 1,
        outweighed: null,
      },
    },
  ],
  voices: 1,
  score: 1,
  evidence: {},
};

const resolution: Resolution = {
  talks: [talk],
  events: [],
  organizations: [
    ['brightmill', 'Brightmill'],
    ['lanternworks', 'Lanternworks'],
  ].map(([name, title]) => ({
    name,
    title,
    aliases: [],
    type: null,
    domains: [],
    website: null,
  })),
  people: [],
  topics: [],
  suggestions: [],
  idleDecisions: [],
  keptNames: [],
};

describe('packOf', () => {
  it('keeps what is known, once, and leaves out the rest', () => {
    expect(packOf(resolution, 'Ours')).toEqual({
      lectern: 1,
      title: 'Ours',
      talks: [
        {
          name: 'the-quiet-pager-1a2b3c4',
          title: 'The Quiet Pager',
          event: 'gardencon-2031',
          start: '11:05',
          speakers: [
            { name: 'Odalys Brandt', organization: 'Lanternworks' },
            { name: 'Tomas Reznik' },
          ],
          about: ['Brightmill'],
          page: 'https://garden.sched.com/event/1AbCd/quiet',
          video: 'https://youtu.be/abcdefghijk',
          media: [
            { kind: 'repository', url: 'https://git.example.org/q' },
            { kind: 'video', url: 'https://other.example.org/q' },
          ],
          externalIds: ['conf-guid:42'],
          recommendations: [
            { title: 'Recap', author: 'Pell Aguirre', takeaway: 'Good.' },
          ],
        },
      ],
      organizations: [
        { name: 'brightmill', title: 'Brightmill' },
        { name: 'lanternworks', title: 'Lanternworks' },
      ],
    });
  });
});

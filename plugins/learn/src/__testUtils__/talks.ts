import type {
  Reference,
  TalkDetail,
  WeighedRecommendation,
} from '@lectern/backstage-plugin-learn-common';

const reference = (id: string, title: string): Reference => ({ id, title });

const meadowConf = reference('meadow-conf-2031', 'Meadow Conf 2031');
const hillDays = reference('hill-days', 'Hill Days');
const brook = reference('brook', 'Brook Ltd');
const quarry = reference('quarry', 'Quarry Works');
const goldenPaths = reference('golden-paths', 'Golden paths');
const multiTenancy = reference('multi-tenancy', 'Multi-tenancy');
const platformAsAProduct = reference(
  'platform-as-a-product',
  'Platform as a product',
);

/**
 * A talk about which nothing is known but what is given.
 *
 * @internal
 */
export function talkOf(part: Partial<TalkDetail>): TalkDetail {
  return {
    id: 'untitled',
    title: 'Untitled',
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
    rank: { pinned: false, score: part.voices ?? 0, voices: part.voices ?? 0 },
    mentions: [],
    evidence: [],
    topicReasons: [],
    corrected: [],
    hidden: false,
    ...part,
  };
}

/** @internal */
export function recommendationOf(
  part: Partial<WeighedRecommendation>,
): WeighedRecommendation {
  const voice = part.selfPromotion ? 'self' : 'named';
  return {
    title: null,
    url: null,
    author: null,
    publishedAt: null,
    takeaway: null,
    selfPromotion: false,
    weight: { value: 1, voice, base: 1, fading: 1, outweighed: null },
    ...part,
  };
}

/** A talk of which everything is known. */
export const pavedRoads = talkOf({
  id: 'paved-roads-4f2a',
  title: 'Paved Roads and the People Who Leave Them',
  type: 'keynote',
  abstract: 'Why one team in three left the golden path, and came back.',
  event: meadowConf,
  presenters: [
    { name: 'Ida Quill', organization: brook, role: 'Staff Engineer' },
    { name: 'Tom Reed', organization: quarry, role: null },
  ],
  organizations: [brook, quarry],
  date: '2031-05-14',
  startTime: '11:05',
  duration: 25,
  language: 'en',
  level: 'intermediate',
  room: 'Barn B',
  track: 'Paths',
  topics: [goldenPaths, platformAsAProduct, multiTenancy],
  media: [
    {
      kind: 'video',
      provider: 'youtube',
      url: 'https://video.example.org/watch?v=1',
    },
    {
      kind: 'slides',
      provider: 'speakerdeck',
      url: 'https://slides.example.org/1',
    },
  ],
  urls: ['https://schedule.example.org/event/1'],
  recommendations: [
    recommendationOf({
      title: 'What I saw at Meadow Conf',
      url: 'https://blog.example.org/meadow',
      author: 'Noor Vale',
      publishedAt: '2031-06-01',
      takeaway: 'Measure who leaves the path before you pave another one.',
    }),
    recommendationOf({
      title: 'Five talks',
      url: 'https://news.example.org/five',
      author: 'Per Lind',
      takeaway: 'Funny and true.',
      weight: {
        value: 0.5,
        voice: 'named',
        base: 1,
        fading: 0.5,
        outweighed: null,
      },
    }),
    recommendationOf({
      author: 'Tom Reed',
      takeaway: 'We gave this one.',
      selfPromotion: true,
    }),
  ],
  voices: 2,
  previousNames: ['Paved Roads'],
  mentions: [
    {
      id: 'm1',
      sourceId: 'recaps',
      document: 'https://blog.example.org/meadow',
      documentTitle: 'What I saw at Meadow Conf',
      title: 'Paved Roads',
      takeaway: null,
      line: 12,
      rule: 'list-item',
    },
    {
      id: 'm2',
      sourceId: 'pack',
      document: 'talks.yaml',
      documentTitle: null,
      title: 'Paved Roads and the People Who Leave Them',
      takeaway: null,
      line: null,
      rule: 'pack',
    },
  ],
  topicReasons: [
    { topic: goldenPaths, rule: 'title', matched: 'Golden Path' },
    { topic: multiTenancy, rule: 'curator', matched: null },
  ],
});

/** A talk by one person, recommended by one. */
export const manyTenants = talkOf({
  id: 'many-tenants-77c1',
  title: 'Many Tenants, One Cellar',
  event: hillDays,
  presenters: [{ name: 'Ida Quill', organization: brook, role: null }],
  organizations: [brook],
  date: '2030-02-03',
  topics: [multiTenancy],
  recommendations: [
    recommendationOf({ author: 'Noor Vale', takeaway: 'Sober numbers.' }),
  ],
  voices: 1,
});

/** A talk of which hardly anything is known. */
export const bareTalk = talkOf({ id: 'bare-0001', title: 'A Bare Talk' });

/** @internal */
export const talks = [pavedRoads, manyTenants, bareTalk];

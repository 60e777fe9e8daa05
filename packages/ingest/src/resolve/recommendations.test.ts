import type { ReadDocument, ResolveInput } from '../model';
import { resolve } from './resolve';
import { aDocument, aMention, speakers } from './testing';

const talk = (id: string, rest = {}) =>
  aMention(id, 'Silent Wings over Velvet Water', {
    event: 'Owl Camp 2030',
    ...rest,
  });

const article = (
  source: string,
  rest: Partial<ReadDocument> = {},
  mention = talk(source),
): ResolveInput['documents'][number] => ({
  recommends: true,
  document: aDocument(source, [mention], rest),
});

const listing = (...args: Parameters<typeof article>) => ({
  ...article(...args),
  recommends: false,
});

const only = (...documents: ResolveInput['documents']) => {
  const { talks } = resolve({ documents });
  expect(talks).toHaveLength(1);
  const [first] = talks;
  if (!first) throw new Error('no talk');
  return first;
};

const signature = (seed: number) =>
  Array.from({ length: 64 }, (_, i) => (i * 7919 + seed * 104729) % 2 ** 32);

describe('recommendations', () => {
  it('counts a copy of an article once', () => {
    const title = 'What I Saw at Owl Camp';
    const found = only(
      article('a', { title, author: 'Ida Moor', published: '2030-03-01' }),
      article('b', { title, author: 'Ida Moor', published: '2030-03-09' }),
      article('c', { title, published: '2030-03-01' }),
    );
    expect(found.voices).toBe(1);
    expect(found.recommendations).toHaveLength(1);
    expect(found.recommendations[0]).toMatchObject({
      title,
      author: 'Ida Moor',
    });
    expect(found.mentions).toHaveLength(3);
  });

  it('knows a copy by its words, whoever signs it', () => {
    const words = signature(1);
    const copied = words.map((value, i) => (i % 16 === 15 ? value + 1 : value));
    const found = only(
      article('a', {
        title: 'Owl Notes',
        author: 'Ida Moor',
        signature: words,
      }),
      article('b', { title: 'Planet', signature: copied }),
      article('c', {
        title: 'Heron Notes',
        author: 'Tom Reed',
        signature: signature(2),
      }),
    );
    expect(found.recommendations.map(r => r.author)).toEqual([
      'Ida Moor',
      'Tom Reed',
    ]);
  });

  it('takes two articles of one title by two authors for two', () => {
    const title = 'My Favourite Talks of the Camp';
    expect(
      only(
        article('a', { title, author: 'Ida Moor' }),
        article('b', { title, author: 'Tom Reed' }),
      ).voices,
    ).toBe(2);
  });

  it('is not given by documents that only list talks', () => {
    for (const format of ['markdown', 'pack'] as const) {
      const list = listing('a', { format, author: 'Ida Moor' });
      expect(only(list)).toMatchObject({
        voices: 0,
        score: 0,
        recommendations: [],
      });
    }
  });

  it('is given by a pack whose owner says so', () => {
    const pack = article(
      'p',
      { format: 'pack', title: 'Our Favourites', author: 'Ida Moor' },
      talk('p', { takeaway: 'Quiet as can be.' }),
    );
    const found = only(pack);
    expect(found.voices).toBe(1);
    expect(found.recommendations).toMatchObject([
      {
        title: 'Our Favourites',
        author: 'Ida Moor',
        takeaway: 'Quiet as can be.',
      },
    ]);
  });

  it('is not reported of nobody, nowhere', () => {
    const nothing = { title: null, url: null, author: null, publishedAt: null };
    const pack = listing(
      'p',
      { format: 'pack' },
      talk('p', { recommendations: [{ ...nothing, takeaway: 'Go.' }] }),
    );
    expect(only(pack).recommendations).toEqual([]);
  });

  it('unites what a pack reports with the article itself', () => {
    const pack = listing(
      'pack.yaml',
      { format: 'pack' },
      talk('p', {
        recommendations: [
          {
            title: 'Owl Notes',
            url: 'https://ida.example.org/owl-notes/',
            author: 'Ida Moor',
            publishedAt: '2030-03-01',
            takeaway: 'Quiet as can be.',
          },
          {
            title: null,
            url: null,
            author: 'Tom Reed',
            publishedAt: null,
            takeaway: 'Go.',
          },
        ],
      }),
    );
    const found = only(
      pack,
      article('a', {
        title: 'Owl Notes | Ida’s Blog',
        url: 'https://ida.example.org/owl-notes?utm_source=feed',
        author: 'Ida Moor',
      }),
      article('b', { title: 'Camp Diary of a Beginner', author: 'Tom Reed' }),
    );
    expect(found.voices).toBe(2);
    expect(found.recommendations).toHaveLength(2);
    expect(found.recommendations.map(r => r.takeaway).sort()).toEqual([
      'Go.',
      'Quiet as can be.',
    ]);
  });

  it('takes an author named without an article for no bridge between two', () => {
    const pack = listing(
      'pack.yaml',
      { format: 'pack' },
      talk('p', {
        recommendations: [
          {
            title: null,
            url: null,
            author: 'Ida Moor',
            publishedAt: null,
            takeaway: null,
          },
        ],
      }),
    );
    const found = only(
      pack,
      article('a', { title: 'Owl Notes', author: 'Ida Moor' }),
      article('z', { title: 'Camp Diary', author: 'Ida Moor' }),
    );
    expect(found.voices).toBe(1);
    expect(found.recommendations.map(r => r.title).sort()).toEqual([
      'Camp Diary',
      'Owl Notes',
    ]);
  });

  it('flags a presenter, a colleague, and the company’s own site', () => {
    const given = talk('t', { speakers: speakers('Ida Moor (Gullwing)') });
    const packed = listing(
      'pack.yaml',
      {
        format: 'pack',
        organizations: [
          {
            title: 'Gullwing',
            type: 'vendor',
            domains: ['gullwing.example.org'],
          },
        ],
      },
      aMention('other', 'Reading Pellets Like a Diary', {
        speakers: speakers('Tom Reed (Gullwing Inc.)'),
      }),
    );
    const { talks } = resolve({
      documents: [
        packed,
        article('a', { title: 'A', author: 'Ida Moor' }, given),
        article('b', { title: 'B', author: 'Tom Reed' }),
        article('c', {
          title: 'C',
          url: 'https://blog.gullwing.example.org/c',
        }),
        article('d', {
          title: 'D',
          author: 'Una Voss',
          url: 'https://una.example.org/d',
        }),
      ],
    });
    const found = talks.find(t => t.recommendations.length > 0);
    expect(
      found?.recommendations.map(r => [r.title, r.selfPromotion]).sort(),
    ).toEqual([
      ['A', true],
      ['B', true],
      ['C', true],
      ['D', false],
    ]);
    expect(found?.voices).toBe(1);
  });

  it('does not take a foundation’s stage for its own talk', () => {
    const given = talk('t', { speakers: speakers('Ida Moor (Owl Trust)') });
    const found = only(
      article(
        'a',
        { title: 'A', url: 'https://owltrust.example.org/a' },
        given,
      ),
      {
        recommends: false,
        document: aDocument('pack.yaml', [], {
          format: 'pack',
          organizations: [
            {
              title: 'Owl Trust',
              type: 'foundation',
              domains: ['owltrust.example.org'],
            },
          ],
        }),
      },
    );
    expect(found.recommendations[0]?.selfPromotion).toBe(false);
  });
});

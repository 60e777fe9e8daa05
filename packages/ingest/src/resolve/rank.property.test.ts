import fc from 'fast-check';
import type { ReadDocument, ResolvedTalk } from '../model';
import { resolve } from './resolve';
import { aDocument, aMention, speakers } from './testing';
import { countVoices, scoreOf, weigh, type Claimed } from './voices';

const NEWEST = '2030-06-01';

const AUTHORS = ['Ida Moor', 'Tom Reed', 'Una Voss', 'Ben Hale', 'Eva Lind'];

const day = fc
  .integer({ min: 0, max: 12 * 365 })
  .map(ago =>
    new Date(Date.parse(NEWEST) - ago * 24 * 60 * 60 * 1000)
      .toISOString()
      .slice(0, 10),
  );

const signature = fc.oneof(
  fc.constant(null),
  fc
    .subarray(AUTHORS, { minLength: 1, maxLength: 2 })
    .map(all => all.join(' & ')),
);

const claim: fc.Arbitrary<Claimed> = fc.record({
  title: fc.constantFrom('Notes', 'Diary', 'Review'),
  url: fc.constant(null),
  author: signature,
  publishedAt: fc.oneof(fc.constant(null), day),
  takeaway: fc.constant(null),
  mention: fc.constantFrom('m1', 'm2', 'm3'),
  selfPromotion: fc.boolean(),
});

const claims = fc.array(claim, { maxLength: 12 });

const score = (all: Claimed[]) => scoreOf(weigh(all, NEWEST));

describe('the rank of a talk', () => {
  it('is never lowered by an author who has not spoken yet', () => {
    fc.assert(
      fc.property(claims, claim, (all, one) => {
        const added = { ...one, author: 'Nell Quist', selfPromotion: false };
        const more = [...all, added];
        expect(score(more)).toBeGreaterThanOrEqual(score(all));
        expect(countVoices(more)).toBeGreaterThanOrEqual(countVoices(all));
      }),
    );
  });

  it('is the sum of what its recommendations are worth', () => {
    fc.assert(
      fc.property(claims, all => {
        const weighed = weigh(all, NEWEST);
        const sum = weighed.reduce((total, r) => total + r.weight.value, 0);
        expect(scoreOf(weighed)).toBeCloseTo(sum, 4);
        for (const { weight } of weighed) {
          const { value, base, fading, outweighed } = weight;
          const heard = outweighed === null ? base * fading : 0;
          expect(value).toBeCloseTo(heard, 5);
        }
      }),
    );
  });

  it('does not depend on the order of what is said', () => {
    fc.assert(
      fc.property(
        claims.chain(all =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
          ),
        ),
        ([all, shuffled]) => {
          expect(weigh(shuffled, NEWEST)).toEqual(weigh(all, NEWEST));
        },
      ),
    );
  });

  it('is worth most where it is said first', () => {
    fc.assert(
      fc.property(claims, all => {
        const strengths = weigh(all, NEWEST).map(
          ({ weight }) => weight.base * weight.fading,
        );
        expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
      }),
    );
  });
});

const article = fc.record({
  author: signature,
  published: fc.oneof(fc.constant(null), day),
});

type Article = { author: string | null; published: string | null };

const words = (seed: number) =>
  Array.from({ length: 64 }, (_, i) => (i * 7919 + seed * 104729) % 2 ** 32);

function documentOf(said: Article, i: number, source = `s${i}`): ReadDocument {
  const mention = aMention(source, 'Silent Wings over Velvet Water', {
    event: 'Owl Camp 2030',
    speakers: speakers('Wren Adler (Gullwing)'),
  });
  return aDocument(source, [mention], {
    ...said,
    title: `Notes of a reader, part ${i}`,
    url: `https://notes${i}.example.org/owl-camp`,
    signature: words(i + 1),
  });
}

function rankOf(documents: ReadDocument[]): Partial<ResolvedTalk> {
  const [talk] = resolve({
    documents: documents.map(document => ({ document, recommends: true })),
  }).talks;
  return {
    score: talk?.score,
    voices: talk?.voices,
  };
}

describe('a copy of an article', () => {
  const articles = fc.array(article, { minLength: 1, maxLength: 5 });

  it.each([
    ['at the same address', {}],
    ['at another one, by its words', { url: 'https://planet.example.org/p/7' }],
    [
      'in another language',
      {
        url: 'https://notas.example.org/es',
        title: 'Apuntes de una lectora',
        language: 'es',
        signature: words(99),
        translations: ['https://notes0.example.org/owl-camp'],
      },
    ],
  ])('%s changes nothing', (_, rest) => {
    fc.assert(
      fc.property(articles, all => {
        const documents = all.map((said, i) => documentOf(said, i));
        const [first] = all;
        const copy = { ...documentOf(first, 0, 'copy'), ...rest };
        expect(rankOf([...documents, copy])).toEqual(rankOf(documents));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the people of a talk', () => {
  it('are known from any document', () => {
    const praise = documentOf({ author: 'Tom Reed', published: NEWEST }, 0);
    const elsewhere = aDocument('programme', [
      aMention('p', 'Pellets and What They Hold', {
        event: 'Tern Day 2027',
        speakers: speakers('Tom Reed (Gullwing, Inc.)'),
      }),
    ]);
    const selfPromotion = (...documents: ReadDocument[]) =>
      resolve({
        documents: documents.map(document => ({
          document,
          recommends: document.source !== 'programme',
        })),
      }).talks.flatMap(talk =>
        talk.recommendations.map(r => [r.selfPromotion, r.weight.value]),
      );
    expect(selfPromotion(praise)).toEqual([[false, 1]]);
    expect(selfPromotion(praise, elsewhere)).toEqual([[true, 0.2]]);
  });
});

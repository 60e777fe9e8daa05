import {
  type Mention,
  readSource,
  resolve,
  type ResolveInput,
} from '@lectern/ingest';
import { aPack } from '../__testUtils__/documents';
import { findKnown } from './findKnown';

const read = (source: string, titles: string[]) =>
  readSource({ source, bytes: Buffer.from(aPack(titles)) });

/** Titles of six words, of which some are in many. */
const titleOf = (file: number, place: number) =>
  [file, place, file * 7, place * 11, file + place, 5]
    .map((number, index) => `w${(number * (index + 3)) % 211}`)
    .join(' ');

describe('findKnown', () => {
  it('compares with tens of thousands of mentions in no time', async () => {
    const [stored] = read('known.yaml', ['Roses at scale']);
    const [mention] = stored.mentions;
    const readings = Array.from({ length: 300 }, (_, file) => ({
      sourceId: 'known',
      document: {
        ...stored,
        source: `${file}.yaml`,
        mentions: Array.from(
          { length: 100 },
          (__, place): Mention => ({
            ...mention,
            id: `${file}-${place}`,
            title: titleOf(file, place),
            speakers: [
              { name: `Gardener ${file} ${place}`, organization: null },
            ],
          }),
        ),
      },
    }));
    readings[7].document.mentions.push(mention);
    const asked: ResolveInput[] = [];
    const documents = read('new.yaml', [
      'Roses at scale',
      'Moss',
      titleOf(3, 4).replace(/^\w+/, 'Another'),
    ]);
    const start = Date.now();
    const known = await findKnown(documents, {
      evidence: { readings, decisions: [], published: [] },
      resolve: input => {
        asked.push(input);
        return resolve(input);
      },
    });
    expect(Date.now() - start).toBeLessThan(5000);
    expect(
      documents[0].mentions.map(({ id }) => known.get(id)?.title ?? null),
    ).toEqual(['Roses at scale', null, null]);
    const alike = asked[0].documents.flatMap(({ document }) =>
      document.mentions.filter(({ id }) => id === '3-4'),
    );
    expect(alike).toHaveLength(1);
    const compared = asked[0].documents.flatMap(
      ({ document }) => document.mentions,
    );
    expect(compared.length).toBeLessThan(1000);
  });
});

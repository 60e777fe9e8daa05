import type { Seed } from './corpus';
import { Dice } from '../resolve/arbitrary';
import { mutatedDocument } from './mutated';
import { MUTATORS } from './mutators';

const seed = (name: string, text: string): Seed => ({
  name,
  bytes: new TextEncoder().encode(text),
});

const SEEDS = [
  seed('a.md', '# Heron Days 2031\n\n- “Silent Wings” by Ida Moor\n'),
  seed('b.json', '{"talks": [{"title": "Silent Wings", "minutes": 30}]}'),
  seed(
    'c.xml',
    '<?xml version="1.0"?><schedule><day date="2031-05-01"/></schedule>',
  ),
];
const CORPUS = { all: SEEDS, byFormat: SEEDS.map(one => [one]) };

describe('mutatedDocument', () => {
  it('gives the same document for the same numbers, and others for others', () => {
    const numbers = Array.from({ length: 200 }, (_, i) => i);
    const hex = (number: number, of = 1) =>
      Buffer.from(mutatedDocument(CORPUS, of, number, 4_096).bytes).toString(
        'hex',
      );
    const first = numbers.map(n => hex(n));
    expect(numbers.filter(n => hex(n) !== first[n])).toEqual([]);
    expect(new Set(numbers.map(n => hex(n))).size).toBeGreaterThan(150);
    expect(numbers.filter(n => hex(n) === hex(n, 2)).length).toBeLessThan(50);
  });

  it('makes half of them of each format alike', () => {
    const [rare = seed('', ''), ...others] = SEEDS;
    const many = others.flatMap(one => Array.from({ length: 50 }, () => one));
    const corpus = { all: [rare, ...many], byFormat: [[rare], many] };
    const ofRare = Array.from({ length: 400 }, (_, number) =>
      mutatedDocument(corpus, 1, number, 300),
    ).filter(({ madeOf }) => madeOf === rare);
    expect(ofRare.length).toBeGreaterThan(60);
    expect(ofRare.length).toBeLessThan(140);
  });

  it('asks some of them why', () => {
    const asked = Array.from({ length: 400 }, (_, number) =>
      mutatedDocument(CORPUS, 1, number, 300),
    ).filter(({ explain }) => explain);
    expect(asked.length).toBeGreaterThan(60);
    expect(asked.length).toBeLessThan(140);
  });

  it('keeps documents within bounds and says what it did', () => {
    for (let number = 0; number < 200; number += 1) {
      const document = mutatedDocument(CORPUS, 3, number, 300);
      expect(document.bytes.length).toBeLessThanOrEqual(300);
      expect(document.mutators.length).toBeGreaterThan(0);
      expect(SEEDS).toContain(document.madeOf);
    }
  });
});

describe.each(MUTATORS)('%s', (name, mutate) => {
  it('changes documents, empty ones too, without touching what it is given', () => {
    const dice = new Dice(5);
    const changed = SEEDS.flatMap(({ bytes }) =>
      Array.from({ length: 20 }, () => {
        const before = Uint8Array.from(bytes);
        const other = new Uint8Array(0);
        const after = mutate({ bytes, other, dice, maxBytes: 1_000 });
        mutate({ bytes: other, other: bytes, dice, maxBytes: 1_000 });
        expect(bytes).toEqual(before);
        return Buffer.compare(after, before) !== 0;
      }),
    );
    expect({ name, some: changed.includes(true) }).toEqual({
      name,
      some: true,
    });
  });
});

import { namesNobody, readNames, type Strictness } from './names';
import { processorWatch } from '../testing/processorWatch';

const names = (text: string, strictness: Strictness, isAffiliated = false) =>
  readNames(text, strictness, isAffiliated)?.map(({ name, organization }) =>
    organization ? `${name} (${organization})` : name,
  );

describe('readNames', () => {
  it.each<[string, Strictness, string[] | undefined]>([
    ['Ida Moor', 'strict', ['Ida Moor']],
    ['Ida Moor & Cy Dove', 'strict', ['Ida Moor', 'Cy Dove']],
    ['Ida Moor, Cy Dove', 'strict', ['Ida Moor', 'Cy Dove']],
    ['Ida Moor @idamoor', 'strict', ['Ida Moor']],
    ['Dr. Ida Moor, PhD', 'strict', ['Ida Moor']],
    ['by Ida Moor', 'strict', ['Ida Moor']],
    ['Deep Dive', 'strict', undefined],
    ['El Arte de la Paciencia', 'strict', undefined],
    ['Official Trailer', 'expected', undefined],
    ['Part II', 'sure', undefined],
    ['various speakers', 'sure', undefined],
    ['IDA MOOR', 'strict', undefined],
    ['IDA MOOR', 'expected', ['Ida Moor']],
    ['Jennifer Tu', 'expected', ['Jennifer Tu']],
    ['Ida M', 'expected', ['Ida M']],
    ['nightbird', 'expected', undefined],
    ['nightbird', 'sure', ['nightbird']],
    ['山田太郎', 'expected', ['山田太郎']],
    ['MOOR, Ida', 'expected', ['Ida MOOR']],
    ['Ida Moor (Heron Inc)', 'expected', ['Ida Moor (Heron Inc)']],
    ['What do owls eat?', 'sure', undefined],
    ['Ephemeral Kubernetes Clusters Strike Back', 'sure', undefined],
  ])('%s, %s', (text, strictness, expected) => {
    expect(names(text, strictness)).toEqual(expected);
  });

  it('takes what follows for a company where others name one', () => {
    expect(names('Ida Moor, Heron Nurseries', 'strict', true)).toEqual([
      'Ida Moor (Heron Nurseries)',
    ]);
  });

  it.each(['A', 'A B ', 'a, ', '(a', 'Ida & '])(
    'is not slowed down by %j without end',
    piece => {
      const took = processorWatch();
      for (const strictness of ['strict', 'expected', 'sure'] as const)
        readNames(piece.repeat(50_000 / piece.length), strictness);
      expect(took()).toBeLessThan(1_000);
    },
  );
});

describe('namesNobody', () => {
  it.each([
    ['Various Speakers', true],
    ['many people', true],
    ['TBA', true],
    ['Ida Moor', false],
  ])('%s', (text, nobody) => {
    expect(namesNobody(text)).toBe(nobody);
  });
});

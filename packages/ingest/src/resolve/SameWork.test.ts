import type { Mention, ResolveInput } from '../model';
import { resolve } from './resolve';
import { aDocument, aMention, speakers } from './testing';

function tiesOf(...mentions: Mention[]): Record<string, string> {
  const documents: ResolveInput['documents'] = mentions.map(mention => ({
    recommends: false,
    document: aDocument(mention.id, [mention]),
  }));
  const { talks } = resolve({ documents });
  const idOf = new Map(talks.map(t => [t.name, t.mentions[0]?.id]));
  return Object.fromEntries(
    talks
      .filter(talk => talk.sameWork.length > 0)
      .map(talk => [
        talk.mentions[0]?.id,
        talk.sameWork
          .map(name => idOf.get(name))
          .sort()
          .join(),
      ]),
  );
}

const given = (id: string, title: string, event: string, ...names: string[]) =>
  aMention(id, title, { event, speakers: speakers(...names) });

describe('sameWork', () => {
  it('ties a talk that is given at several events', () => {
    expect(
      tiesOf(
        given('a', 'Velvet Wings over Water', 'Owl Camp 2030', 'Ida Moor'),
        given(
          'b',
          'Velvet wings over water',
          'Tern Days 2031',
          'Ida Moor',
          'Bo Lund',
        ),
        given(
          'c',
          'Keynote: Velvet Wings Over Water',
          'Kite Days 2032',
          'Bo Lund',
        ),
        given('d', 'Velvet Wings over Water', 'Wader Days 2031', 'Una Voss'),
        given('e', 'Marrow for Dinner', 'Wader Days 2031', 'Ida Moor'),
      ),
    ).toEqual({ a: 'b,c', b: 'a,c', c: 'a,b' });
  });

  it.each([
    'Keynote',
    'Opening',
    'Lightning talks',
    'Welcome to Owl Camp',
    'Lightning Talk: Ida Moor',
    'State of the Flock',
  ])('does not tie what goes under "%s"', title => {
    expect(
      tiesOf(
        given('a', title, 'Owl Camp 2030', 'Ida Moor'),
        given('b', title, 'Owl Camp 2031', 'Ida Moor'),
      ),
    ).toEqual({});
  });

  it('needs a full name', () => {
    expect(
      tiesOf(
        given('a', 'Velvet Wings over Water', 'Owl Camp 2030', 'Ida'),
        given('b', 'Velvet Wings over Water', 'Owl Camp 2031', 'Ida'),
      ),
    ).toEqual({});
  });

  it('ties a work that was given dozens of times to those nearest in time, both ways', () => {
    const years = Array.from({ length: 60 }, (_, i) => ({
      ...given(
        `m${i}`,
        'Velvet Wings over Water',
        `Owl Camp ${1950 + i}`,
        'Ida Moor',
      ),
      day: `${1950 + i}-05-01`,
    }));
    const ties = tiesOf(...years);
    expect(ties.m0?.split(',')).toHaveLength(24);
    expect(ties.m30?.split(',')).toHaveLength(48);
    for (const [id, others] of Object.entries(ties)) {
      for (const other of others.split(',')) {
        expect(ties[other]?.split(',')).toContain(id);
      }
    }
  });

  it('takes what is told of one event on two days for one talk', () => {
    const on = (id: string, day: string) => ({
      ...given(id, 'Velvet Wings over Water', 'Owl Camp 2030', 'Ida Moor'),
      day,
    });
    const talksOf = (...mentions: Mention[]) =>
      resolve({
        documents: mentions.map(mention => ({
          recommends: true,
          document: aDocument(mention.id, [mention], { format: 'markdown' }),
        })),
      }).talks.map(talk => talk.mentions.map(({ id }) => id).join());
    expect(talksOf(on('a', '2030-05-01'), on('b', '2030-05-02'))).toEqual([
      'a,b',
    ]);
    // Weeks lie between.
    expect(talksOf(on('a', '2030-05-01'), on('b', '2030-06-02'))).toHaveLength(
      2,
    );
    // A recap may leave out a speaker; it does not name another.
    const by = (id: string, day: string, ...names: string[]) => ({
      ...on(id, day),
      speakers: speakers(...names),
    });
    const whole = by('a', '2030-05-01', 'Ida Moor', 'Bo Lund');
    expect(talksOf(whole, by('b', '2030-05-02', 'Bo Lund'))).toHaveLength(1);
    expect(
      talksOf(whole, by('b', '2030-05-02', 'Bo Lund', 'Una Voss')),
    ).toHaveLength(2);
    // Two links lead to two parts of a recording.
    const part = (id: string, day: string, second: number) => ({
      ...on(id, day),
      video: `https://www.youtube.com/watch?v=abcdefghijk&t=${second}`,
    });
    expect(
      talksOf(part('a', '2030-05-01', 60), part('b', '2030-05-02', 900)),
    ).toHaveLength(2);
  });
});

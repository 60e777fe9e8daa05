import type { ResolveInput } from '../model';
import { resolve } from './resolve';
import { aDocument, aMention, speakers } from './testing';

const a = aMention('a', 'Silent Wings over Velvet Water', {
  event: 'Owl Camp 2030',
});
const b = aMention('b', 'Silent Wings over Velvet Water', {
  event: 'Owl Camp 2030',
});
const c = aMention('c', 'Reading Pellets Like a Diary', {
  event: 'Owl Camp 2030',
});

function named(
  mentions: Array<typeof a>,
  published?: ResolveInput['published'],
  decisions?: ResolveInput['decisions'],
) {
  const { talks } = resolve({
    documents: mentions.map(mention => ({
      recommends: true,
      document: aDocument(`of ${mention.id}`, [mention]),
    })),
    published,
    decisions,
  });
  return talks.map(({ name, previousNames, mentions: of }) => ({
    of: of.map(({ id }) => id).join(),
    name,
    previousNames,
  }));
}

describe('names of talks', () => {
  it('are readable, and do not change with other talks or mentions', () => {
    const [first] = named([a]);
    expect(first?.name).toMatch(/^silent-wings-over-velvet-water-[0-9a-f]{7}$/);
    expect(named([a, b, c]).map(talk => talk.name)).toContain(first?.name);
  });

  it('stay as published, however the talk is called now', () => {
    const renamed = { ...a, title: 'Velvet Flight' };
    expect(
      named([renamed, c], [{ name: 'old-name', mentions: ['a'] }]),
    ).toContainEqual({
      of: 'a',
      name: 'old-name',
      previousNames: [],
    });
  });

  it('go to no other talk that was given the id of one that is gone', () => {
    const silent = { title: a.title, speakers: ['Ida Moor', 'Tom Reed'] };
    const old = [{ name: 'old-name', mentions: ['a'], ...silent }];
    const nameOf = (title: string, ...names: string[]) =>
      named([{ ...a, title, speakers: speakers(...names) }], old)[0]?.name;
    expect(nameOf('Marrow for Dinner', 'Una Voss')).toMatch(/^marrow-for-/);
    // Retitled, taken over by somebody else, or told without its speakers.
    expect(nameOf('Marrow for Dinner', 'Tom Reed')).toBe('old-name');
    expect(nameOf('Wings, Silently', 'Una Voss')).toBe('old-name');
    expect(nameOf('Marrow for Dinner')).toBe('old-name');
  });

  it('mean no other talk where curators used them', () => {
    const old = {
      name: 'old-name',
      mentions: ['a'],
      title: a.title,
      speakers: ['Ida Moor'],
    };
    const other = {
      ...a,
      title: 'Marrow for Dinner',
      speakers: speakers('Una Voss'),
    };
    const decisions = [
      { id: 'd', kind: 'not-a-talk' as const, talk: 'old-name' },
    ];
    expect(named([other], [old], decisions)).toHaveLength(1);
    expect(named([a], [old], decisions)).toHaveLength(0);
  });

  it('are the older one where two published talks become one', () => {
    expect(
      named(
        [a, b],
        [
          { name: 'older', mentions: ['b'] },
          { name: 'newer', mentions: ['a'] },
        ],
      ),
    ).toEqual([{ of: 'a,b', name: 'older', previousNames: ['newer'] }]);
  });

  it('stay with the first mention where a published talk falls apart', () => {
    const talks = named(
      [a, b],
      [
        { name: 'both', mentions: ['gone', 'b', 'a'] },
        { name: 'other', mentions: ['a'] },
      ],
      [{ id: 'd', kind: 'keep-apart', talks: ['both', 'other'] }],
    );
    expect(talks).toHaveLength(2);
    expect(talks.find(talk => talk.of === 'b')?.name).toBe('both');
    expect(talks.find(talk => talk.of === 'a')?.name).toBe('other');
  });

  it('are those of the curator where nothing was published', () => {
    const curated = {
      ...a,
      name: 'silent-wings-2030',
      previousNames: ['quiet-wings-2030'],
    };
    expect(named([curated, b])).toEqual([
      {
        of: 'a,b',
        name: 'silent-wings-2030',
        previousNames: ['quiet-wings-2030'],
      },
    ]);
    expect(
      named([curated, b], [{ name: 'published', mentions: ['b'] }]),
    ).toEqual([
      {
        of: 'a,b',
        name: 'published',
        previousNames: ['quiet-wings-2030', 'silent-wings-2030'],
      },
    ]);
  });

  it('never take what the catalog would refuse', () => {
    expect(named([{ ...a, name: 'Not A Name!' }])[0]?.name).toMatch(
      /^silent-wings-/,
    );
  });

  it('differ for two talks of one title at one event', () => {
    const talks = named(
      [a, b],
      [
        { name: 'Unfit as a name!', mentions: ['a'] },
        { name: 'unfit_too', mentions: ['b'] },
      ],
      [
        {
          id: 'd',
          kind: 'keep-apart',
          talks: ['Unfit as a name!', 'unfit_too'],
        },
      ],
    );
    expect(new Set(talks.map(talk => talk.name)).size).toBe(2);
  });
});

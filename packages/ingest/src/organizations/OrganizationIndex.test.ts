import { OrganizationIndex } from './OrganizationIndex';

describe('OrganizationIndex', () => {
  const index = new OrganizationIndex(
    [
      {
        name: 'heron-bank',
        title: 'Heron Bank',
        aliases: ['HB', 'Heron Banking Group'],
        type: 'end-user',
        domains: ['heron.example.org'],
      },
    ],
    [
      ['HB', 1],
      ['Gull Wing', 2],
      ['GullWing', 1],
      ['Gull Wing Inc.', 1],
      ['Independent', 1],
    ],
  );

  it('finds an organization by all of its names', () => {
    for (const name of ['Heron Bank', 'HB', 'heron banking', 'heron-bank']) {
      expect(index.find(name)?.name).toBe('heron-bank');
    }
    expect(index.find('Independent')).toBeNull();
    expect(index.find('Unknown')).toBeNull();
    expect(index.find(null)).toBeNull();
  });

  it('shows the spelling most people use, and knows the others', () => {
    expect(index.toArray()).toEqual([
      {
        name: 'gull-wing',
        title: 'Gull Wing',
        aliases: ['Gull Wing Inc.', 'GullWing'],
        type: null,
        domains: [],
        website: null,
      },
      {
        name: 'heron-bank',
        title: 'Heron Bank',
        aliases: ['HB', 'Heron Banking Group'],
        type: 'end-user',
        domains: ['heron.example.org'],
        website: null,
      },
    ]);
  });

  it('finds organizations in a title, the longest name first', () => {
    expect(index.findIn('How Heron Bank Took Wing with Gull Wing')).toEqual([
      { id: 'heronbank', words: ['heron', 'bank'] },
      { id: 'gullwing', words: ['gull', 'wing'] },
    ]);
    expect(index.findIn('Gull and Wing')).toEqual([]);
  });

  it('finds an organization by its web domain', () => {
    expect(index.find('www.heron.example.org')?.name).toBe('heron-bank');
    expect(index.find('https://heron.example.org/')?.name).toBe('heron-bank');
    expect(index.find('tern.example.org')).toBeNull();
  });

  it('takes an affiliation with a slash for two, unless a pack knows it', () => {
    const both = new OrganizationIndex(
      [{ title: 'Owl / Camp' }],
      [
        ['Tern / Gullwing Inc.', 1],
        ['Owl / Camp', 1],
        ['@Tern', 5],
      ],
    );
    expect(both.idsOf('Tern / Gullwing')).toEqual(['tern', 'gullwing']);
    expect(both.find('Tern / Gullwing')?.name).toBe('tern');
    expect(both.idsOf('Owl / Camp')).toEqual(['owlcamp']);
    expect(both.toArray().map(({ title }) => title)).toEqual([
      'Gullwing Inc.',
      'Owl / Camp',
      'Tern',
    ]);
  });

  it('takes two descriptions with one web domain for one organization', () => {
    const both = new OrganizationIndex(
      [
        { title: 'Heron', domains: ['heron.example.org'] },
        { title: 'Heron Wading', domains: ['Heron.example.org'] },
        { title: 'Tern', domains: ['tern.example.org'] },
      ],
      [],
    );
    expect(both.toArray().map(({ title }) => title)).toEqual(['Heron', 'Tern']);
    expect(both.find('Heron Wading')?.name).toBe('heron');
  });
});

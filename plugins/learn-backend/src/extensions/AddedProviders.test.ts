import { AddedProviders } from './AddedProviders';

const garden = {
  id: 'garden',
  location: 'The garden',
  fetch: async () => ({ documents: [] }),
};

describe('AddedProviders', () => {
  it('gives sources of modules the form of all sources', () => {
    const providers = new AddedProviders();
    providers.addSource(garden);
    providers.addSource({
      ...garden,
      id: 'hedge',
      title: 'Hedge',
      format: 'titles',
      event: 'Hedge Days 2031',
      recommend: true,
      schedule: { frequency: { days: 1 }, timeout: { minutes: 1 } },
    });
    expect(providers.configs(['titles'])).toEqual([
      {
        id: 'garden',
        kind: 'module',
        location: 'The garden',
        format: 'auto',
        schedule: {
          frequency: { hours: 1 },
          timeout: { minutes: 5 },
          scope: 'global',
        },
      },
      {
        id: 'hedge',
        kind: 'module',
        location: 'The garden',
        title: 'Hedge',
        format: 'titles',
        event: 'Hedge Days 2031',
        recommend: true,
        schedule: {
          frequency: { days: 1 },
          timeout: { minutes: 1 },
          scope: 'global',
        },
      },
    ]);
    expect(providers.get('garden')).toBe(garden);
  });

  it('refuses ids that are taken or none, and formats that there are not', () => {
    const providers = new AddedProviders();
    providers.addSource(garden);
    expect(() => providers.addSource(garden)).toThrow(
      'The source "garden" is added twice',
    );
    expect(() => providers.addSource({ ...garden, id: 'catalog' })).toThrow(
      /added twice/,
    );
    expect(() => providers.addSource({ ...garden, id: '-' })).toThrow(
      /"id" must be/,
    );
    providers.addSource({ ...garden, id: 'b', format: 'word' });
    expect(() => providers.configs([])).toThrow(
      /The source "b" of a module: the format "word" is not known/,
    );
  });
});

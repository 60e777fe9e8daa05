import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { readCatalogConfig } from './readCatalogConfig';

const read = (learn: JsonObject) =>
  readCatalogConfig(new ConfigReader({ learn }));

describe('readCatalogConfig', () => {
  it('reads the catalog unless told otherwise', () => {
    expect(read({})).toMatchObject({
      source: { id: 'catalog', kind: 'catalog', format: 'catalog' },
      filter: {},
    });
    expect(read({ catalog: true })).toEqual(read({}));
    expect(read({ catalog: false })).toBeUndefined();
  });

  it('reads which entities, and when', () => {
    expect(
      read({
        catalog: {
          filter: { 'metadata.namespace': ['default', 'learning'] },
          schedule: { frequency: { hours: 2 }, timeout: { minutes: 1 } },
        },
      }),
    ).toMatchObject({
      source: { schedule: { frequency: { hours: 2 }, scope: 'global' } },
      filter: { 'metadata.namespace': ['default', 'learning'] },
    });
  });

  it.each<[JsonObject, RegExp]>([
    [{ catalog: 'yes' }, /learn\.catalog must be true, false, or an object/],
    [{ catalog: { filter: { kind: 7 } } }, /must hold texts or lists of texts/],
    [{ catalog: { filter: 'kind=talk' } }, /must hold texts/],
  ])('refuses %j', (learn, message) => {
    expect(() => read(learn)).toThrow(message);
  });
});

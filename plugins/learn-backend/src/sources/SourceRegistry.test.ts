import { DEFAULT_SCHEDULE, type SourceConfig } from '../config';
import type { AddedSource } from '../database';
import { SourceRegistry } from './SourceRegistry';

const source = (id: string): SourceConfig => ({
  id,
  kind: 'url',
  location: `https://${id}.example.org`,
  format: 'auto',
  schedule: DEFAULT_SCHEDULE,
});

const added = (id: string): AddedSource => ({
  id,
  kind: 'upload',
  location: 'notes.md',
  title: null,
  format: 'auto',
  event: null,
  recommend: null,
  addedBy: 'user:default/ivy',
  addedAt: '2031-05-01T10:00:00.000Z',
});

describe('SourceRegistry', () => {
  it('knows sources of every origin, the configured first', async () => {
    const registry = new SourceRegistry({
      configured: [source('a')],
      others: [source('m')],
      added: { list: async () => [added('x')] },
    });
    expect((await registry.all()).map(({ id }) => id)).toEqual(['a', 'm', 'x']);
    await expect(registry.find('x')).resolves.toMatchObject({
      kind: 'upload',
      added: { by: 'user:default/ivy' },
    });
    await expect(registry.find('y')).resolves.toBeUndefined();
    expect(registry.isConfigured).toBe(true);
  });

  it('lets the configuration go before what people added', async () => {
    const registry = new SourceRegistry({
      configured: [source('a')],
      added: { list: async () => [added('a')] },
    });
    await expect(registry.all()).resolves.toEqual([source('a')]);
  });

  it('refuses an id that is used twice', () => {
    const build = (id: string) => () =>
      new SourceRegistry({
        configured: [source(id)],
        others: [source(id)],
        added: { list: async () => [] },
      });
    expect(build('m')).toThrow(/one that a module brings/);
    expect(build('catalog')).toThrow(/one that is the catalog/);
  });
});

import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { readSource } from '@lectern/ingest';
import { CatalogSourceReader } from './CatalogSourceReader';

const apiVersion = 'lectern.dev/v1alpha1';

function entity(
  kind: string,
  name: string,
  values: Partial<Entity['metadata']> & { spec?: Entity['spec'] } = {},
): Entity {
  const { spec = { type: 'talk' }, ...metadata } = values;
  return {
    apiVersion,
    kind,
    metadata: { name, namespace: 'default', ...metadata },
    spec,
  };
}

const byLearn = {
  annotations: {
    'backstage.io/managed-by-location': 'learn:talks/published',
  },
};

function fetch(
  entities: Entity[],
  filter: Record<string, string | string[]> = {},
) {
  return new CatalogSourceReader({
    catalog: catalogServiceMock({ entities }),
    auth: mockServices.auth(),
    filter,
  }).fetch(undefined, { signal: new AbortController().signal });
}

const bytesOf = (result: Awaited<ReturnType<typeof fetch>>) =>
  result.documents.map(({ location, bytes }) => [location, String(bytes)]);

describe('CatalogSourceReader', () => {
  const roses = entity('Talk', 'roses', {
    title: 'Roses at scale',
    uid: 'changes-with-every-catalog',
    annotations: {
      'backstage.io/managed-by-location': 'url:https://git.example.org/x',
    },
    spec: { type: 'keynote', event: 'garden-days', date: '2031-05-01' },
  });
  const days = entity('Event', 'garden-days', {
    title: 'Garden Days 2031',
    spec: { type: 'internal' },
  });

  it('gives what people wrote, in a form that our reader reads', async () => {
    const { documents } = await fetch([
      roses,
      days,
      entity('Talk', 'published', byLearn),
      entity('Component', 'website'),
    ]);
    expect(documents.map(({ location }) => location)).toEqual([
      'catalog/default',
    ]);
    const [document] = readSource({
      source: 'catalog/default',
      bytes: documents[0].bytes ?? new Uint8Array(),
    });
    expect(document).toMatchObject({
      format: 'catalog',
      mentions: [
        {
          name: 'roses',
          title: 'Roses at scale',
          type: 'keynote',
          event: 'Garden Days 2031',
        },
      ],
      events: [{ name: 'garden-days', type: 'internal' }],
      warnings: [],
    });
  });

  it('does not depend on the order of the catalog, nor on what it adds', async () => {
    const other = {
      ...roses,
      metadata: { ...roses.metadata, uid: 'another', etag: 'x' },
      relations: [{ type: 'partOf', targetRef: 'event:default/garden-days' }],
    };
    const one = await fetch([roses, days]);
    expect(bytesOf(await fetch([days, other]))).toEqual(bytesOf(one));
  });

  it('keeps namespaces apart', async () => {
    const result = await fetch([
      roses,
      entity('Talk', 'roses', { namespace: 'garden' }),
    ]);
    expect(result.documents.map(({ location }) => location)).toEqual([
      'catalog/default',
      'catalog/garden',
    ]);
  });

  it('reads more than a page, and only what matches the filter', async () => {
    const many = Array.from({ length: 1100 }, (_, index) =>
      entity('Talk', `talk-${index}`, {
        namespace: index === 0 ? 'other' : 'default',
      }),
    );
    const { documents } = await fetch(many, {
      'metadata.namespace': 'default',
    });
    expect(
      documents.map(({ bytes }) => JSON.parse(String(bytes)).length),
    ).toEqual([1099]);
  });

  it('gives nothing where nobody has written anything', async () => {
    await expect(fetch([])).resolves.toEqual({
      documents: [],
      failed: [],
      warnings: [],
    });
  });

  it('says what to do without a catalog', async () => {
    const catalog = catalogServiceMock.mock();
    catalog.queryEntities.mockRejectedValue(new Error('Not Found.'));
    const reader = new CatalogSourceReader({
      catalog,
      auth: mockServices.auth(),
      filter: {},
    });
    await expect(
      reader.fetch(undefined, { signal: new AbortController().signal }),
    ).rejects.toThrow(
      /The catalog gives no answer: Not Found\. .*"catalog: false"/,
    );
  });
});

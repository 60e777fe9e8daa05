import { NotModifiedError } from '@backstage/errors';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  learnFormatsExtensionPoint,
  learnSourcesExtensionPoint,
  type LearnSourceProvider,
} from '@lectern/backstage-plugin-learn-node';
import { learnModuleConfsTech } from './module';

describe('learnModuleConfsTech', () => {
  const addFormat = jest.fn();
  const addSource = jest.fn<void, [LearnSourceProvider]>();
  const urlReader = mockServices.urlReader.mock();
  const { signal } = new AbortController();

  beforeEach(() => jest.clearAllMocks());

  async function start(confsTech?: object) {
    await startTestBackend({
      extensionPoints: [
        [learnFormatsExtensionPoint, { addFormat }],
        [learnSourcesExtensionPoint, { addSource }],
      ],
      features: [
        learnModuleConfsTech,
        mockServices.rootConfig.factory({
          data: { learn: confsTech ? { confsTech } : {} },
        }),
        urlReader.factory,
      ],
    });
    return addSource.mock.calls.map(([source]) => source);
  }

  it('adds a format, whose path leads to its reader', async () => {
    await expect(start()).resolves.toEqual([]);
    expect(addFormat).toHaveBeenCalledTimes(1);
    const [{ id, module }] = addFormat.mock.calls[0];
    expect(require(module).default.id).toBe(id);
  });

  it('reads the wanted years and topics, and asks whether they have changed', async () => {
    const [source] = await start({ topics: ['garden'], since: 2031 });
    const paths = [
      '2030/garden.json',
      '2031/garden.json',
      '2031/bees.json',
      '2032/garden.json',
      'readme.json',
    ];
    urlReader.readTree.mockImplementation(async (_, options) => ({
      etag: 'tree-1',
      files: async () =>
        paths
          .filter(path => options?.filter?.(path))
          .map(path => ({ path, content: async () => Buffer.from('[]') })),
      archive: jest.fn(),
      dir: jest.fn(),
    }));
    const { documents } = await source.fetch({ known: new Map(), signal });
    expect(documents).toMatchObject([
      { location: '2031/garden.json' },
      { location: '2032/garden.json' },
    ]);
    expect(urlReader.readTree.mock.calls[0][0]).toBe(source.location);

    urlReader.readTree.mockRejectedValue(new NotModifiedError());
    const known = new Map(
      documents.map(({ location, etag = null }) => [
        location,
        { etag, lastModifiedAt: null },
      ]),
    );
    await expect(source.fetch({ known, signal })).resolves.toEqual({
      documents: [
        { location: '2031/garden.json', content: null },
        { location: '2032/garden.json', content: null },
      ],
    });
    expect(urlReader.readTree.mock.calls[1][1]?.etag).toBe('tree-1');

    // What was not asked for before may be there for long
    addSource.mockClear();
    const [other] = await start({ topics: ['garden', 'bees'], since: 2031 });
    await other.fetch({ known, signal });
    expect(urlReader.readTree.mock.calls[2][1]?.etag).toBeUndefined();
  });

  it('takes a failure for one', async () => {
    const [source] = await start({ topics: ['garden'] });
    urlReader.readTree.mockRejectedValue(new Error('Rate limit'));
    await expect(source.fetch({ known: new Map(), signal })).rejects.toThrow(
      'Rate limit',
    );
  });
});

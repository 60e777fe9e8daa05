import { mockServices } from '@backstage/backend-test-utils';
import { readSource, resolve } from '@lectern/ingest';
import { aPack } from '../__testUtils__/documents';
import { DEFAULT_LIMITS } from '../config';
import { PreviewService } from './PreviewService';

describe('PreviewService', () => {
  const urlReader = mockServices.urlReader.mock();
  const evidence = jest.fn();
  const service = new PreviewService({
    urlReader,
    read: readSource,
    resolve,
    knowledge: { evidence },
    limits: DEFAULT_LIMITS,
  });

  beforeEach(() => {
    evidence.mockResolvedValue({
      readings: readSource({
        source: 'known.yaml',
        bytes: Buffer.from(aPack(['Roses', 'Bees'])),
      }).map(document => ({ sourceId: 'known', document })),
      decisions: [],
      published: [],
    });
  });
  const { signal } = new AbortController();

  it('shows what a text would bring', async () => {
    await expect(
      service.preview(
        { content: aPack(['Moss']), name: 'garden.yaml' },
        signal,
      ),
    ).resolves.toEqual({
      counts: { talks: 1, known: 0, new: 1, leftOut: 0, warnings: 0 },
      documents: [
        expect.objectContaining({
          source: 'garden.yaml',
          format: 'pack',
          talks: [
            {
              title: 'Moss',
              type: 'talk',
              speakers: [{ name: 'Rosa Thorn', organization: 'Hedge Labs' }],
              event: expect.stringMatching(/Garden Days/),
              day: null,
              url: null,
              video: null,
              slides: null,
              takeaway: null,
              line: 3,
              known: null,
            },
          ],
          leftOut: [],
          events: [],
        }),
      ],
    });
  });

  it('tells talks that are known from those that would be new', async () => {
    const { counts, documents } = await service.preview(
      { content: aPack(['Moss', 'Roses']), name: 'garden.yaml' },
      signal,
    );
    expect(counts).toMatchObject({ talks: 2, known: 1, new: 1 });
    expect(documents[0].talks.map(({ known }) => known)).toEqual([
      null,
      { id: expect.stringMatching(/^roses/), title: 'Roses' },
    ]);
  });

  it('gives the event of the source to talks that name none', async () => {
    const { documents } = await service.preview(
      {
        content: 'lectern: 1\ntalks:\n  - title: Hedges\n',
        name: 'hedges.yaml',
        event: 'Garden Days 2031',
      },
      signal,
    );
    expect(documents[0].talks).toMatchObject([{ event: 'Garden Days 2031' }]);
  });

  it.each<[string, Buffer]>([
    [
      'UTF-16',
      Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(aPack(['Küche']), 'utf16le'),
      ]),
    ],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${aPack(['Küche'])}`)],
    ['Windows-1252', Buffer.from(aPack(['Küche']), 'latin1')],
  ])('finds out that a file is %s', async (_, bytes) => {
    const { documents } = await service.preview(
      {
        content: bytes.toString('base64'),
        encoding: 'base64',
        name: 'kitchen.yaml',
      },
      signal,
    );
    expect(documents[0].talks).toMatchObject([{ title: 'Küche' }]);
  });

  it('shows what an address would bring', async () => {
    urlReader.readUrl.mockResolvedValue({
      buffer: async () => Buffer.from(aPack(['Soil'])),
    });
    const { documents } = await service.preview(
      { url: 'https://blog.example.org/pack.yaml', format: 'pack' },
      signal,
    );
    expect(documents).toMatchObject([
      {
        source: 'https://blog.example.org/pack.yaml',
        talks: [{ title: 'Soil' }],
      },
    ]);
  });

  it.each([
    ['file:///etc/passwd', /is not the address of a page/],
    ['nonsense', /is not the address of a page/],
    ['https://me:secret@example.org/', /user name or password/],
  ])('refuses %s', async (url, message) => {
    await expect(service.preview({ url }, signal)).rejects.toThrow(message);
    expect(urlReader.readUrl).not.toHaveBeenCalledWith(url, expect.anything());
  });
});

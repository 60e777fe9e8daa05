import { mockServices } from '@backstage/backend-test-utils';
import { readSource } from '@lectern/ingest';
import { aPack } from '../__testUtils__/documents';
import { DEFAULT_LIMITS } from '../config';
import { PreviewService } from './PreviewService';

describe('PreviewService', () => {
  const urlReader = mockServices.urlReader.mock();
  const service = new PreviewService({
    urlReader,
    read: readSource,
    limits: DEFAULT_LIMITS,
  });
  const { signal } = new AbortController();

  it('shows what a text would bring', async () => {
    await expect(
      service.preview(
        { content: aPack(['Roses']), name: 'garden.yaml' },
        signal,
      ),
    ).resolves.toEqual({
      documents: [
        expect.objectContaining({
          source: 'garden.yaml',
          format: 'pack',
          talks: [
            {
              title: 'Roses',
              type: 'talk',
              speakers: [{ name: 'Rosa Thorn', organization: 'Hedge Labs' }],
              event: expect.stringMatching(/Garden Days/),
              day: null,
              url: null,
              video: null,
              slides: null,
              takeaway: null,
              line: 3,
            },
          ],
        }),
      ],
    });
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

  it.each(['file:///etc/passwd', 'nonsense'])('refuses %s', async url => {
    await expect(service.preview({ url }, signal)).rejects.toThrow(
      /is not an http or https address/,
    );
    expect(urlReader.readUrl).not.toHaveBeenCalledWith(url, expect.anything());
  });
});

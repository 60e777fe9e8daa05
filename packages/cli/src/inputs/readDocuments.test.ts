import { Readable } from 'node:stream';
import { readSource } from '@lectern/ingest';
import { directoryOf, recordingOutput } from '../testing';
import { readDocuments } from './readDocuments';

jest.mock('@lectern/ingest', () => {
  const ingest = jest.requireActual('@lectern/ingest');
  return { ...ingest, readSource: jest.fn(ingest.readSource) };
});

describe('readDocuments', () => {
  it('keeps the other documents where one fails in a way nobody foresaw', async () => {
    jest.mocked(readSource).mockImplementationOnce(() => {
      throw new TypeError('undefined is not a node');
    });
    const cwd = directoryOf({
      'a.md': '# A garden\n',
      'b.md': '# Another garden\n',
    });
    const { documents, failures } = await readDocuments(['a.md', 'b.md'], {
      stdout: recordingOutput(),
      stderr: recordingOutput(),
      stdin: Readable.from([]),
      cwd,
    });
    expect([...documents, ...failures].map(({ source }) => source)).toEqual([
      expect.stringMatching(/^[ab]\.md$/),
      expect.stringMatching(/^[ab]\.md$/),
    ]);
    expect(failures).toEqual([
      {
        source: expect.any(String),
        message: expect.stringContaining('undefined is not a node'),
      },
    ]);
  });
});

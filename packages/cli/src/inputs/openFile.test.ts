import fs from 'fs-extra';
import path from 'node:path';
import { Readable } from 'node:stream';
import { directoryOf } from '../testing';
import { MAX_DOCUMENT_BYTES } from './limits';
import { openFile } from './openFile';

const io = (cwd: string, ...chunks: Buffer[]) => ({
  cwd,
  stdin: Readable.from(chunks),
});

describe('openFile', () => {
  it('gives the bytes under the name they were asked for by', async () => {
    const cwd = directoryOf({ 'docs/a.md': 'Grüße' });
    const { source, bytes } = await openFile('./docs/a.md', io(cwd));
    expect(source).toBe('./docs/a.md');
    expect(Buffer.from(bytes).toString('utf8')).toBe('Grüße');
  });

  it('says where paths start when there is no such file', async () => {
    const cwd = directoryOf({});
    await expect(openFile('a.md', io(cwd))).rejects.toThrow(
      `There is no such file. Paths start from ${cwd}.`,
    );
  });

  it('says why a file cannot be opened', async () => {
    const cwd = directoryOf({ 'docs/a.md': '' });
    await expect(openFile('docs', io(cwd))).rejects.toThrow('(EISDIR)');
  });

  it('does not take in what is too large', async () => {
    const cwd = directoryOf({ 'big.md': '' });
    fs.truncateSync(path.join(cwd, 'big.md'), MAX_DOCUMENT_BYTES + 1);
    await expect(openFile('big.md', io(cwd))).rejects.toThrow(
      'larger than 50 MiB',
    );
  });

  it('reads standard input to its end, but no more than a file may hold', async () => {
    const half = Buffer.alloc(MAX_DOCUMENT_BYTES / 2, 'a');
    const { bytes } = await openFile('-', io('.', half, half));
    expect(bytes.length).toBe(MAX_DOCUMENT_BYTES);
    await expect(
      openFile('-', io('.', half, half, Buffer.from('a'))),
    ).rejects.toThrow('larger than 50 MiB');
  });
});

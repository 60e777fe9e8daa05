import fs from 'fs-extra';
import path from 'node:path';
import { directoryOf } from '../testing';
import { MAX_DOCUMENT_BYTES } from './limits';
import { openFile } from './openFile';

describe('openFile', () => {
  it('gives the bytes under the name they were asked for by', async () => {
    const cwd = directoryOf({ 'docs/a.md': 'Grüße' });
    const { source, bytes } = await openFile('./docs/a.md', cwd);
    expect(source).toBe('./docs/a.md');
    expect(Buffer.from(bytes).toString('utf8')).toBe('Grüße');
  });

  it('says where paths start when there is no such file', async () => {
    const cwd = directoryOf({});
    await expect(openFile('a.md', cwd)).rejects.toThrow(
      `There is no such file. Paths start from ${cwd}.`,
    );
  });

  it('says why a file cannot be opened', async () => {
    const cwd = directoryOf({ 'docs/a.md': '' });
    await expect(openFile('docs', cwd)).rejects.toThrow('(EISDIR)');
  });

  it('does not take in what is too large', async () => {
    const cwd = directoryOf({ 'big.md': '' });
    fs.truncateSync(path.join(cwd, 'big.md'), MAX_DOCUMENT_BYTES + 1);
    await expect(openFile('big.md', cwd)).rejects.toThrow('larger than 50 MiB');
  });
});

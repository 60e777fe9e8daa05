import { symlink } from 'node:fs/promises';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { DEFAULT_LIMITS, type SourceConfig } from '../config';
import { FileSourceReader } from './FileSourceReader';

describe('FileSourceReader', () => {
  const directory = createMockDirectory();

  function fetch(location: string, limits: object = {}) {
    const source: SourceConfig = {
      id: 'notes',
      kind: 'file',
      location,
      format: 'auto',
      schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
    };
    return new FileSourceReader({
      root: directory.path,
      limits: { ...DEFAULT_LIMITS, ...limits },
    }).fetch(source, {
      known: new Map(),
      signal: new AbortController().signal,
    });
  }

  it('reads a file by its path from the root', async () => {
    directory.setContent({ 'docs/recap.md': '# Recap' });
    for (const location of [
      'docs/recap.md',
      './docs/../docs/recap.md',
      directory.resolve('docs/recap.md'),
    ]) {
      const result = await fetch(location);
      expect(result.warnings).toEqual([]);
      expect(
        result.documents.map(document => [
          document.location,
          String(document.bytes),
        ]),
      ).toEqual([['docs/recap.md', '# Recap']]);
    }
  });

  it('reads what a folder holds, in a fixed order', async () => {
    directory.setContent({
      'docs/b.md': 'b',
      'docs/a.yaml': 'a',
      'docs/.hidden.md': 'no',
      'docs/node_modules/x/readme.md': 'no',
      'docs/logo.png': 'no',
      'docs/deep/er/c.HTML': 'c',
    });
    const { documents } = await fetch('docs');
    expect(documents.map(({ location }) => location)).toEqual([
      'docs/a.yaml',
      'docs/b.md',
      'docs/deep/er/c.HTML',
    ]);
  });

  it('follows the links of a mounted ConfigMap', async () => {
    directory.setContent({ 'mount/..2031_05_01/talks.yaml': 'talks' });
    await symlink('..2031_05_01', directory.resolve('mount/..data'));
    await symlink('..data/talks.yaml', directory.resolve('mount/talks.yaml'));
    await symlink('mount', directory.resolve('linked'));
    for (const folder of ['mount', 'linked']) {
      const { documents } = await fetch(folder);
      expect(
        documents.map(({ location, bytes }) => [location, String(bytes)]),
      ).toEqual([[`${folder}/talks.yaml`, 'talks']]);
    }
  });

  it('follows no link out of the folder, into a loop, or to what it has already', async () => {
    directory.setContent({
      'secret.md': 'no',
      'docs-private/secret.md': 'no',
      'docs/a.md': 'a',
      'docs/deep/b.md': 'b',
    });
    for (const [target, path] of [
      ['../secret.md', 'docs/secret.md'],
      ['../docs-private', 'docs/private'],
      ['/etc', 'docs/etc'],
      ['.', 'docs/loop'],
      ['../..', 'docs/deep/up'],
      ['nowhere.md', 'docs/nowhere.md'],
      ['self.md', 'docs/self.md'],
      ['a.md', 'docs/0-copy.md'],
      ['deep', 'docs/0-deep'],
    ]) {
      await symlink(target, directory.resolve(path));
    }
    const { documents, warnings } = await fetch('docs');
    expect(documents.map(({ location }) => location)).toEqual([
      'docs/a.md',
      'docs/deep/b.md',
    ]);
    expect(warnings).toEqual([]);
  });

  it('reads the others where one file is too large, and keeps its place', async () => {
    directory.setContent({
      'docs/a.md': 'small',
      'docs/b.md': 'x'.repeat(100),
    });
    await expect(
      fetch('docs', { maxDocumentBytes: 10 }),
    ).resolves.toMatchObject({
      documents: [{ location: 'docs/a.md' }],
      failed: ['docs/b.md'],
      warnings: [
        {
          document: 'docs/b.md',
          message: expect.stringMatching(/larger than 10 bytes/),
        },
      ],
    });
  });

  it('reads no more files than the limit, and says so', async () => {
    directory.setContent({ 'docs/a.md': 'a', 'docs/b.md': 'b' });
    await expect(fetch('docs', { maxDocuments: 1 })).resolves.toMatchObject({
      documents: [{ location: 'docs/a.md' }],
      failed: ['docs/b.md'],
      warnings: [{ message: expect.stringMatching(/There are 2 files/) }],
    });
  });

  it('says what to do where there is nothing', async () => {
    directory.setContent({ 'empty/logo.png': 'x' });
    await expect(fetch('missing.md')).rejects.toThrow(
      /There is nothing to read at missing\.md\. Paths in learn\.sources count from/,
    );
    await expect(fetch('empty')).rejects.toThrow(
      /The folder empty holds no page, Markdown/,
    );
  });
});

import { createMockDirectory } from '@backstage/backend-test-utils';
import { DEFAULT_LIMITS, type SourceConfig } from '../config';
import { findRepositoryRoot } from './findPackageRoot';
import { packageLoader, PackageSourceReader } from './PackageSourceReader';

describe('PackageSourceReader', () => {
  const directory = createMockDirectory();

  function fetch(load: (name: string) => unknown, name = '@example/pack') {
    const source: SourceConfig = {
      id: 'pack',
      kind: 'package',
      location: name,
      format: 'auto',
      schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
    };
    return new PackageSourceReader({ load, limits: DEFAULT_LIMITS }).fetch(
      source,
      { known: new Map(), signal: new AbortController().signal },
    );
  }

  it('reads the packs of a package, named by the package', async () => {
    directory.setContent({
      'pack/package.json': JSON.stringify({ name: '@example/pack' }),
      'pack/data/talks.yaml': 'lectern: 1',
    });
    const { documents } = await fetch(() => ({
      packFiles: () => [directory.resolve('pack/data/talks.yaml')],
    }));
    expect(documents).toMatchObject([
      { location: '@example/pack/data/talks.yaml' },
    ]);
  });

  it('loads packages that are installed where the backend runs', async () => {
    const load = packageLoader(__dirname);
    expect(load('@lectern/pack-platform-engineering')).toHaveProperty(
      'packFiles',
    );
  });

  it.each<[string, (name: string) => unknown, RegExp]>([
    [
      'is not installed',
      packageLoader(__dirname),
      /cannot be loaded\. Add it to the dependencies/,
    ],
    ['exports nothing', () => ({}), /does not export the function packFiles/],
    ['is a function', () => () => [], /does not export the function packFiles/],
    ['gives no list', () => ({ packFiles: () => 'x' }), /a list of paths/],
    ['gives no paths', () => ({ packFiles: () => [7] }), /a list of paths/],
    ['gives nothing', () => ({ packFiles: () => [] }), /holds no packs/],
    [
      'gives files that do not exist',
      () => ({ packFiles: () => ['/nowhere/x.yaml'] }),
      /could not be read/,
    ],
  ])('says what is wrong with a package that %s', async (_, load, message) => {
    await expect(fetch(load, '@example/none')).rejects.toThrow(message);
  });
});

describe('findRepositoryRoot', () => {
  const directory = createMockDirectory();

  it('is the nearest folder with workspaces, or the folder itself', () => {
    directory.setContent({
      'repo/package.json': '{ "workspaces": ["packages/*"] }',
      'repo/packages/backend/package.json': '{}',
      'app/package.json': 'no JSON',
    });
    expect(findRepositoryRoot(directory.resolve('repo/packages/backend'))).toBe(
      directory.resolve('repo'),
    );
    expect(findRepositoryRoot(directory.resolve('app'))).toBe(
      directory.resolve('app'),
    );
  });
});

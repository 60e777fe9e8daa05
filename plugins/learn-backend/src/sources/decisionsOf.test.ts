import { mayDecide } from './decisionsOf';

describe('mayDecide', () => {
  const added = { by: null, at: '2026-01-01T00:00:00Z' };

  it.each([
    [{ kind: 'file', format: 'auto' }, true],
    [{ kind: 'package', format: 'auto' }, true],
    [{ kind: 'url', format: 'pack' }, true],
    [{ kind: 'url', format: 'auto' }, false],
    [{ kind: 'url', format: 'pack', added }, false],
    [{ kind: 'upload', format: 'pack', added }, false],
    [{ kind: 'module', format: 'pack' }, false],
    [{ kind: 'catalog', format: 'catalog' }, false],
  ] as const)('says of %j: %p', (source, expected) => {
    expect(mayDecide(source)).toBe(expected);
  });
});

import { mockApis } from '@backstage/test-utils';
import { basePath } from './basePath';

describe('basePath', () => {
  it.each([
    ['http://localhost:3000', ''],
    ['https://portal.example.org/', ''],
    ['https://example.org/portal', '/portal'],
    ['https://example.org/tools/portal/', '/tools/portal'],
    ['/portal', '/portal'],
  ])('is the path of %s', (baseUrl, path) => {
    const config = mockApis.config({ data: { app: { baseUrl } } });
    expect(basePath(config)).toBe(path);
  });

  it('is nothing where nobody says', () => {
    expect(basePath(undefined)).toBe('');
    expect(basePath(mockApis.config())).toBe('');
  });
});

import { tokensOf } from './tokens';

const keys = (text: string) => tokensOf(text).map(({ key }) => key);

describe('tokensOf', () => {
  it.each([
    ['Golden Paths', ['golden', 'path']],
    ['Multi-Tenancies', ['multi', 'tenancy']],
    ['Sécurité, Größe', ['securite', 'grosse']],
    ["A Heron's meshes", ['a', 'heron', 'mesh']],
    ['status of GPUs and classes', ['status', 'of', 'gpu', 'and', 'class']],
    ['C++ and C#', ['c++', 'and', 'c#']],
    ['機械学習のテスト', ['機', '械', '学', '習', 'の', 'テスト']],
    ['コンテスト', ['コンテスト']],
    ['', []],
  ])('%p', (text, expected) => expect(keys(text)).toEqual(expected));

  it('tells where each word stands, as written', () => {
    const text = 'Ein  Größter: Tag';
    for (const { start, end, written } of tokensOf(text)) {
      expect(text.slice(start, end)).toBe(written);
    }
  });

  it('begins anew after a colon, a dash or a full stop', () => {
    const firsts = tokensOf('Nests: Owls at night – and day. The end-user/us')
      .filter(({ isFirst }) => isFirst)
      .map(({ written }) => written);
    expect(firsts).toEqual(['Owls', 'and', 'The']);
  });
});

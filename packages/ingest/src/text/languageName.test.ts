import { languageTag } from './languageName';

describe('languageTag', () => {
  it.each([
    ['Japanese', 'ja'],
    [' english ', 'en'],
    ['eng', 'en'],
    ['zho', 'zh'],
    ['pt_BR', 'pt-BR'],
    ['de-DE', 'de-DE'],
    ['Klingonese of the north', null],
    ['', null],
    [7, null],
    [null, null],
  ])('%p is %p', (value, tag) => {
    expect(languageTag(value)).toBe(tag);
  });
});

import { folderOf } from './talkPages';

describe('folderOf', () => {
  it.each([
    ['https://conf.example.org/2023/ada.html', 'conf.example.org/2023/'],
    [
      'http://www.conf.example.org/program#session-11',
      'conf.example.org/program#session-',
    ],
  ])('%s', (url, folder) => expect(folderOf(url)).toBe(folder));

  it.each([
    'https://conf.example.org/',
    'https://conf.example.org/ada',
    'https://github.com/ada/pond',
    'https://www.youtube.com/watch?v=aaaaaaaaa01',
  ])('%s says nothing of its neighbours', url =>
    expect(folderOf(url)).toBeUndefined(),
  );
});

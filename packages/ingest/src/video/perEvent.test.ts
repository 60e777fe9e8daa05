import { eventOfPath } from './perEvent';

describe('eventOfPath', () => {
  it.each([
    ['data/owlconf/owlconf-2031/videos.yml', 1, 'Owlconf 2031'],
    ['https://example.org/owl-days-2031/videos/a.json?x=1', 2, 'Owl Days 2031'],
    ['C:\\data\\owlconf-2031\\videos.yml', 1, 'Owlconf 2031'],
    ['videos.yml', 1, null],
    ['/videos.yml', 1, null],
    ['My Folder/videos.yml', 1, null],
    ['12-34/videos.yml', 1, null],
  ])('%s', (source, above, event) => {
    expect(eventOfPath(source, above)).toBe(event);
  });
});

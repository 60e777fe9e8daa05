import { eventName } from './eventNames';

describe('eventName', () => {
  it.each([
    ['Tern Day Europe 2031', 'tern day', '2031', 'europe'],
    ["Tern Day EU '31", 'tern day', '2031', 'europe'],
    ['Tern Day', 'tern day', null, null],
    ['2031', '2031', '2031', null],
  ])('%s', (name, series, year, region) => {
    expect(eventName(name)).toEqual({ series, year, region });
  });

  it('does not take a longer name for a known event', () => {
    expect(eventName('Little RubyConf 2031').series).toBe('little rubyconf');
  });
});

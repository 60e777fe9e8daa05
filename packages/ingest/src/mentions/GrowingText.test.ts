import { GrowingText } from './GrowingText';

describe('GrowingText', () => {
  it('says where what was added stands, without the white space around it', () => {
    const text = new GrowingText();
    text.add('Title ');
    const place = text.place();
    text.add('by Ada ');
    expect(text.since(place)).toEqual({ start: 6, end: 12 });
    expect(text.toString().slice(6, 12)).toBe('by Ada');
    expect(text.since(text.place())).toBeUndefined();
  });

  it('leaves out white space at the start, too', () => {
    const text = new GrowingText();
    text.add('a');
    const place = text.place();
    text.add(' b');
    expect(text.since(place)).toEqual({ start: 2, end: 3 });
  });

  it('drops the space before a line break', () => {
    const text = new GrowingText();
    text.add('one ');
    expect(text.endsInSpace()).toBe(true);
    text.dropSpace();
    text.add('\n');
    text.add('two');
    expect(text.toString()).toBe('one\ntwo');
  });
});

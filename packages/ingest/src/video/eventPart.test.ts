import { isEventPart, leadingEvent, sameEvent } from './eventPart';

const nowhere = { list: null, event: null };

describe('isEventPart', () => {
  it.each([
    'OwlConf 2031',
    'HRN 2031',
    "OwlConf'31",
    '2031 Owl Days',
    'OwlSyd June 2031',
    'KubeCon EU 2024',
    '@ OwlConf 2031',
    'Owl Call 2031-04-15',
  ])('%s', text => {
    expect(isEventPart(text, nowhere)).toBe(true);
  });

  it.each([
    'The State of Owls in 2031',
    'Python in 2031',
    'Goodbye 2030',
    'Owls at Night',
    '2031',
    'a',
    'x'.repeat(500),
  ])('not %s', text => {
    expect(isEventPart(text, nowhere)).toBe(false);
  });
});

describe('sameEvent', () => {
  it.each([
    ['RedOwl 2031', 'Red Owl Conference 2031', true],
    ['OwlDay Europe', 'Owl Day Europe 2031: all talks', true],
    ['OwlConf 2030', 'OwlConf 2031', false],
    ['OwlConf 2031: Mice', 'OwlConf 2031', false],
    ['OwlConf 2031 Day 1', 'OwlConf 2031', true],
  ])('%s and %s', (text, known, same) => {
    expect(sameEvent(text, known)).toBe(same);
  });
});

describe('leadingEvent', () => {
  it.each([
    ['OwlConf 2031: Owls at Night', 'OwlConf 2031', 'Owls at Night'],
    ['OwlConf 2031-Owls at Night', 'OwlConf 2031', 'Owls at Night'],
    ['Night Owl Days 2031 - Mice', 'Night Owl Days 2031', 'Mice'],
  ])('%s', (title, name, rest) => {
    const event = leadingEvent(title, nowhere);
    expect(event?.name).toBe(name);
    expect(title.slice(event?.rest)).toBe(rest);
  });

  it.each(['Trends of 2031: Owls', 'Owls at Night', 'In 2031 we fly'])(
    'none in %s',
    title => expect(leadingEvent(title, nowhere)).toBeNull(),
  );
});

import { commonPlace, roomWithin } from './commonPlace';

const rooms = (count: number, suffix: string) =>
  Array.from({ length: count }, (_, index) => `Hall ${index}${suffix}`);

describe('commonPlace', () => {
  it('finds the place of the event behind the rooms', () => {
    const locations = [...rooms(8, ', Lisboa, Portugal'), 'Online', ''];
    expect(commonPlace(locations)).toBe('Lisboa, Portugal');
  });

  it.each([
    ['few entries', rooms(3, ', Lisboa, Portugal')],
    [
      'several places',
      [...rooms(5, ', Lisboa, Portugal'), ...rooms(5, ', Roma, Italia')],
    ],
    ['a street alone', Array(9).fill('Lisboa, Portugal')],
    ['decks of a ship', rooms(9, ', Aft')],
  ])('finds none in %s', (_, locations) => {
    expect(commonPlace(locations)).toBeNull();
  });
});

describe('roomWithin', () => {
  it.each([
    ['Hall 1 | Zone, Lisboa, Portugal', 'Lisboa, Portugal', 'Hall 1 | Zone'],
    ['Lisboa, Portugal', 'Lisboa, Portugal', 'Lisboa, Portugal'],
    ['Hall 1, ', null, 'Hall 1'],
  ])('takes the place off "%s"', (location, place, room) => {
    expect(roomWithin(location, place)).toBe(room);
  });
});

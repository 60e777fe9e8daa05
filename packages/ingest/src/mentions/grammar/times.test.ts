import { leadingTime } from './times';

describe('leadingTime', () => {
  it.each([
    ['9h30 - 10h15 : Title', '09:30', 'Title'],
    ['14h - Title', '14:00', 'Title'],
    ['2pm CET: Title', '14:00', 'Title'],
    ['14:30 Uhr: Title', '14:30', 'Title'],
    ['14:00–14:30 | Room 4: Title', '14:00', 'Title'],
    ['2:00 – 2:30 PM Title', '14:00', 'Title'],
    ['09:00 – 09:45 Title', '09:00', 'Title'],
    ['2:30 PM: Title', '14:30', 'Title'],
    ['12:05 am - Title', '00:05', 'Title'],
    ['[14h30] Title', '14:30', 'Title'],
    ['3 pm – Title', '15:00', 'Title'],
  ])('%s', (text, start, rest) => {
    const time = leadingTime(text);
    expect(time?.start).toBe(start);
    expect(text.slice(time?.length)).toBe(rest);
  });

  it.each(['25:00 Title', '101 Ways to Fail', '3 Pods Walk Into a Bar'])(
    'is not misled by "%s"',
    text => expect(leadingTime(text)).toBeUndefined(),
  );

  it.each([
    ['Mar 19, 5:40pm - Title', '2024-03-19', '17:40', 'Title'],
    [
      'Thursday, Mar 21, 14:30 – 15:05 | Pavilion 7: Title',
      '2024-03-21',
      '14:30',
      'Title',
    ],
    ['20 mars à 14h30 : Title', '2024-03-20', '14:30', 'Title'],
    ['2023-05-06: Title', '2023-05-06', null, 'Title'],
    ['Wed, March 20 – Title', '2024-03-20', null, 'Title'],
  ])('reads the day of "%s"', (text, day, start, rest) => {
    const time = leadingTime(text, 2024);
    expect(time).toMatchObject({ day, start });
    expect(text.slice(time?.length)).toBe(rest);
  });

  it.each([
    'May I Have Your Attention',
    'March of the Pods',
    'Sun Java and Me',
  ])('takes no word of "%s" for a date', text =>
    expect(leadingTime(text, 2024)).toBeUndefined(),
  );
});

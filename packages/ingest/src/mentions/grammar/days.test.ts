import { dayIn, isDayHeading, leadingTime } from './days';

describe('dayIn', () => {
  it.each([
    ['Day 1 - March 20', '2024-03-20'],
    ['Tuesday, 19 March 2023', '2023-03-19'],
    ['March 20th, 2022', '2022-03-20'],
    ['2021-05-06', '2021-05-06'],
    ['06.05.2021', '2021-05-06'],
    ['Jour 2 - samedi 23 septembre', '2024-09-23'],
    ['Freitag, 17. März 2023', '2023-03-17'],
    ['1 de octubre de 2022', '2022-10-01'],
    ['Day 2', null],
    ['May 20–23', null],
    ['February 31', null],
  ])('%s', (text, expected) => {
    expect(dayIn(text, 2024)).toBe(expected);
  });

  it('says nothing without a year', () => {
    expect(dayIn('March 20', null)).toBeNull();
  });
});

describe('isDayHeading', () => {
  it.each(['Day 2', 'Day 1 - March 20', 'Tuesday', 'Wednesday morning'])(
    '%s is one',
    text => expect(isDayHeading(text)).toBe(true),
  );
  it.each(['A Day in the Life', 'Platform Engineering Day', '2024'])(
    '%s is none',
    text => expect(isDayHeading(text)).toBe(false),
  );
});

describe('leadingTime', () => {
  it.each([
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
});

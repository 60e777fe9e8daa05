import { dayIn, isDayHeading, leadingDay } from './days';

describe('dayIn', () => {
  it.each([
    ['Day 1 - March 20', '2024-03-20'],
    ['Tuesday, 19 March 2023', '2023-03-19'],
    ['March 20th, 2022', '2022-03-20'],
    ['2021-05-06', '2021-05-06'],
    ['06.05.2021', '2021-05-06'],
    ['25-04-2021', '2021-04-25'],
    ['04-25-2021', '2021-04-25'],
    ['04-05-2021', null],
    ['1-04-25-2021', null],
    ['Jour 2 - samedi 23 septembre', '2024-09-23'],
    ['Freitag, 17. März 2023', '2023-03-17'],
    ['1 de octubre de 2022', '2022-10-01'],
    ['Sabato 14 ottobre', '2024-10-14'],
    ['3 de março de 2021', '2021-03-03'],
    ['woensdag 6 maart', '2024-03-06'],
    ['2023年3月14日(火)', '2023-03-14'],
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

describe('leadingDay', () => {
  it.each([
    ['Friday 10/15, 11:00', '2021-10-15'],
    ['Friday 15/10, 11:00', '2021-10-15'],
    ['Monday 10/15', null],
    ['Friday 10/15/16', null],
    ['10/15', null],
  ])('checks numbers by the day of the week: %s', (text, expected) => {
    expect(leadingDay(text, 2021).day).toBe(expected);
  });
});

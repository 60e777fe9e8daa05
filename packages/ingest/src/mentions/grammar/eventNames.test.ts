import { isEventName } from './eventNames';

describe('isEventName', () => {
  it.each(['SomeConf 2023', 'KubeCon EU', 'The Fourth Meetup in Rome'])(
    '%s',
    text => expect(isEventName(text)).toBe(true),
  );

  it.each(['Nov 2020', 'June & Sept 2022', 'Spring 2021', 'Feb. 2013'])(
    'takes no date for one: %s',
    text => expect(isEventName(text)).toBe(false),
  );

  it.each([
    'Con Artists in Your Cluster',
    'Beacon Platforms',
    'Silicon Lessons',
    'Icon Themes',
    'Day Two Operations',
    'Summit Fever',
    'Holidays in Production',
    'Fridays for Gardens',
    'Groundhog Day',
    'Boot Camp',
    'GOTO Considered Harmful',
    'Velocity Matters',
  ])('nor a title with a word like that: %s', text =>
    expect(isEventName(text)).toBe(false),
  );

  it('takes no praise of an event for its name', () =>
    expect(isEventName("The World's Largest Digital Festival")).toBe(false));
});

import { isSchedService, schedKind, typeOfFront } from './categories';

describe('isSchedService', () => {
  it.each([
    ['Badge Pick-Up', 'REGISTRATION'],
    ['Whatever it is called', 'BREAKS'],
    ['TideDay Hosted by Acme - Half-Day Event | ALL ACCESS PASS REQUIRED', 'X'],
    ['Acme Summit | SEPARATE REGISTRATION REQUIRED', null],
    ['Gold Sponsor In-Booth Demos', 'SOLUTIONS SHOWCASE'],
    ['Community Gathering', null],
    ['Project Demo', null],
    ['Project Lightning Talk: Lunch | On Own', null],
  ])('knows %s', (title, category) => {
    expect(isSchedService(title, category)).toBe(true);
  });

  it.each([
    ['Sponsored Demo: Beyond Buoys', 'SOLUTIONS SHOWCASE'],
    ['Project Lightning Talk: Breaking Waves', 'PROJECT OPPORTUNITIES'],
    ['Registration of Services at Sea', 'PLATFORM ENGINEERING'],
    ['Who Hosted by Accident What Was Required', 'SECURITY'],
  ])('leaves %s among the talks', (title, category) => {
    expect(isSchedService(title, category)).toBe(false);
  });
});

describe('schedKind', () => {
  it('says nothing of what is said where sponsors are', () => {
    expect(schedKind('SOLUTIONS SHOWCASE')).toBeNull();
    expect(schedKind('KEYNOTE SESSIONS')).toBe('KEYNOTE SESSIONS');
    expect(schedKind(null)).toBeNull();
  });
});

describe('typeOfFront', () => {
  it.each([
    ['Project Lightning Talk: Ebb', 'lightning'],
    ['⚡ Lightning Talk: Ebb', 'lightning'],
    ['Sponsored Keynote: Ebb: and Flow', 'keynote'],
    ['📚 Tutorial: Ebb', 'tutorial'],
    ['Project Demo: Ebb', 'demo'],
    ['Main Theatre | TideDay: Panel: Tales From the Sea', 'panel'],
  ])('reads %s', (title, type) => {
    expect(typeOfFront(title)).toBe(type);
  });

  it.each([
    'Ebb and Flow',
    'Learning Lounge: Ebb',
    'Sponsored Session: Ebb',
    'Tides: What a Panel',
    'Ebb: From the Keynote',
  ])('names no type of %s', title => {
    expect(typeOfFront(title)).toBeUndefined();
  });
});

import { aboutOrganizations } from './aboutOrganizations';

const known = new Set(['acme', 'initech']);

describe('aboutOrganizations', () => {
  it.each([
    ['Golden Paths at Initrode', ['Initrode']],
    ['Tides and Ropes at Example Bros: a Story', ['Example Bros']],
    ['How Acme Runs a Harbour', ['Acme']],
    ['Why Initech moved ashore', ['Initech']],
    ['How Harbours Work', []],
    ['Running Boats at Scale', []],
    ['Boats at Planet Scale', []],
    ['Lessons from a Night at Sea', []],
    ['Shipping at the Edge', []],
    ['Platforms at KubeCon', []],
    ['An Evening at Production', []],
  ])('%s', (title, expected) => {
    expect(aboutOrganizations(title, known)).toEqual(expected);
  });
});

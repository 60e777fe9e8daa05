import { undecorated } from './undecorated';

const ida = [{ name: 'Ida Moor', organization: null }];

describe('undecorated', () => {
  it.each([
    ['Owls at Night - Ida Moor - OwlConf 2031', 'Owls at Night'],
    ['Owls at Night by Ida Moor', 'Owls at Night'],
    ['Ida Moor: Owls at Night', 'Ida Moor: Owls at Night'],
    ['Ida Moor - Keynote', 'Ida Moor - Keynote'],
    ['OwlConf 2031 - Ida Moor', 'OwlConf 2031 - Ida Moor'],
    ['Owls at Night - Cy Dove', 'Owls at Night - Cy Dove'],
    ['Owls are L***', 'Owls are L***'],
    ['Owls &amp; Mice with `owl`', 'Owls & Mice with `owl`'],
    ['Owls, by Night', 'Owls, by Night'],
  ])('%s', (title, expected) => {
    expect(undecorated(title, ida, 'OwlConf 2031')).toBe(expected);
  });
});

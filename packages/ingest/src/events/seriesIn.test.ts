import { EVENT_SERIES } from './series';
import { seriesIn } from './seriesIn';

const namesIn = (text: string) => seriesIn(text).map(one => one.series.name);

describe('seriesIn', () => {
  it.each(EVENT_SERIES.map(({ name }) => name))('finds %s', name => {
    for (const text of [name, `Notes (${name} 2024)`, `#${name}`]) {
      expect(namesIn(text)).toContain(name);
    }
  });

  it('looks for few in a text that names one, and for none in one that names none', () => {
    const text = 'What I took home from KubeCon, after three long days';
    expect(namesIn(text)).toContain('KubeCon + CloudNativeCon');
    expect(namesIn(text).length).toBeLessThan(EVENT_SERIES.length / 3);
    expect(namesIn('What I took home, after three long days')).toEqual([]);
  });
});

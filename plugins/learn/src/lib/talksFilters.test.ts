import {
  activeFilters,
  formatTalksFilters,
  parseTalksFilters,
  talksSearch,
  toTalksQuery,
  withoutFilter,
  withoutFilters,
} from './talksFilters';

const parse = (search: string) =>
  parseTalksFilters(new URLSearchParams(search));

describe('talksFilters', () => {
  it('reads and writes the same URL', () => {
    const search =
      'query=golden+paths&topic=multi-tenancy&topic=ux&event=meadow-conf-2031&language=fr&year=2031&hasVideo=true&hasSlides=true&maxDuration=15&sort=newest';
    expect(formatTalksFilters(parse(search)).toString()).toBe(search);
  });

  it('leaves defaults out and keeps parameters of others', () => {
    const base = new URLSearchParams('debug=1&topic=old&sort=title');
    expect(formatTalksFilters(parse(''), base).toString()).toBe('debug=1');
  });

  it('ignores what it does not know', () => {
    const filters = parse(
      'sort=by-magic&hasVideo=maybe&topic=&topic=a&topic=a&year=soon&year=2031',
    );
    expect(filters.sort).toBe('recommended');
    expect(filters.hasVideo).toBe(false);
    expect(filters.topic).toEqual(['a']);
    expect(filters.year).toEqual(['2031']);
  });

  it.each(['0', '-5', '1e3', '15.5', '99999', 'short', ''])(
    'takes no length of “%s” minutes',
    text => {
      expect(parse(`maxDuration=${text}`).maxDuration).toBeUndefined();
    },
  );

  it('asks for no more than the API takes, whatever the URL says', () => {
    const long = 'x'.repeat(600);
    const values = Array.from({ length: 30 }, (_, i) => `topic=t${i}`);
    const filters = parse(`query=${long}&event=${long}&${values.join('&')}`);
    expect(filters.query).toHaveLength(500);
    expect(filters.event).toEqual([]);
    expect(filters.topic).toHaveLength(20);
  });

  it('asks the API for what is set only', () => {
    expect(toTalksQuery(parse('type=keynote'))).toEqual({
      sort: 'recommended',
      type: ['keynote'],
    });
    expect(
      toTalksQuery(parse('query=%20cats%20&hasVideo=true&maxDuration=15')),
    ).toEqual({
      sort: 'recommended',
      query: 'cats',
      hasVideo: true,
      maxDuration: 15,
    });
  });

  it('lists and drops filters one by one', () => {
    const filters = parse(
      'query=cats&topic=a&topic=b&hasVideo=true&maxDuration=15',
    );
    const active = activeFilters(filters);
    expect(active).toEqual([
      { name: 'query', value: 'cats' },
      { name: 'topic', value: 'a' },
      { name: 'topic', value: 'b' },
      { name: 'hasVideo', value: 'true' },
      { name: 'maxDuration', value: '15' },
    ]);
    const dropped = active.map(filter =>
      formatTalksFilters(withoutFilter(filters, filter)).toString(),
    );
    expect(dropped).toEqual([
      'topic=a&topic=b&hasVideo=true&maxDuration=15',
      'query=cats&topic=b&hasVideo=true&maxDuration=15',
      'query=cats&topic=a&hasVideo=true&maxDuration=15',
      'query=cats&topic=a&topic=b&maxDuration=15',
      'query=cats&topic=a&topic=b&hasVideo=true',
    ]);
  });

  it('clears everything but the order', () => {
    const cleared = withoutFilters(parse('query=cats&topic=a&sort=title'));
    expect(formatTalksFilters(cleared).toString()).toBe('sort=title');
  });

  it('escapes values in links', () => {
    expect(talksSearch('presenter', 'Zoë & Ana')).toBe(
      '?presenter=Zo%C3%AB+%26+Ana',
    );
  });
});

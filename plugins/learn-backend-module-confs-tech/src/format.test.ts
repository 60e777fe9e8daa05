import { readSource } from '@lectern/ingest';
import { confsTechFormat } from './format';

const read = (content: unknown) =>
  readSource(
    {
      source: '2031/garden.json',
      bytes: Buffer.from(
        typeof content === 'string' ? content : JSON.stringify(content),
      ),
    },
    { formats: [confsTechFormat] },
  );

const conference = {
  name: 'Garden Days',
  url: 'https://garden.example.org/2031',
  startDate: '2031-05-01',
  endDate: '2031-05-02',
  city: 'Utrecht',
  country: 'Netherlands',
  online: false,
};

describe('confsTechFormat', () => {
  it('reads conferences as events', () => {
    expect(
      read([
        conference,
        {
          name: 'Hedge Conf 2031',
          url: 'https://hedge.example.org',
          startDate: '2031-06-01',
          online: true,
        },
      ]),
    ).toMatchObject([
      {
        format: 'confs-tech',
        mentions: [],
        warnings: [],
        events: [
          {
            title: 'Garden Days 2031',
            startDate: '2031-05-01',
            endDate: '2031-05-02',
            website: 'https://garden.example.org/2031',
            location: 'Utrecht, Netherlands',
            format: 'in-person',
          },
          {
            title: 'Hedge Conf 2031',
            endDate: '2031-06-01',
            format: 'online',
          },
        ],
      },
    ]);
  });

  it('loses one entry to what is wrong with it', () => {
    const [{ events, warnings }] = read([
      conference,
      { ...conference, startDate: 'soon' },
      null,
    ]);
    expect(events).toHaveLength(1);
    expect(warnings.map(({ message }) => message)).toEqual([
      'Conference 2 is left out: `startDate` is no date.',
      expect.stringMatching(/^Conference 3 is left out/),
    ]);
  });

  it.each([
    ['other JSON', [{ title: 'Garden Days' }]],
    ['an object', conference],
    ['no JSON', '[ {'],
    ['Markdown', '# Conferences'],
    ['brackets without end', '['.repeat(100_000)],
  ])('does not take %s for a list of conferences', (_, content) => {
    const text =
      typeof content === 'string' ? content : JSON.stringify(content);
    expect(confsTechFormat.detect({ source: 'x', text, warnings: [] })).toBe(
      false,
    );
  });

  it('says what to do with what was announced as such a list', () => {
    expect(() =>
      confsTechFormat.read({ source: 'x.json', text: '{}', warnings: [] }),
    ).toThrow('x.json is no JSON array of conferences');
  });
});

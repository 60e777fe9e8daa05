import { resolve } from './resolve';
import { aDocument, aMention, speakers } from './testing';

const recap = (
  source: string,
  ...mentions: Parameters<typeof aDocument>[1]
) => ({
  document: aDocument(source, mentions, { title: source, author: source }),
  recommends: true,
});

describe('resolve', () => {
  it('gives nothing for nothing', () => {
    expect(resolve({ documents: [] })).toEqual({
      talks: [],
      events: [],
      organizations: [],
      people: [],
      topics: [],
      suggestions: [],
    });
  });

  it('unites mentions of one schedule entry, however it is addressed', () => {
    const { talks } = resolve({
      documents: [
        recap(
          'a',
          aMention('a1', 'Owls at Night', { url: 'https://sched.co/1AbCd' }),
        ),
        recap(
          'b',
          aMention('b1', 'Owls, retold', {
            url: 'https://owls2031.sched.com/event/1AbCd/owls-at-night-ida-moor',
            speakers: speakers('Ida Moor (Feather Inc.)'),
          }),
        ),
      ],
    });
    expect(talks).toHaveLength(1);
    expect(talks[0]).toMatchObject({
      externalIds: ['sched:1AbCd'],
      urls: ['https://owls2031.sched.com/event/1AbCd/owls-at-night-ida-moor'],
      presenters: [{ name: 'Ida Moor', organization: 'feather' }],
      voices: 2,
    });
  });

  it('unites one title at one event, and not at two editions of it', () => {
    const at = (id: string, event: string) =>
      aMention(id, 'Panel: Feeding Owls in Hard Winters', { event });
    const { talks, events } = resolve({
      documents: [
        recap('a', at('a1', 'Owl Days Europe 2030')),
        recap('b', at('b1', 'Owl Days EU 2030')),
        recap('c', at('c1', 'Owl Days Europe 2031')),
      ],
    });
    expect(talks.map(talk => talk.mentions.map(m => m.id)).sort()).toEqual([
      ['a1', 'b1'],
      ['c1'],
    ]);
    expect(events.map(event => event.name)).toEqual([
      'owl-days-europe-2030',
      'owl-days-europe-2031',
    ]);
  });
});

import { readDescription, repeatedParagraphs } from './description';
import { processorWatch } from '../testing/processorWatch';

const read = (description: string, repeated?: ReadonlySet<string>) =>
  readDescription(description, {
    raw: 'Owls at Night - Ida Moor | OwlConf 2031',
    title: 'Owls at Night',
    repeated,
  });

describe('readDescription', () => {
  it('keeps what speaks of the talk', () => {
    const { abstract, speakers, links } = read(
      [
        'Join us at the next OwlConf! https://owls.example.org',
        'Owls at Night - Ida Moor, Heron Nurseries',
        'Owls hunt by ear.\nThey hear mice under snow.',
        'Write to ida@owls.example.org to hear more of it.',
        'Speaker: Ida Moor, Heron Nurseries',
        'Slides: https://owls.example.org/deck.pdf.',
        'What follows the links is of the channel.',
      ].join('\n\n'),
    );
    expect(abstract).toBe(
      'Owls hunt by ear.\nThey hear mice under snow.\n\nWrite to [e-mail] to hear more of it.',
    );
    expect(speakers).toEqual([
      { name: 'Ida Moor', organization: 'Heron Nurseries' },
    ]);
    expect(links).toContainEqual({
      url: 'https://owls.example.org/deck.pdf',
      title: 'Slides',
    });
  });

  it('leaves out what stands under every video', () => {
    const slogan = 'OwlConf is where people meet who like owls.';
    const descriptions = ['A', 'B', 'C'].map(one => `${one} owl.\n\n${slogan}`);
    expect(
      read(descriptions[0], repeatedParagraphs(descriptions)).abstract,
    ).toBe('A owl.');
  });

  it('has no abstract where there are only chapters and hashtags', () => {
    expect(
      read('00:00 Intro\n01:20 Owls\n1:02:03 End\n\n#owls #night'),
    ).toEqual({ abstract: null, speakers: [], links: [] });
  });

  it.each(['a\n\n', 'https://a ', '#a ', '0:00 ', 'Speaker: ', ' \n', '@a.b '])(
    'is not slowed down by %j without end',
    piece => {
      const took = processorWatch();
      read(piece.repeat(50_000 / piece.length));
      expect(took()).toBeLessThan(1_000);
    },
  );
});

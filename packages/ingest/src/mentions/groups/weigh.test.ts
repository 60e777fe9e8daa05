import type { Section } from '../section';
import type { DocumentFacts } from '../readers/types';
import { isListOfTalks, type Signs, weighPlace } from './weigh';

const none: Signs = {
  titled: false,
  named: false,
  affiliated: false,
  media: false,
  timed: false,
  placed: false,
};
const group = (signs: Partial<Signs>, size = 4): Signs[] =>
  Array.from({ length: size }, () => ({ ...none, ...signs }));

const section: Section = {
  event: null,
  day: null,
  type: null,
  stance: null,
  own: false,
};

function factsOf(title: string, eventName: string | null): DocumentFacts {
  return {
    context: {
      source: 'page.md',
      root: { type: 'root', children: [] },
      title,
      author: null,
      published: null,
      url: null,
      language: null,
      lineOf: () => null,
    },
    event: null,
    eventName,
    year: null,
    dayOrder: null,
    isGathering: false,
    opensWithTalks: false,
    isOwnPage: false,
    talkFolders: new Set(),
    recordingHosts: new Set(),
  };
}

describe('isListOfTalks', () => {
  it('takes people beside titles for speakers where talks are spoken of', () => {
    expect(isListOfTalks(group({ named: true }), 2)).toBe(true);
    expect(isListOfTalks(group({ named: true }), 0)).toBe(false);
  });

  it('asks for recordings where the place says nothing', () => {
    expect(isListOfTalks(group({ named: true, media: true }), 0)).toBe(true);
    expect(isListOfTalks(group({ named: true, timed: true }), 0)).toBe(false);
  });

  it('needs most members to show a sign, and more than one member', () => {
    const few = [...group({ named: true }, 1), ...group({}, 4)];
    expect(isListOfTalks(few, 2)).toBe(false);
    expect(isListOfTalks(group({ named: true, media: true }, 1), 4)).toBe(
      false,
    );
    expect(isListOfTalks([], 9)).toBe(false);
  });

  it('takes no titles alone for talks but below a heading that says so', () => {
    expect(isListOfTalks(group({ titled: true }), 2)).toBe(false);
    expect(isListOfTalks(group({ titled: true }), 3.5)).toBe(true);
  });
});

describe('weighPlace', () => {
  it('adds up the event, the page and the nearest heading', () => {
    expect(weighPlace(section, [], factsOf('Notes', null))).toBe(0);
    expect(weighPlace(section, [], factsOf('Notes', 'PondConf 2023'))).toBe(2);
    expect(weighPlace(section, ['Charlas'], factsOf('Notas', null))).toBe(3.5);
    expect(weighPlace(section, [], factsOf('Vorträge', null))).toBe(3.5);
  });

  it('holds writings apart, in any language', () => {
    expect(weighPlace(section, ['Books'], factsOf('Notes', null))).toBe(-4);
    expect(weighPlace(section, ['Artigos'], factsOf('Notas', null))).toBe(-4);
  });
});

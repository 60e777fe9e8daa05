import { speakersAt, speakersIn } from './speakersInProse';

const show = (group: ReturnType<typeof speakersAt>) =>
  group?.speakers.map(({ name, organization }) => [name, organization]);

describe('speakersAt', () => {
  it('reads the speakers a sentence begins with, up to where it goes on', () => {
    const text = 'Ada Example from Acme & Bob Sample, Initech Ltd; show how';
    expect(show(speakersAt(text, 0))).toEqual([
      ['Ada Example', 'Acme'],
      ['Bob Sample', 'Initech Ltd'],
    ]);
  });

  it('keeps an "and" inside the name of an organization', () => {
    const text =
      'Hans Olaf from the Norwegian Labor and Welfare Administration uses';
    const group = speakersAt(text, 0);
    expect(show(group)).toEqual([
      ['Hans Olaf', 'Norwegian Labor and Welfare Administration'],
    ]);
    expect(text.slice(group?.end)).toBe(' uses');
  });

  it('shares an affiliation that stands behind several names', () => {
    expect(show(speakersAt('Yao Lin & Rea Tart from Acme talk', 0))).toEqual([
      ['Yao Lin', 'Acme'],
      ['Rea Tart', 'Acme'],
    ]);
  });
});

describe('speakersIn', () => {
  it('pairs affiliations that come before the names', () => {
    const [group] = speakersIn(
      'My friends from Acme (now Globex) and Initech, Ada Example and Bob Sample, presented',
    );
    expect(show(group)).toEqual([
      ['Ada Example', 'Acme'],
      ['Bob Sample', 'Initech'],
    ]);
  });

  it('takes a role for no organization', () => {
    const [group] = speakersIn('from Ada Example, co-creator of Things, who');
    expect(group.speakers).toEqual([
      { name: 'Ada Example', organization: null, role: 'co-creator of Things' },
    ]);
  });

  it('reads the owner of a person as where she works', () => {
    expect(show(speakersIn('it was by Acme’s Jago Macload, who')[0])).toEqual([
      ['Jago Macload', 'Acme'],
    ]);
  });

  it.each([
    ['In May Ada Example spoke', ['Ada Example']],
    ['Last August Carla spoke', []],
    ['and May Example of Acme spoke', ['May Example @ Acme']],
    ['Thanks to Red Hat Jakub Example spoke', ['Jakub Example']],
    ['In Las Vegas, Ada Example of Acme', ['Ada Example @ Acme']],
    ['Hi Ada Example from Acme', ['Ada Example @ Acme']],
    [
      'Anna Beispiel von der Acme GmbH und Otto Muster',
      ['Anna Beispiel @ Acme GmbH', 'Otto Muster'],
    ],
    [
      'Ada Example (she/her, Acme) and Bob Sample (he/him) spoke',
      ['Ada Example @ Acme', 'Bob Sample'],
    ],
    ['Ada Example, they/them, of Acme spoke', ['Ada Example @ Acme']],
    ['Ada Example, Jr., of Acme spoke', ['Ada Example']],
    ['Ayşe Örnek ve Ali Deneme konuştu', ['Ayşe Örnek', 'Ali Deneme']],
    ['Grant Access Safely was presented by nobody', []],
  ])('%s', (text, expected) => {
    expect(
      speakersIn(text).flatMap(({ speakers }) =>
        speakers.map(({ name, organization }) =>
          organization ? `${name} @ ${organization}` : name,
        ),
      ),
    ).toEqual(expected);
  });
});

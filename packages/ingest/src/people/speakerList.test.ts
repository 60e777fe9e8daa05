import { readSpeakerList } from './speakerList';

const read = (text: string) =>
  readSpeakerList(text)?.map(({ name, organization }) =>
    organization ? `${name} @ ${organization}` : name,
  );

describe('readSpeakerList', () => {
  it.each([
    [
      'Ada Example, Acme & Bob Sample, Initech',
      ['Ada Example @ Acme', 'Bob Sample @ Initech'],
    ],
    [
      'Ada Example & Bob Sample, Red Hat',
      ['Ada Example @ Red Hat', 'Bob Sample @ Red Hat'],
    ],
    [
      'Ada Example, Bob Sample and Carla Muster',
      ['Ada Example', 'Bob Sample', 'Carla Muster'],
    ],
    [
      'Ada Example; Bob Sample, Crane Partners, Meg Ray, Vortex & Mike Yam, Insight Partners',
      [
        'Ada Example',
        'Bob Sample @ Crane Partners',
        'Meg Ray @ Vortex',
        'Mike Yam @ Insight Partners',
      ],
    ],
    [
      'Ada Example, Tiny Technologies, Inc.',
      ['Ada Example @ Tiny Technologies, Inc.'],
    ],
    [
      'Ada Example and Bob Sample, CEO, CoreThing, Inc',
      ['Ada Example', 'Bob Sample @ CoreThing, Inc'],
    ],
    [
      'Ada Example (Acme) and Bob Sample (Initech)',
      ['Ada Example @ Acme', 'Bob Sample @ Initech'],
    ],
    [
      'Ada Example from Acme; Bob Sample from SAP SE and Carla Muster from Globex',
      ['Ada Example @ Acme', 'Bob Sample @ SAP SE', 'Carla Muster @ Globex'],
    ],
    ["Acme's Ada Example", ['Ada Example @ Acme']],
    [
      'Ada Example, Group Product Manager, Tools and Engines, Acme',
      ['Ada Example @ Acme'],
    ],
    ['Ada Example, Principal Engineer at Acme', ['Ada Example @ Acme']],
    ['Ada Example, Independent', ['Ada Example']],
    [
      'by Mia "Salad" Salát & Jürgen van der Berg',
      ['Mia "Salad" Salát', 'Jürgen van der Berg'],
    ],
    ['Ada Example, Weights & Biases', ['Ada Example @ Weights & Biases']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Maturing Your Platform Engineering Initiative',
    'Microsoft Open Source Blog',
    'Initech',
    'Build Things No One Expects, in a Place No One Expects',
    'Ritchie Brothers',
    'OpenShift Commons',
    'a short note',
    '',
  ])('is not misled by "%s"', text => {
    expect(readSpeakerList(text)).toBeUndefined();
  });

  it('takes first names only where it is told to', () => {
    expect(readSpeakerList('Ada, Bob and Carla')).toBeUndefined();
    expect(
      readSpeakerList('Ada, Bob and Carla', { firstNames: true }),
    ).toHaveLength(3);
  });
});

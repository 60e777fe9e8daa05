import { readSpeakerList } from './speakerList';

const read = (text: string) =>
  readSpeakerList(text)?.map(({ name, organization }) =>
    organization ? `${name} @ ${organization}` : name,
  );

describe('readSpeakerList', () => {
  it.each([
    ['Ada Example, Acme by @ada_example', ['Ada Example @ Acme']],
    ['Ada Example, Acme by @', ['Ada Example @ Acme']],
    ['Ada Example, Acme (Extended Version)', ['Ada Example @ Acme']],
    ['Ada Example, Acme -*', ['Ada Example @ Acme']],
    ['Ada Example, Developer and Team Lead at Acme', ['Ada Example @ Acme']],
    [
      'Ada Example, Acme & Bob Sample, Initech',
      ['Ada Example @ Acme', 'Bob Sample @ Initech'],
    ],
    [
      'Ada Example, Bob Sample & Eve Muster (Acme), Otto Beispiel (Initech)',
      [
        'Ada Example @ Acme',
        'Bob Sample @ Acme',
        'Eve Muster @ Acme',
        'Otto Beispiel @ Initech',
      ],
    ],
    [
      'Ada Example, Acme & Bob Sample, Control Plane',
      ['Ada Example @ Acme', 'Bob Sample @ Control Plane'],
    ],
    [
      'Ada Example & Bob Sample—Acme, LLC',
      ['Ada Example @ Acme, LLC', 'Bob Sample @ Acme, LLC'],
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
    ['Dr. Ada Example, PhD, Acme', ['Ada Example @ Acme']],
    ['Prof. Dr. Ada Example (TU Irgendwo)', ['Ada Example @ TU Irgendwo']],
    ['Ada Example (she/her), Acme', ['Ada Example @ Acme']],
    ['🎤 Ada Example (@ada_x, Acme Inc.)', ['Ada Example @ Acme Inc.']],
    ['Ada Example, CTO @Acme', ['Ada Example @ Acme']],
    ['Ada Example. (Tech Lead + Advisor, Acme)', ['Ada Example @ Acme']],
    ['Ada Example (Tech Lead, acme', ['Ada Example @ acme']],
    [
      'Ada Example (Sr. Director, Cloud Platform Engineering, Acme Systems)',
      ['Ada Example @ Acme Systems'],
    ],
    ['Ada Example (Head of Education, Academy)', ['Ada Example @ Academy']],
    ['Ada Example, Solution Architect | Acme', ['Ada Example @ Acme']],
    ['Ada Example, Acme, Berlin', ['Ada Example @ Acme']],
    ['Ada Example (freelance)', ['Ada Example']],
    [
      'Ada Example and Bob Sample (both Acme)',
      ['Ada Example @ Acme', 'Bob Sample @ Acme'],
    ],
    [
      'Ada Example and Bob Sample from Acme',
      ['Ada Example @ Acme', 'Bob Sample @ Acme'],
    ],
    ['Ada Example (Acme) & Bob Sample', ['Ada Example @ Acme', 'Bob Sample']],
    [
      'Moderator: Ada Example, Acme; Panelists: Bob Sample, Initech; Carla Muster, Globex',
      ['Ada Example @ Acme', 'Bob Sample @ Initech', 'Carla Muster @ Globex'],
    ],
    [
      'Ada Example, JPSample Chase & Co. and Bob Sample, Initech',
      ['Ada Example @ JPSample Chase & Co.', 'Bob Sample @ Initech'],
    ],
    ['Ada Example @acme (@ada)', ['Ada Example @ acme']],
    ['Ada Example @ada, CEO, acme labs', ['Ada Example @ acme labs']],
    [
      'Ada Example, Robert Sample (Acme)',
      ['Ada Example @ Acme', 'Robert Sample @ Acme'],
    ],
    ['Anna Example, Robert Sample', ['Anna Example', 'Robert Sample']],
    ['Ada (Ad) Example', ['Ada (Ad) Example']],
    ['Ada Example at Some User Group Ireland', ['Ada Example']],
    ['Principiante Ada da Example', ['Ada da Example']],
    ['Dan North', ['Dan North']],
    ['Nguyễn Văn A (Acme)', ['Nguyễn Văn A @ Acme']],
    ['Erik St. Example, Acme', ['Erik St. Example @ Acme']],
    ['Madhu C.S.', ['Madhu C.S.']],
    ['Ada Example, Jr., Acme', ['Ada Example Jr. @ Acme']],
    ['Ada Example, she/her, Acme', ['Ada Example @ Acme']],
    ['Ada Example (she/her, Acme)', ['Ada Example @ Acme']],
    ['Ada Example (Acme, they/them)', ['Ada Example @ Acme']],
    ['Ada Example（Acme）', ['Ada Example @ Acme']],
    ['Par Example, Acme', ['Par Example @ Acme']],
    ['Par Ada Example, Acme', ['Ada Example @ Acme']],
    ['Otto Graf von Beispiel', ['Otto Graf von Beispiel']],
    ['Anna Maria von Beispiel', ['Anna Maria von Beispiel']],
    ['Anna Beispiel von Acme', ['Anna Beispiel @ Acme']],
    ['Анна Примерова и Иван Образцов', ['Анна Примерова', 'Иван Образцов']],
    ['Anna Příkladová a Jan Vzor', ['Anna Příkladová', 'Jan Vzor']],
    ['Anna Esimerkki ja Jan Malli', ['Anna Esimerkki', 'Jan Malli']],
    ['Ayşe Örnek ve Ali Deneme', ['Ayşe Örnek', 'Ali Deneme']],
    ['Ana Ejemplo, Ingeniera en Acme', ['Ana Ejemplo @ Acme']],
    ['Ana Exemplo, Engenheira na Acme', ['Ana Exemplo @ Acme']],
    ['Анна Примерова, разработчик в Acme', ['Анна Примерова @ Acme']],
    ['Eva Beispiel, Softwareentwicklerin bei Acme', ['Eva Beispiel @ Acme']],
    ['Ada Example · Acme', ['Ada Example @ Acme']],
    ['Ada Example, Docker Captain', ['Ada Example']],
    ['@ada_example and @bob_sample', ['ada_example', 'bob_sample']],
    [
      'Ada Example (Rope & Knot), Bob Sample (Acme, Inc.)',
      ['Ada Example @ Rope & Knot', 'Bob Sample @ Acme, Inc.'],
    ],
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
    'Cloud North',
    'Pre-event Content',
    'Amazon Gardens',
    'Ben Kubernetes',
    'both Acme',
    '@font-face',
    '@Component',
    '@latest',
    'Red Hat Jakub',
    'Persistência Poliglota',
    'San Francisco',
    '',
  ])('is not misled by "%s"', text => {
    expect(readSpeakerList(text)).toBeUndefined();
  });

  it('says who leads a panel', () => {
    expect(
      readSpeakerList('moderated by Ada Example, with Bob Sample (Acme)'),
    ).toEqual([
      { name: 'Ada Example', organization: null, role: 'moderator' },
      { name: 'Bob Sample', organization: 'Acme' },
    ]);
  });

  it('takes first names only where it is told to', () => {
    expect(readSpeakerList('Ada, Bob and Carla')).toBeUndefined();
    expect(
      readSpeakerList('Ada, Bob and Carla', { firstNames: true }),
    ).toHaveLength(3);
  });
});

import { processorWatch } from '../testing/processorWatch';
import { canonicalEvent, eventOfUrl, eventsIn } from '.';

const names = (text: string, year?: number) =>
  eventsIn(text, { year }).map(event => event.name);

describe('eventsIn', () => {
  it.each(['KubeCon ', 'SomeConf ', 'Some Conf ', 'KubeCon EU 2024 '])(
    'reads endless %j in a second',
    name => {
      const took = processorWatch();
      eventsIn(name.repeat(50_000 / name.length));
      expect(took()).toBeLessThan(1000);
    },
  );

  it.each([
    ['KubeCon Paris 2024 just ended!', 'KubeCon + CloudNativeCon Europe 2024'],
    [
      'KubeCon EU 2024 Paris: Takeaways',
      'KubeCon + CloudNativeCon Europe 2024',
    ],
    [
      'the previous KubeCon Chicago 2023',
      'KubeCon + CloudNativeCon North America 2023',
    ],
    ['KubeCon EU in 2022 was', 'KubeCon + CloudNativeCon Europe 2022'],
    ['at the colocated App Developer Con, I', 'AppDeveloperCon'],
    ['at the RedHat OpenCommons event', 'OpenShift Commons Gathering'],
    ['DevOpsDays Eindhoven 2023', 'DevOpsDays Eindhoven 2023'],
    ['Celebrate Reed Day', 'Reed Day'],
    ['Announcing ReedConf 2031', 'ReedConf 2031'],
    ['Nashville DevOpsDays 2017 Conference', 'DevOpsDays Nashville 2017'],
    ['QCon San Francisco 2022 Recap', 'QCon San Francisco 2022'],
    ['FOSDEM 2018: my first time', 'FOSDEM 2018'],
    ['Mein Devoxx 2019', 'Devoxx 2019'],
    ['GopherCon UK 2018 in London', 'GopherCon UK 2018'],
    ['GopherCon 2018 in Denver', 'GopherCon 2018'],
    ['at SREcon15 Europe, Dublin', 'SREcon Europe 2015'],
    ['Kubernetes Community Days, Bangalore 2023', 'KCD Bangalore 2023'],
    ['at Devoxx, Ada Example said', 'Devoxx'],
    ['VMworld Europe Schedule', 'VMworld Europe'],
    ['Post Pycon', 'PyCon'],
    ['XYZ Days Berlin 2023 in review', 'XYZ Days Berlin 2023'],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual([expected]);
  });

  it('completes an edition with the year of the document', () => {
    expect(names('booths at KubeCon EU', 2024)).toEqual([
      'KubeCon + CloudNativeCon Europe 2024',
    ]);
    expect(eventsIn('booths at KubeCon EU', { year: 2024 })[0].complete).toBe(
      false,
    );
  });

  it('finds no event in days that are none', () => {
    expect(names('the opening day, the first day, and Tuesday')).toEqual([]);
  });
});

describe('series that are called like any word', () => {
  it.each([
    'Velocity Matters',
    'GOTO Considered Harmful',
    'Microsoft Build Tools',
    'Google Next Steps',
    'Black Hat Hackers',
    'All Things Open Source',
    'Happy Days',
    'Independence Day',
  ])('are not meant by "%s"', text => expect(names(text)).toEqual([]));

  it.each([
    ['GOTO Copenhagen 2019', 'GOTO Copenhagen 2019'],
    ['GOTO Somewhere 2019', 'GOTO Somewhere 2019'],
    ['Velocity New York', 'Velocity New York'],
    ['Microsoft Ignite Recap', 'Microsoft Ignite'],
    ['Google Next 2023', 'Google Cloud Next 2023'],
    ['Black Hat Europe 2021', 'Black Hat Europe 2021'],
  ])('are meant by "%s"', (text, expected) =>
    expect(names(text)).toEqual([expected]),
  );
});

describe('canonicalEvent', () => {
  it('leaves an unknown name as written', () => {
    expect(canonicalEvent('Berlin Buzzwords 2023')).toBe(
      'Berlin Buzzwords 2023',
    );
    expect(canonicalEvent('KubeCon EU', { year: 2023 })).toBe(
      'KubeCon + CloudNativeCon Europe 2023',
    );
  });

  it.each(['LA RubyConf 2011', 'GopherCon UK 2018', 'FOSDEM PGDay 2024'])(
    '%s is an event of its own',
    name => expect(canonicalEvent(name)).toBe(name),
  );

  it.each([
    ['the 20th FOSDEM 2020', 'FOSDEM 2020'],
    ['Nashville DevOpsDays 2017', 'DevOpsDays Nashville 2017'],
    ['KubeCon EU 2024 (virtual)', 'KubeCon + CloudNativeCon Europe 2024'],
  ])('%s is the event we know', (name, expected) => {
    expect(canonicalEvent(name)).toBe(expected);
  });
});

describe('eventOfUrl', () => {
  it('reads the event off the host of its schedule', () => {
    expect(eventOfUrl('https://kccnceu2024.sched.com/event/1AbCd/x')).toBe(
      'KubeCon + CloudNativeCon Europe 2024',
    );
    expect(eventOfUrl('https://fosdem.org/2024/schedule/event/x/')).toBe(
      'FOSDEM 2024',
    );
  });

  it('says nothing of a schedule that several events share', () => {
    expect(
      eventOfUrl('https://colocatedeventseu2024.sched.com/event/1AbCd/x'),
    ).toBeNull();
  });
});

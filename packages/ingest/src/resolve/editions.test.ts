import { canonicalEvent } from '../events';
import { canBeOneEdition, eventName } from './eventNames';

/** Ways to write one edition: all of a row are one, and no two rows are. */
const EDITIONS: string[][] = [
  [
    'KubeCon + CloudNativeCon Europe 2024',
    'KubeCon EU 2024',
    'KubeCon Paris 2024',
    'KubeCon & CloudNativeCon EU 2024',
    'KCCNCEU24',
    'KCCNCEU2024',
    'KCCNC EU 2024',
    '#KubeConEU 2024',
    '#KubeConEU2024',
    'KubeConEU 2024',
    "KubeCon EU '24",
    'KubeCon EU 24',
    'KubeCon Europe 2024 in Paris',
    'KubeCon EU Paris 2024',
    'KubeCon 2024 Paris',
    'CloudNativeCon + KubeCon Europe 2024',
    '2024 KubeCon EU',
    'KubeCon/CloudNativeCon EU 2024',
    'Kubecon EU (Paris, 2024)',
    'KubeCon and CloudNativeCon Europe 2024',
    'KubeCon Europe, Paris 2024',
    'KubeCon, Paris, March 2024',
    'KubeCon + CloudNativeCon Europe 2024 (Paris)',
    'KubeCon EU Paris, France 2024',
    'KubeCon in Paris (2024)',
    'KubeCon EU - March 2024',
  ],
  [
    'KubeCon + CloudNativeCon North America 2023',
    'KubeCon NA 2023',
    'KubeCon Chicago 2023',
    'KCCNCNA2023',
    'KubeCon US 2023',
    'KubeCon 2023 in Chicago',
    '#KubeConNA 2023',
  ],
  [
    'KubeCon + CloudNativeCon India 2024',
    'KubeCon India 2024',
    'KubeCon Delhi 2024',
  ],
  [
    'KubeCon + CloudNativeCon China 2023',
    'KubeCon China 2023',
    'KubeCon Shanghai 2023',
  ],
  [
    'KubeCon + CloudNativeCon Japan 2025',
    'KubeCon Japan 2025',
    'KubeCon Tokyo 2025',
  ],
  [
    'KubeCon + CloudNativeCon + Open Source Summit China 2024',
    'KubeCon + CloudNativeCon + Open Source Summit China 2024',
  ],
  [
    'KCD Munich 2024',
    'Kubernetes Community Days Munich 2024',
    'Kubernetes Community Day Munich 2024',
    'KCD Munich 24',
    'KCD München 2024',
    'Munich KCD 2024',
    'KCD: Munich 2024',
  ],
  [
    'PlatformCon 2024',
    'PlatformCon24',
    "PlatformCon '24",
    '#PlatformCon24',
    'Platform Con 2024',
    'PlatformCon 24',
  ],
  [
    'DevOpsDays Amsterdam 2023',
    'devopsdays Amsterdam 2023',
    'DevOps Days Amsterdam 2023',
    'Amsterdam DevOpsDays 2023',
    'DevOpsDays Amsterdam, 2023',
    'DevOpsDays Amsterdam (2023)',
  ],
  [
    'FOSDEM 2024',
    "FOSDEM '24",
    'FOSDEM24',
    'the 24th FOSDEM 2024',
    "FOSDEM'24",
  ],
  [
    'PyCon DE 2024',
    'PyCon DE & PyData Berlin 2024',
    'PyConDE 2024',
    'PyCon Germany 2024',
    'PyConDE & PyData Berlin 2024',
  ],
  ['PyCon US 2024', 'PyConUS 2024', 'PyCon USA 2024'],
  ['JSConf EU 2019', 'JSConf.eu 2019', 'JSConf Europe 2019', 'JSConfEU 2019'],
  ['Devoxx Belgium 2023', 'Devoxx BE 2023', 'DevoxxBE 2023'],
  ['Devoxx France 2023', 'Devoxx FR 2023', 'DevoxxFR 2023'],
  [
    'AWS re:Invent 2023',
    're:Invent 2023',
    'AWS reInvent 2023',
    'reInvent 2023',
    'AWS re:Invent 23',
    'AWS re: Invent 2023',
  ],
  [
    'Google Cloud Next 2024',
    "Google Cloud Next '24",
    'Google Cloud Next 24',
    'Google Next 2024',
    "Cloud Next '24",
    'Google Cloud Next’24',
  ],
  ['QCon San Francisco 2022', 'QCon SF 2022', 'QCon San Francisco, 2022'],
  ['QCon New York 2022', 'QCon NY 2022', 'QCon NYC 2022'],
  [
    'GOTO Amsterdam 2019',
    'GOTO 2019 Amsterdam',
    'GOTO; Amsterdam 2019',
    'GOTO Conference Amsterdam 2019',
  ],
  [
    'Config Management Camp 2024',
    'CfgMgmtCamp 2024',
    'Config Management Camp Ghent 2024',
    'Configuration Management Camp 2024',
    'cfgmgmtcamp Ghent 2024',
    'Cfgmgmtcamp 2024 Ghent',
  ],
  ['SREcon Americas 2023', 'SREcon23 Americas', 'SREcon 2023 Americas'],
  [
    'SREcon EMEA 2023',
    'SREcon23 EMEA',
    'SREcon23 Europe/Middle East/Africa',
    'SREcon Europe 2023',
  ],
  ['SREcon Asia/Pacific 2023', 'SREcon APAC 2023', 'SREcon23 Asia/Pacific'],
  [
    'Platform Engineering Day Europe 2024',
    'Platform Engineering Day EU 2024',
    'PlatEngDay EU 2024',
    'PE Day Europe 2024',
  ],
  ['BackstageCon North America 2023', 'BackstageCon NA 2023'],
  [
    'Open Source Summit Europe 2023',
    'OSSummit EU 2023',
    'OSS EU 2023',
    'Open Source Summit EU 2023',
    'Open Source Summit Bilbao 2023',
  ],
  ['DrupalCon Lille 2023', 'DrupalCon Lille, 2023'],
];

/** Editions that look alike. */
const ALIKE = [
  'KubeCon + CloudNativeCon Europe 2024',
  'KubeCon EU 2023',
  'KubeCon NA 2024',
  'KubeCon China 2024',
  'KubeCon 2024',
  'RubyConf 2024',
  'LA RubyConf 2024',
  'RubyConf AU 2024',
  'RubyConf Taiwan 2024',
  'RubyConf TH 2024',
  'RubyConf India 2024',
  'MountainWest RubyConf 2011',
  'Rocky Mountain Ruby 2024',
  'PyCon US 2024',
  'PyCon DE 2024',
  'PyCon UK 2024',
  'PyCon 2024',
  'EuroPython 2024',
  'DjangoCon US 2024',
  'DjangoCon Europe 2024',
  'DjangoCon AU 2024',
  'DjangoCon Africa 2024',
  'KCD Munich 2024',
  'KCD Denmark 2024',
  'KCD UK 2024',
  'KCD Munich 2023',
  'Devoxx UK 2023',
  'Devoxx Belgium 2023',
  'Devoxx France 2023',
  'Devoxx Poland 2023',
  'Voxxed Days Zurich 2023',
  'JSConf EU 2019',
  'JSConf US 2019',
  'JSConf Asia 2019',
  'React Summit 2023',
  'React Summit US 2023',
  'GopherCon 2018',
  'GopherCon UK 2018',
  'GopherCon EU 2023',
  'FOSDEM 2024',
  'FOSDEM PGDay 2024',
  'QCon London 2023',
  'QCon San Francisco 2023',
  'QCon Plus 2023',
  'QCon AI New York 2025',
  'GOTO Amsterdam 2019',
  'GOTO Berlin 2019',
  'GOTO Chicago 2019',
  'SREcon Americas 2023',
  'SREcon EMEA 2023',
  'AWS re:Invent 2023',
  'AWS re:Inforce 2023',
  'AWS Summit Berlin 2023',
  'AWS Summit London 2023',
  'Google Cloud Next 2024',
  'Google Cloud Next Tokyo 2024',
  'Platform Engineering Day Europe 2024',
  'Platform Engineering Day North America 2024',
  'Open Source Summit Europe 2023',
  'Open Source Summit North America 2023',
  'Embedded Open Source Summit 2023',
  'ArgoCon Europe 2024',
  'ArgoCon North America 2024',
  'DevOpsDays Amsterdam 2023',
  'DevOpsDays Berlin 2023',
  'DevOpsDays Boston 2023',
  'RailsConf 2019',
  'RailsWorld 2023',
  'Rails World 2023',
  'Euruko 2023',
  'WordCamp Europe 2023',
  'WordCamp US 2023',
  'Config Management Camp 2024',
  'Config Management Camp Berlin 2019',
  'Cloud Native Rejekts EU 2024',
  'Cloud Native Rejekts NA 2024',
  'Monitorama 2019',
  'Monitorama PDX 2019',
  'Monitorama Baltimore 2019',
  'HashiConf 2019',
  'HashiConf Europe 2019',
  'DockerCon 2019',
  'DockerCon EU 2018',
  'SCaLE 21x',
  'SCaLE 20x',
  'DEF CON 21',
  'DEF CON 22',
  'DevConf.CZ 2023',
  'DevConf.US 2023',
  'DevConf.IN 2023',
  'NDC London 2023',
  'NDC Oslo 2023',
  'Strange Loop 2014',
  'PlatformCon 2023',
  'PlatformCon 2024',
  'ContainerDays 2023',
  'ContainerDays London 2024',
  'LeadDev London 2023',
  'LeadDev New York 2023',
];

const keyOf = (name: string) => {
  const { series, region, year } = eventName(name);
  return [series, region, year].join('|');
};

describe('editions', () => {
  it.each(EDITIONS.map(([first, ...others]) => ({ first, others })))(
    '$first has many names',
    ({ first, others }) => {
      expect(others.filter(name => keyOf(name) !== keyOf(`${first}`))).toEqual(
        [],
      );
    },
  );

  it('are told from each other', () => {
    const names = [...EDITIONS.map(([first]) => `${first}`), ...ALIKE];
    const keys = new Map<string, string>();
    const taken = [...new Set(names)].flatMap(name => {
      const other = keys.get(keyOf(name));
      keys.set(keyOf(name), name);
      return other === undefined ? [] : [`${name} = ${other}`];
    });
    expect(taken).toEqual([]);
  });

  it.each([
    ['KubeCon EU 2024', 'KubeCon NA 2024', false],
    ['KubeCon 2024', 'KubeCon Paris 2024', true],
    ['KubeCon', 'KubeCon India 2024', true],
    ['PyCon 2024', 'PyCon DE 2024', false],
    ['RubyConf 2024', 'LA RubyConf 2024', false],
    ['BackstageCon', 'BackstageCon NA 2023', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(canBeOneEdition(eventName(a), eventName(b))).toBe(expected);
  });

  it('are read as the event we know where only time and place stand beside', () => {
    const europe = 'KubeCon + CloudNativeCon Europe 2024';
    for (const name of ['KCCNCEU24', 'KubeCon, Paris, 19-22 March 2024']) {
      expect(canonicalEvent(name)).toBe(europe);
    }
    expect(canonicalEvent('FOSDEM Brussels 2024')).toBe('FOSDEM 2024');
    expect(canonicalEvent('PlatEngDay EU 2024')).toBe('PlatEngDay EU 2024');
  });
});

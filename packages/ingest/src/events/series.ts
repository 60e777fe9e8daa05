/**
 * A series of events, and what tells its editions apart.
 *
 * @internal
 */
export interface EventSeries {
  /** Canonical name without place and year. */
  name: string;
  /** Other spellings, as regular expression source, case-insensitive; the name itself need not be among them. */
  aliases: string[];
  /**
   * `region-year`: "KubeCon + CloudNativeCon Europe 2024"; `place-year`: "QCon London 2023"; `year`: "FOSDEM 2024";
   * `number`: "DEF CON 21"; `none`: known by its name alone, as events inside a larger one are.
   */
  edition: 'region-year' | 'place-year' | 'year' | 'number' | 'none';
  /** Its name means other things too: "Velocity Matters". */
  isWord?: boolean;
  /** Held inside another event: never the event a whole document is about when a larger one is named. */
  colocated?: boolean;
  /** The city in which it is held year after year: naming it makes no other event of it. */
  home?: string[];
  /** Host names, or host and path, of its sites and schedules; group 1 is the region, group 2 the year. */
  hosts?: RegExp[];
}

const colocated = (name: string, ...aliases: string[]): EventSeries => ({
  name,
  aliases,
  edition: 'none',
  colocated: true,
});

const yearly = (name: string, ...aliases: string[]): EventSeries => ({
  name,
  aliases,
  edition: 'year',
});

const placed = (name: string, ...aliases: string[]): EventSeries => ({
  name,
  aliases,
  edition: 'place-year',
});

/**
 * The series we know by name. Events that are not here are still recognised by how they are named.
 *
 * @internal
 */
export const EVENT_SERIES: readonly EventSeries[] = [
  {
    name: 'KubeCon + CloudNativeCon',
    aliases: [
      'kubecon ?(?:\\+|&|and|/|-) ?cloud ?native ?con',
      'cloud ?native ?con ?(?:\\+|&|and|/|-) ?kubecon',
      'kube ?con',
      'kccnc',
      'cloudnativecon',
    ],
    edition: 'region-year',
    hosts: [
      /^kccnc(eu|na|cn|in|jp|china)(20\d\d)\.sched\.com/,
      /^events\.linuxfoundation\.org(?:\/archive\/20\d\d)?\/kubecon-cloudnativecon-(europe|north-america|china|india|japan)/,
    ],
  },
  {
    name: 'Open Source Summit',
    aliases: ['open source summit', 'OSSummit', 'OSS(?= (?:EU|NA))'],
    edition: 'region-year',
    hosts: [/^oss(eu|na|jp)(20\d\d|\d\d)?\.sched\.com/],
  },
  { name: 'SREcon', aliases: ['srecon'], edition: 'region-year' },
  {
    name: 'DjangoCon',
    aliases: ['django ?con(?:\\.eu)?'],
    edition: 'region-year',
  },
  colocated(
    'Platform Engineering Day',
    'PE day',
    'plat ?eng ?day',
    'platform ?engineering ?day',
  ),
  colocated('AppDeveloperCon', 'app ?dev(?:eloper)? ?con'),
  colocated('ArgoCon', 'argo ?con'),
  colocated('BackstageCon', 'backstage ?con'),
  colocated('Multi-TenancyCon', 'multi-?tenancy ?con'),
  colocated('Cloud Native StartupFest', '(?:cloud ?native ?)?startup ?fest'),
  colocated(
    'OpenShift Commons Gathering',
    '(?:red ?hat )?open ?shift commons(?: gathering)?',
    'red ?hat open ?commons',
  ),
  colocated('CiliumCon', 'cilium ?con'),
  colocated('Cilium + eBPF Day', 'cilium ?(?:\\+|&|and) ?ebpf day'),
  colocated('Cloud Native eBPF Day', '(?:cloud ?native )?ebpf day'),
  colocated('Cloud Native Security Day', 'cloud ?native security day'),
  colocated('Kubernetes AI Day'),
  colocated('Kubernetes Batch + HPC Day', '(?:kubernetes )?batch \\+ hpc day'),
  colocated('KnativeCon', 'knative ?con'),
  colocated('Open Observability Day'),
  colocated('Prometheus Day', 'prometheus day'),
  colocated('FluentCon', 'fluent ?con'),
  colocated('Cloud Native Wasm Day', '(?:cloud ?native )?wasm day'),
  colocated('Cloud Native AI Day', 'cloud ?native (?:& ?kubernetes )?ai day'),
  colocated('Cloud Native Telco Day', '(?:cloud ?native )?telco day'),
  colocated('Cloud Native University'),
  colocated('CloudNativeSecurityCon', 'cloud ?native ?security ?con'),
  colocated('Data on Kubernetes Day', 'dok day', 'data on kubernetes day'),
  colocated('EnvoyCon', 'envoy ?con'),
  colocated('FluxCon', 'flux ?con'),
  colocated('GitOpsCon', 'gitops ?con'),
  colocated('Istio Day', 'istio ?day'),
  colocated('Kubernetes on Edge Day', '(?:kubernetes on )?edge day'),
  colocated(
    'Kubernetes Contributor Summit',
    '(?:kubernetes )?contributor summit',
  ),
  colocated('Linkerd Day', 'linkerd ?day'),
  colocated('Observability Day', 'observability day', 'o11y day'),
  colocated('OpenTofu Day', 'opentofu day'),
  colocated('OpenFeature Summit', 'openfeature summit'),
  colocated('ThanosCon', 'thanos ?con'),
  colocated('ServiceMeshCon', 'service ?mesh ?con'),
  colocated('SigstoreCon', 'sigstore ?con'),
  colocated('KyvernoCon', 'kyverno ?con'),
  colocated('WasmCon', 'wasm ?con'),
  {
    ...yearly('FOSDEM'),
    home: ['Brussels'],
    hosts: [/^(?:archive\.)?fosdem\.org\/(?:()(20\d\d))/],
  },
  { ...yearly('PlatformCon', 'platform con'), hosts: [/^platformcon\.com/] },
  {
    ...yearly(
      'AWS re:Invent',
      'aws re:? ?invent',
      're: ?invent',
      're ?invent (?=20\\d\\d)',
    ),
    home: ['Las', 'Vegas'],
  },
  yearly('AWS re:Inforce', '(?:aws )?re:inforce'),
  {
    ...yearly(
      'Google Cloud Next',
      'google (?:cloud )?next',
      "cloud next(?= ?[’'2])",
    ),
    isWord: true,
  },
  yearly('Google I/O'),
  { ...yearly('Microsoft Build', '(?:microsoft|ms) build'), isWord: true },
  { ...yearly('Microsoft Ignite', '(?:microsoft|ms) ignite'), isWord: true },
  yearly('HashiConf'),
  yearly('DockerCon'),
  { ...yearly('GitHub Universe'), isWord: true },
  yearly('Red Hat Summit'),
  {
    ...yearly(
      'Config Management Camp',
      'cfgmgmtcamp',
      'config(?:uration)? management camp',
    ),
    home: ['Ghent', 'Gent'],
  },
  yearly('Monitorama'),
  { ...yearly('Strange Loop'), isWord: true },
  { ...yearly('All Things Open'), isWord: true },
  yearly('GrafanaCON', 'grafana ?con'),
  yearly('EuroPython'),
  yearly('EuroRust'),
  yearly('RustConf'),
  yearly('GopherCon'),
  yearly('RailsConf'),
  yearly('RubyConf'),
  yearly('CppCon'),
  { ...yearly('Black Hat'), isWord: true },
  placed('PromCon', 'prom ?con'),
  yearly(
    'cdCon + GitOpsCon',
    'cd ?con ?(?:\\+|&|and|/) ?(?:git ?ops ?con|open ?git ?ops ?con)',
  ),
  yearly('cdCon', 'cd ?con'),
  placed('VMworld'),
  placed('VMware Explore'),
  placed('Kafka Summit'),
  placed('Flink Forward'),
  placed('Percona Live'),
  placed('KubeDay', 'kube ?day'),
  { ...yearly('DEF CON', 'def ?con'), edition: 'number' },
  yearly('Cloud Native Rejekts', 'cloud[- ]?native rejekts', 'rejekts'),
  yearly('DevOps Enterprise Summit', 'DOES'),
  yearly('linux.conf.au', 'LCA'),
  placed('QCon', 'qcon'),
  placed('DevOpsDays', 'dev ?ops ?days'),
  placed('LeadDev', 'lead ?dev'),
  { ...placed('GOTO', 'GOTO Conference', 'goto(?= [A-Z;])'), isWord: true },
  placed('NDC'),
  placed('Devoxx'),
  placed('Voxxed Days'),
  yearly(
    'PyCon DE',
    'pycon ?de(?: ?(?:&|\\+|and) ?pydata(?: berlin)?)?',
    'pycon germany',
  ),
  placed('PyCon'),
  placed('Laracon'),
  placed('KCD', 'kcd', 'kubernetes community days?'),
  placed('JSConf'),
  placed('DrupalCon'),
  placed('WordCamp'),
  { ...placed('Velocity', "o[’']reilly velocity"), isWord: true },
  placed('Open Infrastructure Summit', 'openstack summit', 'openinfra summit'),
];

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words that titles are made of and people are not called. Lower case. */
export const NOT_IN_NAMES = wordSet(`
  a an the of to from with without for in on at by and or not is are be vs how why what when where who which
  your our my we you i it its this that these those they there here all some more most many every each other another instead than about after before until between
  platform platforms engineering cloud native kubernetes developer developers experience security data service services
  mesh open source case study panel panels keynote keynotes lightning talk talks session sessions presentation day days
  track room hall stage ballroom auditorium theatre theater lounge foyer workshop workshops tutorial video videos slides recording demo demos building scaling running
  testing product products market team teams working group update updates project projects community conference summit
  meetup event events introduction intro deep dive lessons learned journey future state art guide best practices practice
  new old first second third last next big small large scale multi tenant tenancy cluster clusters operator operators
  controller controllers api apis internal portal portals golden path paths infrastructure code software system systems
  design architecture machine learning artificial intelligence generative model models observability monitoring logging
  tracing metrics incident incidents response reliability chaos supply chain zero trust network networking networks storage
  edge serverless function functions container containers image images docker linux java python rust javascript typescript
  culture management leadership agile devops gitops finops sustainability green cost costs performance production migration
  legacy modern application applications app apps web mobile frontend backend database databases key takeaways takeaway
  highlights recap summary wrap final thoughts thought conclusion conclusions opening closing remarks welcome coffee lunch
  break breakfast dinner registration party north south east america europe asia africa bare metal january february march
  april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  lake city inner outer loop loops pipeline pipelines delivery deployment continuous integration automation automated
  tools tooling tool framework frameworks library libraries language languages compiler memory kernel driver drivers
  microservices monolith domain event-driven streaming real time fast slow better worse good bad ugly great story stories
  user users customer customers human humans people person engineer engineers manager managers leader leaders friends
  success failure failures beyond between inside outside after before during through across into over under about against
  power powered powering empowering unlocking maturing boosting navigating unleashing breaking deploying designing
  introducing improving understanding exploring managing making getting using creating becoming moving going doing
  business enterprise enterprises startup startups company companies capital venture standards standard public private
  sector government health care energy finance financial banking telecom game games gaming quantum crypto blockchain
  general special special-interest interest advanced beginner beginners level ask anything birds feather hallway
  blog post podcast episode book article paper newsletter website twitter youtube linkedin mastodon slack github medium
  technical advisory board committee steering sig wg tag maintainer maintainers contributor contributors end
  happy free lean smart simple complex hard easy fun social digital physical virtual hybrid online remote live
  news media press photo photos credit courtesy sponsor sponsors booth speaker speakers attendee attendees organizer
  organizers organiser organisers chair co-chair co-chairs thanks thank kudos note notes update tips tricks
  distributed computing compute foundation association institute university college labs inc gmbh llc ltd
  also but however meanwhile finally then later so while because if since although though related
  attending watching listening speaking seeing watch see read listen attended
  everyone everybody everything nobody nothing does do did done mistakes avoid avoiding can could should would will must
  may might never always only just still even ever again once make makes made take takes took need needs want wants
  work works let lets go goes get gets got use uses used help helps meet meets adventures tales secrets myths facts
  type types utility class classes method methods returns return interface interfaces object objects value values
  version versions release releases feature features config configuration flat pattern patterns recommended optional
  several few various other others both none two three four five six seven eight nine ten dozens hundreds numerous
  tech senior junior staff principal chief head executive vice deputy
  programming parallel possibilities possibility pre post content contents preview previews agenda amazon apache eclipse google microsoft oracle azure aws ibm nvidia vmware mozilla openstack netflix spotify elastic grafana prometheus istio challenge challenges write-up write-ups writeup
  ai ml llm llms gpu gpus ui ux os ci cd qa hr eu us uk iot ebpf wasm yaml idp idps sre sres saas paas iaas
  hacking marketing growth driven encuentro coloquio seminario jornada jornadas foro congreso simposio conferencia nacional internacional colloque journée congresso seminário convegno seminario tagung
  international national global local world worldwide payment payments segment element elements comment comments
  außer außerdem danach dann anschließend zuerst zuletzt schließlich dort wir ich nach vor seit ohne über unter zwischen
  he she him her his they them je tu il elle ils elles vous leur lui nos mes c'est c’est j'ai j’ai yo ella ellos nosotros
  dear hi hello hey cheers congrats congratulations huge shoutout shout-out
  webinar webinars webcast unconference awesome curated
  weiter diesmal après avant ensuite puis enfin dans avec pour cette notre votre luego después también entonces además
  vortrag vorträge vorträgen konferenz conférence conférences présentation charla charlas ponencia
  guten vielen danke dank weiterlesen künstliche verteilte digitale moderne offene runder kaffee eröffnung abschluss einführung grundlagen
  bonne prochaine prochain lire intelligence artificielle ronde pause questions réponses premier première bilan rétrospective
  buenos muchas gracias preguntas frecuentes inteligencia primer primera próximo próxima código redonda
  primeiro primeira bom muito obrigado obrigada inteligência arquitetura persistência pausa perguntas
  intelligenza giorno buon buona codice tavola rotonda leggi
  eerste kunstmatige intelligentie welkom första dagen artificiell läs kunstig første intelligens intelligenz
  sztuczna inteligencja pierwszy dzień dobry czytaj umělá inteligence první číst dobrý
  искусственный интеллект штучний первый добрый день чистый читать yapay zeka ilk devamını tekoäly ensimmäinen päivä lue
  workflow workflows charts gateway gateways policy policies lifecycle eventing multicluster addon addons plugin plugins module modules
  client clients throughput connections connection access text registry frontends backends reproducible builds build essentials demystified
  tasting meeting meetings matters formats plugins desktop galaxy shock alert period ball
  caching profiling streaming hosting routing processing tuning sharding crawling texting unboxing soldering modelling modeling
  hardening patching debugging refactoring bootstrapping provisioning autoscaling balancing sampling alerting onboarding mentoring
  mapping indexing parsing serving training rendering messaging queueing versioning packaging publishing sandboxing fuzzing
  pentesting threading typing storytelling parenting
  argo tekton linkerd knative dapr keptn cilium kyverno vitess crossplane backstage terraform ansible podman minikube quarkus
  edition editions issue issues fools gallery opentelemetry micronaut terraforming puppet nagios hadoop arduino fedora gentoo latex redis postgres postgresql
`);

/** Words an organisation's name ends in. */
export const ORGANIZATION_WORDS =
  /(?:^|\s)(?:Inc|LLC|Ltd|Limited|GmbH|AG|SE|S\.?A\.?|SAS|A\/S|ApS|AB|BV|B\.V|NV|N\.V|PLC|Plc|Oy|Pty|Corp|Corporation|Company|Group|Bank|Labs?|Partners|Ventures|Capital|University|College|Institute|Foundation|Technolog(?:y|ies)|Systems?|Software|Solutions|Networks?|Security|Health|Healthcare|Airlines|Bros|Brothers|Consulting|Digital|Media|Times|Studios?|Games|Energy|Insurance|Financial|Services?|Research|Association|Agency|Administration|Ministry|Department|Cloud|Data|AI|Analytics|Robotics|Telecom|Telekom|Mobile|Motors|Retail|Hat|Deploy|Works|Platform|Engineering|Project|Team|Bahn|Post|Airways|Pharma|Council|Library|School|Academy|Club|Holdings?|Payments?|Pay|International|Global|Interactive|Entertainment|Logistics|Industries|Electric|Semiconductors?|Microsystems|Relic|Space|Storage|Computing|Center|Centre|Society|Commission|Authority|Hospital|Church)\.?$/;

/** Organisations whose names read like a person's, or hold an ampersand. Lower case. */
export const LIKE_A_PERSON = new Set([
  'red hat',
  'new relic',
  'capital one',
  'home depot',
  'american express',
  'wells fargo',
  'goldman sachs',
  'morgan stanley',
  'jp morgan',
  'best buy',
  'ernst & young',
  'weights & biases',
  'johnson & johnson',
  'procter & gamble',
  'booz allen hamilton',
  'thomson reuters',
  'hewlett packard',
  'palo alto networks',
  'deutsche bahn',
  'deutsche telekom',
  'deutsche bank',
  'swiss post',
  'mercedes benz',
  'rolls royce',
  'aqua security',
  'trail of bits',
  'harper collins',
  'marks & spencer',
  'charles schwab',
  'dow jones',
  'albert heijn',
  'leroy merlin',
  'land rover',
  'jaguar land rover',
  'warner bros',
  'walt disney',
  'general electric',
  'general motors',
  'ben & jerry',
  'edward jones',
  'state farm',
  'lloyds bank',
  'nubank',
  'defense unicorns',
  'polar signals',
  'delivery hero',
  'la redoute',
  'leboncoin',
  'credit suisse',
  'ubisoft montreal',
  'electronic arts',
  'duck duck go',
  'hugging face',
  'scale factory',
  'the scale factory',
  'giant swarm',
  'cloud native computing foundation',
  'fairwinds',
  'honey comb',
  'philip morris',
  'fannie mae',
  'freddie mac',
  'john deere',
  'john lewis',
  'adam opel',
  'thomas cook',
  'saxo bank',
  'julius baer',
  'ernst young',
  'conde nast',
  'condé nast',
  'levi strauss',
  'estee lauder',
  'estée lauder',
  'marie curie',
  'max planck',
  'mercedes benz tech innovation',
]);

/** Words for jobs. Regular expression source. */
export const ROLE_NOUN =
  '(?:CEO|CTO|CIO|CISO|CPO|COO|CFO|CMO|VP|SVP|EVP|Vice President|President|Director|Head|Chief|Lead|Manager|Engineer|Architect|Advocate|Developer|Evangelist|Founder|Co-?[Ff]ounder|[Cc]o-?creator|[Cc]reator|Chair(?:man|woman|person)?|[Cc]o-?[Cc]hair|Maintainer|Reviewer|Technologist|Professor|Author|Ambassador|Consultant|Analyst|Researcher|Scientist|Host|Moderator|SRE|DevRel|Strategist|Designer|Administrator|Coach|Fellow|Principal|Contributor|Journalist|Editor|Student|Trainer|Specialist|Advisor|Partner(?!s)|Officer|Owner|Member|PM|Staff|Expert|Champion|Captain|MVP|Executive|Educator|Teacher|Leader|Instructor|Leiter(?:in)?|Gründer(?:in)?|Mitgründer(?:in)?|Geschäftsführer(?:in)?|Entwickler(?:in)?|Berater(?:in)?|Autor(?:in)?|Professorin|Fondateur|Fondatrice|Développeu(?:r|se)|Ingénieure?|Directeur|Directrice|Desarrollador|Desarrolladora|Ingenier[oa]|Fundador|Fundadora|Engenheir[oa]|Desenvolvedora?|Arquitet[oa]|Arquitect[oa]|Gerente|Sviluppat(?:ore|rice)|Ingegnere|Architetto|Ontwikkelaar|Utvecklare|Utvikler|Udvikler|Inżynier|Programista|Programistka|Architekt(?:in)?|Vývojář(?:ka)?|Разработчик|Инженер|Архитектор|Руководитель|Розробни(?:к|ця)|Інженер|Geliştirici|Mühendis(?:i)?|(?:Software|System|Anwendungs|Web|Cloud)-?(?:[Ee]ntwickler|[Aa]rchitekt|[Ii]ngenieur)(?:in)?)';

/** A job, as opposed to where it is done: "Principal Engineer", "co-creator of the thing". */
export const ROLE = new RegExp(
  `(?:^|[\\s/-])${ROLE_NOUN}s?(?=$|[\\s,/]|\\.$)`,
  'i',
);

/** Ends like a job title: no person's name. */
export const ENDS_IN_ROLE = new RegExp(`(?:^|[\\s/-])${ROLE_NOUN}$`, 'i');

/** Says that there is no organisation. */
export const INDEPENDENT =
  /^(?:(?:an?\s+)?(?:independent|freelance|self[- ]employed|freelancer|unaffiliated|individual)\b.*|n\/?a|none|tba|tbd|community member|student)$/i;

/** Particles inside surnames: "de la Cruz", "van der Berg". */
export const PARTICLE =
  "(?:(?:van|von|auf|in) (?:de|der|den|dem)|von und zu|de|la|del|della|di|da|do|dos|das|du|des|le|el|al|bin|ibn|ben|van|von|ter|ten|zu|af|av|van[’']t|y|e|st\\.)";

/**
 * What a picture shows. One family for each broad field of platform
 * engineering, so that talks of one field look related.
 *
 * @internal
 */
export type TopicFamily =
  | 'platform'
  | 'tenancy'
  | 'experience'
  | 'intelligence'
  | 'security'
  | 'delivery'
  | 'observability'
  | 'product'
  | 'people'
  | 'other';

const FAMILIES: ReadonlyArray<[TopicFamily, RegExp]> = [
  [
    'intelligence',
    /\b((ai|ml|llms?|gpus?|genai)\b|machine learning|data scien)/,
  ],
  [
    'security',
    /\b(secur|polic|complian|supply chain|zero trust|identity|secret)/,
  ],
  [
    'tenancy',
    /\b(multi.?tenan|tenan|cluster|fleet|multi.?cluster|scal|migrat)/,
  ],
  [
    'observability',
    /\b(observab|monitor|metric|trac|telemetry|cost|finops|sre|reliab)/,
  ],
  [
    'delivery',
    /\b(gitops|deliver|deploy|(ci|cd)\b|pipeline|release|infrastructure as code|iac|terraform|crossplane)/,
  ],
  ['product', /\b(product|adoption|measur|roi|user research|empathy|maturity)/],
  [
    'experience',
    /\b(developer experience|devex|dx|ux|portal|backstage|golden path|paved|self.?service|inner loop)/,
  ],
  ['people', /\b(team|cultur|communit|organi[sz]|leader|collaborat)/],
  ['platform', /\b(platform|idp|abstraction|kubernetes|control plane|api)/],
];

/**
 * The family of a talk: that of the first topic that belongs to one, else
 * that of its title.
 *
 * @internal
 */
export function topicFamily(talk: {
  title: string;
  topics: ReadonlyArray<{ title: string }>;
}): TopicFamily {
  for (const text of [...talk.topics.map(topic => topic.title), talk.title]) {
    const words = text.toLocaleLowerCase('en').replace(/[-_]/g, ' ');
    const family = FAMILIES.find(([, pattern]) => pattern.test(words));
    if (family) {
      return family[0];
    }
  }
  return 'other';
}

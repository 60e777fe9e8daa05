/** Why talks stand where they stand, and why they have their topics. */
export const rankTexts = {
  full: 'Full weight: {{who}}',
  less: 'Reduced weight: {{who}}',
  little: 'Low weight: {{who}}',
  dated: '{{voice}}, {{year}}',
  undated: '{{voice}}, undated',
  voice: {
    named: 'independent author',
    unsigned: 'unsigned',
    self: 'affiliated with the talk',
  },
  outweighed: {
    'same-voice': 'Not counted: each author counts once',
    'named-voices': 'Not counted: unsigned, and named authors recommend it',
  },
  how: 'Talks are ranked by how many people recommend them independently of each other. Recommendations by people affiliated with a talk count less, and older ones fade.',
  pinned: 'A curator pinned this talk, so it comes first.',
  topic: {
    stated: 'Stated by a source',
    title: 'Matched “{{words}}” in the title',
    abstract: 'Matched “{{words}}” in the abstract',
    track: 'Matched “{{words}}” in the track',
    curator: 'Added by a curator',
  },
  sameWork: 'Also given at',
} as const;

/** Why talks stand where they stand, and why they have their topics. */
export const rankTexts = {
  full: 'Counts fully: {{who}}',
  less: 'Counts less: {{who}}',
  little: 'Counts little: {{who}}',
  dated: '{{voice}}, {{year}}',
  undated: '{{voice}}, not dated',
  voice: {
    named: 'an independent voice',
    unsigned: 'nobody signed it',
    self: 'it speaks for its own talk',
  },
  outweighed: {
    'same-voice': 'Not counted: the same author is counted already',
    'named-voices': 'Not counted: nobody signed it, and others sign',
  },
  how: 'Talks are ordered by how many people recommend them independently of one another. Praise from a talk’s own side counts little, and every recommendation fades over the years.',
  pinned: 'A curator put this talk before all others.',
  topic: {
    stated: 'a source says so',
    title: 'matched “{{words}}” in the title',
    abstract: 'matched “{{words}}” in the summary',
    track: 'matched “{{words}}” in the track',
    curator: 'added by a curator',
  },
  sameWork: 'The same talk elsewhere',
  sameWorkAt: 'at {{event}}',
} as const;

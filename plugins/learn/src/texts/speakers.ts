/** The people who give talks, and one of them. */
export const speakerTexts = {
  heading: 'Speakers',
  search: 'Find a speaker',
  sort: {
    label: 'Sort speakers',
    talks: 'Most talks first',
    title: 'By name',
  },
  summary_one: '{{count, number}} speaker',
  summary_other: '{{count, number}} speakers',
  none: 'No speakers yet',
  noneHelp:
    'Speakers appear here once a source has been read that says who gave its talks.',
  noneFit: 'No speaker has these words in their name',
  failed: 'The speakers could not be loaded',
  all: 'All speakers',
  unknown: 'Speaker not found',
  unknownHelp:
    'The name may be written in another way now, or no source speaks of them any more.',
  oneFailed: 'This speaker could not be loaded',
  organizations: 'Spoke for',
  noOrganization: 'Organization not known',
  topics: 'What they talk about',
  profile: 'Profile in this portal',
} as const;

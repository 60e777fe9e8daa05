/** The organizations whose people give talks, and one of them. */
export const organizationTexts = {
  heading: 'Organizations',
  search: 'Find an organization',
  sort: {
    label: 'Sort organizations',
    talks: 'Most talks first',
    title: 'By name',
  },
  summary_one: '{{count, number}} organization',
  summary_other: '{{count, number}} organizations',
  none: 'No organizations yet',
  noneHelp:
    'Organizations appear here once a source has been read that says for whom people spoke.',
  noneFit: 'No organization has these words in its name',
  failed: 'The organizations could not be loaded',
  all: 'All organizations',
  unknown: 'Organization not found',
  unknownHelp:
    'It may go by another name now, or no source speaks of it any more.',
  oneFailed: 'This organization could not be loaded',
  topics: 'What its people talk about',
  speakers: 'Speakers',
  type: {
    vendor: 'Vendor',
    'end-user': 'End user',
    foundation: 'Foundation',
    community: 'Community',
  },
} as const;

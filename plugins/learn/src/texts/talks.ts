/** Finding a talk: filters, the list, and the talk that is opened beside it. */
export const talksTexts = {
  facet: {
    topic: 'Topic',
    event: 'Event',
    organization: 'Organization',
    presenter: 'Speaker',
    type: 'Type',
    level: 'Level',
    language: 'Language',
    year: 'Year',
    more: 'More',
    hasVideo: 'Has a video',
    hasSlides: 'Has slides',
    maxDuration_one: '{{count}} minute or less',
    maxDuration_other: '{{count}} minutes or less',
    count: '{{number, number}}',
    find: 'Find in {{filter}}',
    noneFound: 'No value contains “{{words}}”.',
    mostOnly:
      'These have the most talks. If there are others, the field finds them.',
    foundFirst:
      'The first {{shown, number}} of {{total, number}}. Type more to find others.',
    findFailed:
      'Found among those with the most talks only. If there are others, they could not be searched.',
  },
  sheet: {
    open: 'Filters',
    openCount_one: 'Filters ({{count}} chosen)',
    openCount_other: 'Filters ({{count}} chosen)',
    title: 'Filters',
    close: 'Close filters',
    show_one: 'Show {{count, number}} talk',
    show_other: 'Show {{count, number}} talks',
  },
  view: {
    label: 'View',
    list: 'List',
    cards: 'Cards',
  },
  list: {
    keys: 'Arrow keys move between talks, Enter opens one.',
  },
  drawer: {
    close: 'Close talk',
    openPage: 'Open page',
    previous: 'Previous talk',
    next: 'Next talk',
    position: '{{position, number}} of {{total, number}}',
  },
  voices: {
    named_one: '{{count}} voice: {{names}}',
    named_other: '{{count}} voices: {{names}}',
    unnamed_one: '{{count}} voice',
    unnamed_other: '{{count}} voices',
    own: 'Only by people affiliated with it',
    none: 'No recommendations yet',
  },
} as const;

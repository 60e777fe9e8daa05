/** The Curate page: its parts, suggestions and the decision log. */
export const curateTexts = {
  nav: 'Parts of Curate',
  sections: {
    suggestions: 'Suggestions',
    decisions: 'Decisions',
    sources: 'Sources',
    add: 'Add a source',
  },
  sectionCount: '{{section}} ({{number, number}})',
  checking: 'Looking up what you may do…',
  denied: 'Curating is for curators',
  deniedHelp:
    'You are signed in, but without the permission learn.curate. Ask whoever runs the portal for it.',
  cancel: 'Cancel',
  undo: 'Undo',
  undoOf: 'Undo: {{decision}}',
  note: 'Note',
  noteHelp: 'For those who read the log. May stay empty.',
  failed: 'That was refused',
  done: 'Done. {{decision}}',
  stored: 'Stored, and followed in a minute or so. {{decision}}',
  undone: 'Taken back. {{decision}}',
} as const;

/** Pairs of talks that may be one. */
export const suggestionTexts = {
  heading: 'May these be one talk?',
  intro:
    'Sources speak of them as two. Your word is kept, whatever the sources say later.',
  position: '{{position, number}} of {{total, number}}',
  why: 'Suggested because: {{reason}}',
  first: 'First talk',
  second: 'Second talk',
  same: 'Same talk',
  different: 'Different talks',
  skip: 'Skip',
  keys: 'While this has the focus: S same talk, D different talks, N skip.',
  differs: 'differs',
  alike: 'the same',
  oneSided: 'known of one only',
  fields: {
    title: 'Title',
    type: 'Type',
    presenters: 'Presenters',
    event: 'Event',
    date: 'Day',
    media: 'Recordings and slides',
  },
  evidence: 'Who says so',
  nothing: 'not known',
  loading: 'Loading suggestions…',
  none: 'Nothing to decide',
  noneHelp:
    'Two talks that look alike appear here as soon as sources speak of them.',
  seen: 'You have seen them all',
  seenHelp_one: '{{count}} pair was left for later.',
  seenHelp_other: '{{count}} pairs were left for later.',
  again: 'Go through them',
  evidenceFailed: 'Who says so could not be loaded.',
  failed: 'The suggestions could not be loaded',
} as const;

/** The log of decisions, in words. */
export const decisionTexts = {
  heading: 'What curators decided',
  intro:
    'A decision outranks the sources and outlives every refresh, until somebody takes it back.',
  none: 'Nothing was decided yet',
  noneHelp:
    'Decide on suggestions, or open a talk and choose Curate to put it right.',
  noneAbout: 'Nothing was decided about this talk',
  loading: 'Loading decisions…',
  filter: 'Only decisions about one talk',
  filtered: 'Only about {{talk}}',
  clear: 'Show all decisions',
  showMore: 'Show earlier decisions',
  moreFailed: 'Earlier decisions could not be loaded. Try again.',
  failed: 'The decisions could not be loaded',
  by: 'By {{who}}, {{when}}',
  undoneBy: 'Taken back by {{who}}, {{when}}',
  somebody: 'somebody',
  status: {
    pending: 'Followed in a minute',
    'in-effect': 'In effect',
    idle: 'Idle: its talk is not there at present',
    undone: 'Undone',
  },
  undoTitle: 'Take this decision back?',
  undoHelp:
    'The sources have their word again. The decision stays in the log as undone.',
  undoConfirm: 'Take it back',
  said: {
    merge: 'One talk: {{first}} and {{second}}',
    keepApart: 'Two talks: {{first}} and {{second}}',
    split_one: '{{count}} mention split off from {{talk}}',
    split_other: '{{count}} mentions split off from {{talk}}',
    notATalk: 'No talk: {{talk}}',
    correct: '{{field}} of {{talk}} is {{value}}',
    correctNone: '{{field}} of {{talk}}: there is none',
    pin: 'Pinned: {{talk}}',
    hide: 'Hidden: {{talk}}',
    addTopic: '{{talk}} is about {{topic}}',
    removeTopic: '{{talk}} is not about {{topic}}',
  },
  value: '“{{value}}”',
  unknownTalk: 'a talk',
  field: {
    title: 'Title',
    type: 'Type',
    presenters: 'Presenters',
    event: 'Event',
    date: 'Day',
    abstract: 'Summary',
    language: 'Language',
    level: 'Level',
    video: 'Video',
    slides: 'Slides',
  },
} as const;

/** What documents say of a talk. */
export const mentionTexts = {
  line: 'line {{line, number}}',
  readBy: 'source {{source}}, rule {{rule}}',
  believed: 'Believed for: {{fields}}',
  summary_one: 'Who says so: {{count}} mention',
  summary_other: 'Who says so: {{count}} mentions',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
} as const;

/** Choosing a talk by words of its title. */
export const talkChooserTexts = {
  search: 'Search a talk',
  placeholder: 'Words of its title, a presenter, an event…',
  results: 'Talks found',
  none: 'No other talk has these words.',
  failed: 'Talks could not be searched: {{reason}}',
  chosen: 'Chosen: {{talk}}',
  change: 'Choose another',
} as const;

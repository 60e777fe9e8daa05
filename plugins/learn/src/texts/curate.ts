/** The Curate page: its parts, suggestions and the decision log. */
export const curateTexts = {
  nav: 'Curate sections',
  sections: {
    suggestions: 'Suggestions',
    decisions: 'Decisions',
    sources: 'Sources',
    add: 'Add a source',
  },
  sectionCount: '{{section}} ({{number, number}})',
  checking: 'Checking permissions…',
  denied: 'Permission required',
  deniedHelp:
    'You need the permission learn.curate to curate talks. Ask your portal administrator for it.',
  cancel: 'Cancel',
  undo: 'Undo',
  undoOf: 'Undo: {{decision}}',
  note: 'Note (optional)',
  noteHelp: 'Shown in the decision log.',
  failed: 'The request failed',
  done: 'Saved. {{decision}}',
  stored: 'Saved, takes effect within a minute. {{decision}}',
  undone: 'Undone. {{decision}}',
} as const;

/** Pairs of talks that may be one. */
export const suggestionTexts = {
  heading: 'Suggestions',
  intro:
    'Talks that may be the same. Your decision is kept when sources are refreshed.',
  position: 'Suggestion {{position, number}} of {{total, number}}',
  why: 'Why: {{reason}}',
  reason: {
    both: '{{percent, number}}% alike. Same: {{same}}. Different: {{different}}.',
    same: '{{percent, number}}% alike. Same: {{same}}.',
    different: '{{percent, number}}% alike. Different: {{different}}.',
  },
  first: 'First talk',
  second: 'Second talk',
  same: 'Same talk',
  different: 'Different talks',
  skip: 'Skip',
  keys: 'Shortcuts: S same talk, D different talks, N skip',
  differs: 'differs',
  alike: 'same',
  oneSided: 'known for one only',
  fields: {
    title: 'Title',
    type: 'Type',
    presenters: 'Speakers',
    event: 'Event',
    date: 'Date',
    media: 'Recordings and slides',
  },
  evidence: 'Mentioned in',
  nothing: 'Unknown',
  loading: 'Loading suggestions…',
  none: 'No suggestions',
  noneHelp: 'Talks that look alike appear here once their sources are read.',
  seen: 'No more suggestions',
  seenHelp_one: 'You skipped {{count}} suggestion.',
  seenHelp_other: 'You skipped {{count}} suggestions.',
  again: 'Review skipped',
  evidenceFailed: 'The mentions could not be loaded.',
  failed: 'The suggestions could not be loaded',
} as const;

/** The log of decisions, in words. */
export const decisionTexts = {
  heading: 'Decisions',
  intro:
    'Decisions override what sources say, and are kept when sources are refreshed.',
  none: 'No decisions yet',
  noneHelp: 'Review the suggestions, or open a talk and use its Curate menu.',
  noneAbout: 'No decisions about this talk',
  loading: 'Loading decisions…',
  filter: 'Filter by talk',
  filtered: 'Decisions about “{{talk}}”',
  clear: 'Clear filter',
  showMore: 'Show older decisions',
  moreFailed: 'Older decisions could not be loaded. Try again.',
  failed: 'The decisions could not be loaded',
  by: 'By {{who}}, {{when}}',
  undoneBy: 'Undone by {{who}}, {{when}}',
  somebody: 'unknown user',
  statedIn: 'Stated by the pack {{source}} in {{document}}. Change it there.',
  statedInLine:
    'Stated by the pack {{source}} in {{document}}, line {{line}}. Change it there.',
  status: {
    pending: 'Pending',
    'in-effect': 'In effect',
    idle: 'Not in effect',
    replaced: 'Replaced',
    undone: 'Undone',
  },
  statusHelp: {
    pending: 'Takes effect within a minute.',
    idle: 'No source lists its talk at the moment.',
    replaced: 'A later decision says otherwise.',
  },
  undoTitle: 'Undo this decision?',
  undoHelp:
    'What the sources say applies again. The decision stays in the log, marked as undone.',
  undoConfirm: 'Undo decision',
  said: {
    merge: 'Merged “{{first}}” and “{{second}}”',
    keepApart: 'Kept “{{first}}” and “{{second}}” apart',
    split_one: 'Split {{count}} mention off “{{talk}}”',
    split_other: 'Split {{count}} mentions off “{{talk}}”',
    notATalk: 'Marked “{{talk}}” as not a talk',
    correct: '{{field}} of “{{talk}}” set to “{{value}}”',
    correctNone: '{{field}} of “{{talk}}” cleared',
    pin: 'Pinned “{{talk}}”',
    hide: 'Hid “{{talk}}”',
    addTopic: 'Topic “{{topic}}” added to “{{talk}}”',
    removeTopic: 'Topic “{{topic}}” removed from “{{talk}}”',
  },
  unknownTalk: 'unknown talk',
  field: {
    title: 'Title',
    type: 'Type',
    presenters: 'Speakers',
    event: 'Event',
    date: 'Date',
    abstract: 'Abstract',
    language: 'Language',
    level: 'Level',
    video: 'Video',
    slides: 'Slides',
  },
} as const;

/** What documents say of a talk. */
export const mentionTexts = {
  line: 'line {{line, number}}',
  readBy: 'Source: {{source}} · Rule: {{rule}}',
  believed: 'Used for: {{fields}}',
  summary_one: '{{count}} mention in sources',
  summary_other: '{{count}} mentions in sources',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
} as const;

/** Choosing a talk by words of its title. */
export const talkChooserTexts = {
  placeholder: 'Title, speaker or event',
  results: 'Matching talks',
  found_one: '{{count}} matching talk',
  found_other: '{{count}} matching talks',
  more: 'Only the first {{number, number}} are shown. Add words to narrow them down.',
  none: 'No matching talks',
  failed: 'The search failed: {{reason}}',
} as const;

/** Widgets on the home page. */
export const homeTexts = {
  recommendedTitle: 'Recommended talk',
  recommendedLoading: 'Loading the recommended talk…',
  another: 'Another one',
  shown: 'Showing “{{title}}”',
  newTitle: 'New talks',
  newLoading: 'Loading new talks…',
  allNew: 'All new talks',
  nothing: 'No talks yet.',
  failed: 'The talks could not be loaded',
} as const;

/** Talks among the results of the portal's search. */
export const portalSearchTexts = {
  topic: 'Topic',
  event: 'Event',
  organization: 'Organization',
  year: 'Year',
  video: 'Video',
  withVideo: 'With a video',
  withoutVideo: 'Without a video',
  voices_one: 'Recommended by {{count, number}} person',
  voices_other: 'Recommended by {{count, number}} people independently',
} as const;

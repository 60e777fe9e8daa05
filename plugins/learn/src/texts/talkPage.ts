/** One talk on its page or beside a list. */
export const talkPageTexts = {
  profile: 'Profile of {{name}}',
  readAll: 'Read all of it',
  readLess: 'Read less',
  showAll: 'Show all {{number, number}} recommendations',
  showFewer: 'Show fewer recommendations',
  showPresenters: 'Show all {{number, number}} speakers',
} as const;

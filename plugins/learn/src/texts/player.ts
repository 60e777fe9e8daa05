/** The player of a talk, and the ways to share it. */
export const playerTexts = {
  label: 'Recording',
  loadingTalk: 'Loading the talk…',
  mediaTitle: 'Recording of {{title}}',
  captions: 'Captions',
  play: 'Play · from {{host}}',
  playAt: 'Play at {{time}} · from {{host}}',
  before: 'Nothing is loaded from {{host}} before you play it.',
  playing: 'Playing from {{host}}.',
  loading: 'Loading from {{host}}.',
  silent:
    'The player from {{host}} does not answer. Your network may block it.',
  elsewhere: 'This recording plays on its own site.',
  none: 'No recording known.',
  another: 'Play from {{host}}',
  retry: 'Try again',
  copyLink: 'Copy link',
  copyMoment: 'Copy link to this moment',
  copied: 'Link copied.',
  copiedMoment: 'Link to {{time}} copied.',
  copyFailed: 'Your browser does not let this page copy. The link: {{link}}',
  failure: {
    blocked: 'This portal does not let {{host}} play here',
    blockedHelp: 'You can still watch it there.',
    late: '{{host}} is taking long to answer',
    lateHelp:
      'It plays here as soon as it arrives. Your network may also block it.',
    offline: 'You are offline',
    offlineHelp:
      'Connect and try again. Everything else on this page is still there.',
    gone: 'This recording is not there any more',
    goneHelp: '{{host}} says that there is no such video.',
    refused: 'This recording may not be played on other sites',
    refusedHelp: 'Its owner allows it on {{host}} alone.',
    identity: '{{host}} was not told where the player stands',
    identityHelp:
      'Something on the way removes the Referer of the request, which it asks for.',
    broken: 'This recording could not be played',
    brokenHelp: 'It may have moved, or your browser does not know its format.',
  },
  administrators: 'For administrators',
  policy:
    'The content security policy of the backend blocks it. Add its host to this directive in app-config.yaml; Learn documents it as “Policy for the player”.',
} as const;

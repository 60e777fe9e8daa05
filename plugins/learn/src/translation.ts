import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { LEARN_TABS } from './lib/learnTabs';
import {
  curateTexts,
  decisionTexts,
  mentionTexts,
  suggestionTexts,
  talkChooserTexts,
} from './texts/curate';
import { addSourceTexts } from './texts/addSource';
import { curateTalkTexts } from './texts/curateTalk';
import { entityTexts, talksAboutTexts } from './texts/entity';
import { homeTexts, portalSearchTexts } from './texts/home';
import { playerTexts } from './texts/player';
import { discoverTexts } from './texts/discover';
import { eventTexts, scheduleTexts } from './texts/events';
import { listedTexts } from './texts/listed';
import { organizationTexts } from './texts/organizations';
import { rankTexts } from './texts/rank';
import { sourceTexts } from './texts/sources';
import { speakerTexts } from './texts/speakers';
import { talkPageTexts } from './texts/talkPage';
import { talksTexts } from './texts/talks';

/**
 * Every text of the Learn page and its cards.
 *
 * @public
 */
export const learnTranslationRef = createTranslationRef({
  id: 'plugin.learn',
  messages: {
    page: {
      title: 'Learn Platform Engineering',
      tabs: LEARN_TABS,
    },
    search: {
      label: 'Search talks',
      placeholder: 'Search talks, people, organizations, topics…',
    },
    sort: {
      label: 'Sort',
      recommended: 'Most recommended',
      newest: 'Newest',
      title: 'Title',
    },
    results: {
      heading: 'Talks',
      summary_one: '{{count, number}} talk · {{order}}',
      summary_other: '{{count, number}} talks · {{order}}',
      order: {
        recommended: 'most recommended first',
        newest: 'newest first',
        title: 'by title',
      },
      loading: 'Loading talks…',
      showMore: 'Show more talks',
      moreFailed: 'The next talks could not be loaded. Try again.',
      shown: '{{shown, number}} of {{total, number}} shown',
    },
    filters: {
      heading: 'Filters',
      chosen: 'Chosen filters',
      clearAll: 'Clear all',
      showAll: 'Show all {{number, number}}',
      showAllOf: 'Show all {{number, number}} of {{filter}}',
      showFewer: 'Show fewer',
      showFewerOf: 'Show fewer of {{filter}}',
      words: '“{{words}}”',
    },
    empty: {
      filtered: 'No matching talks',
      drop: 'Remove a filter to see more:',
      dropFilter_one: 'Without {{filter}}: {{count}} talk',
      dropFilter_other: 'Without {{filter}}: {{count}} talks',
      dropNothing:
        'Removing one filter is not enough. Clear the filters to see all talks.',
      dropUnknown: 'Clear the filters to see all talks.',
      nothing: 'No talks yet',
      nothingHelp:
        'Talks appear here once a source has been read. Add one under learn.sources in app-config, then check its status on the Sources page.',
      toSources: 'View sources',
    },
    failure: {
      talks: 'The talks could not be loaded',
      talk: 'This talk could not be loaded',
      talkUnknown: 'Talk not found',
      talkUnknownHelp:
        'It may have been merged into another talk, or no source lists it any more.',
      page: 'Page not found',
      sources: 'The sources could not be loaded',
      related: 'Related talks could not be loaded.',
      entityTalks: 'The talks could not be loaded',
      help: 'Try again. If it keeps failing, contact your portal administrator.',
      retry: 'Try again',
      toTalks: 'All talks',
    },
    talkType: {
      talk: 'Talk',
      keynote: 'Keynote',
      panel: 'Panel',
      lightning: 'Lightning talk',
      workshop: 'Workshop',
      tutorial: 'Tutorial',
      fireside: 'Fireside chat',
      demo: 'Demo',
      update: 'Project update',
    },
    level: {
      beginner: 'Beginner',
      intermediate: 'Intermediate',
      advanced: 'Advanced',
    },
    media: {
      video: 'Video',
      slides: 'Slides',
      audio: 'Audio',
      repository: 'Code',
      transcript: 'Transcript',
    },
    talk: {
      minutes: '{{number, number}} min',
      video: 'with video',
      presentersMore: '+{{number, number}} more',
      noPresenters: 'Speakers unknown',
      topics: 'Topics of {{title}}',
      moreTopics: '+{{number, number}}',
      moreTopicsLabel: 'more topics: {{number, number}}',
      openLabel: '{{title}} ({{type}})',
    },
    voices: {
      independent_one: 'Recommended by {{names}}',
      independent_other:
        'Recommended by {{count}} people independently: {{names}}',
      anonymous_one: 'Recommended in one article',
      anonymous_other: 'Recommended in {{count}} independent articles',
      own: 'Recommended only by people affiliated with it: {{names}}',
      ownAnonymous: 'Recommended only by people affiliated with it',
      none: 'No recommendations yet',
    },
    detail: {
      watch: 'Watch the video',
      watchOn: 'Watch on {{provider}}',
      opensElsewhere: 'opens in a new tab',
      presenters: 'Speakers',
      when: 'When',
      atTime: '{{date}}, {{time}}',
      where: 'Room',
      track: 'Track',
      event: 'Event',
      language: 'Language',
      level: 'Level',
      duration: 'Duration',
      topics: 'Topics',
      about: 'About this talk',
      noAbout: 'No abstract yet.',
      links: 'Links',
      page: 'Talk page on {{host}}',
      noLinks: 'No links yet.',
      why: 'Why this talk',
      nobody: 'No recommendations yet.',
      unknownAuthor: 'Unknown author',
      affiliated: 'affiliated with the talk',
      related: 'Related talks',
      sharedPresenter: 'also by {{name}}',
      sharedTopic: 'also on {{topic}}',
      sharedOrganization: 'also from {{organization}}',
      sharedEvent: 'also at {{event}}',
      inCatalog: 'In the catalog',
      previously: 'Also known as {{names}}',
    },
    player: playerTexts,
    talkPage: talkPageTexts,
    discover: discoverTexts,
    talks: talksTexts,
    listed: listedTexts,
    events: eventTexts,
    schedule: scheduleTexts,
    organizations: organizationTexts,
    speakers: speakerTexts,
    rank: rankTexts,
    curate: curateTexts,
    suggestions: suggestionTexts,
    decisions: decisionTexts,
    mentions: mentionTexts,
    talkChooser: talkChooserTexts,
    sources: sourceTexts,
    addSource: addSourceTexts,
    curateTalk: curateTalkTexts,
    entity: entityTexts,
    talksAbout: talksAboutTexts,
    home: homeTexts,
    portalSearch: portalSearchTexts,
  },
});

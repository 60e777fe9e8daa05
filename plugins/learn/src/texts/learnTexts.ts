import {
  curateTexts,
  decisionTexts,
  mentionTexts,
  suggestionTexts,
  talkChooserTexts,
} from './curate';
import { addSourceTexts } from './addSource';
import { curateTalkTexts } from './curateTalk';
import { entityTexts, talksAboutTexts } from './entity';
import { homeTexts, portalSearchTexts } from './home';
import { playerTexts } from './player';
import { discoverTexts } from './discover';
import { eventTexts, scheduleTexts } from './events';
import { listedTexts } from './listed';
import { organizationTexts } from './organizations';
import { rankTexts } from './rank';
import { sourceTexts } from './sources';
import { speakerTexts } from './speakers';
import { talkPageTexts } from './talkPage';
import { talksTexts } from './talks';
import { pageTexts } from './page';
import { talkTexts } from './talk';

/**
 * Every text of the Learn page and its cards, in English.
 *
 * @internal
 */
export const learnTexts = {
  ...pageTexts,
  ...talkTexts,
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
} as const;

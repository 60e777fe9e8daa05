import type { learnTexts } from '../../texts/learnTexts';
import { flatTexts, type Translated } from '../Translated';
import { addSource } from './addSource';
import {
  curate,
  decisions,
  mentions,
  suggestions,
  talkChooser,
} from './curate';
import { curateTalk } from './curateTalk';
import { discover } from './discover';
import { entity, talksAbout } from './entity';
import { events, schedule } from './events';
import { home, portalSearch } from './home';
import { listed } from './listed';
import { organizations } from './organizations';
import { page } from './page';
import { player } from './player';
import { rank } from './rank';
import { sources } from './sources';
import { speakers } from './speakers';
import { talk } from './talk';
import { talkPage } from './talkPage';
import { talks } from './talks';

/** Every text of the Learn page and its cards, in German. */
const german: Translated<typeof learnTexts> = {
  ...page,
  ...talk,
  player,
  talkPage,
  discover,
  talks,
  listed,
  events,
  schedule,
  organizations,
  speakers,
  rank,
  curate,
  suggestions,
  decisions,
  mentions,
  talkChooser,
  sources,
  addSource,
  curateTalk,
  entity,
  talksAbout,
  home,
  portalSearch,
};

export default flatTexts(german);

export { habitsOf, type Habits } from './habits';
export { isNoTalkVideo } from './noTalkVideo';
export { readDescription } from './description';
export { undecorated } from './undecorated';
export {
  readVideoTitle,
  type VideoTitle,
  type VideoTitleContext,
} from './videoTitle';

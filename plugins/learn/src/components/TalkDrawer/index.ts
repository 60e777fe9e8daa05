export { TalkDrawer } from './TalkDrawer';

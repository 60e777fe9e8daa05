export { TalkChooser } from './TalkChooser';

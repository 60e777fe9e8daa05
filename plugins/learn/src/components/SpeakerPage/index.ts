export { SpeakerPage } from './SpeakerPage';

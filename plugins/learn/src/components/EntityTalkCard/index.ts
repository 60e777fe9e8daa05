export { EntityTalkCard } from './EntityTalkCard';

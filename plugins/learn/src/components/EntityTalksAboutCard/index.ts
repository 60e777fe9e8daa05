export { EntityTalksAboutCard } from './EntityTalksAboutCard';
export type { EntityTalksAboutCardProps } from './EntityTalksAboutCard';

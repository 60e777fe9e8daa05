/**
 * Learn's own sub-pages by name, in the order of their tabs, with their
 * English titles. The sources have no tab: Discover and Curate lead to them.
 *
 * @internal
 */
export const LEARN_TABS = {
  discover: 'Discover',
  talks: 'Talks',
  events: 'Events',
  organizations: 'Organizations',
  speakers: 'Speakers',
  sources: 'Sources',
  curate: 'Curate',
} as const;

/** @internal */
export type LearnTabName = keyof typeof LEARN_TABS;

const NAMES = Object.keys(LEARN_TABS) as LearnTabName[];

/**
 * The one of Learn's own sub-pages that has this name, where there is one.
 *
 * @internal
 */
export function learnTabOf(name: string): LearnTabName | undefined {
  return NAMES.find(known => known === name);
}

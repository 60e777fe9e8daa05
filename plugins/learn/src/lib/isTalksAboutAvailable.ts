import type { Entity } from '@backstage/catalog-model';

/** The kinds whose pages say which talks are about them. */
export const KINDS_WITH_TALKS_ABOUT = ['component', 'system', 'api', 'group'];

/**
 * Whether the card Talks about this has something to say of an entity: it
 * looks at components, systems, APIs and groups. For `EntitySwitch.Case`.
 *
 * @public
 */
export function isTalksAboutAvailable(entity: Entity): boolean {
  return KINDS_WITH_TALKS_ABOUT.includes(
    entity.kind.toLocaleLowerCase('en-US'),
  );
}

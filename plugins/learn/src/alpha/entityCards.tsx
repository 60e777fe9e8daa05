import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { KINDS_WITH_TALKS_ABOUT } from '../lib/isTalksAboutAvailable';

/** @alpha */
export const entityTalkCard = EntityCardBlueprint.make({
  name: 'talk',
  params: {
    type: 'content',
    filter: { kind: 'talk', apiVersion: { $hasPrefix: 'lectern.dev/' } },
    loader: () =>
      import('../components/EntityTalkCard').then(m => <m.EntityTalkCard />),
  },
});

/** @alpha */
export const entityEventCard = EntityCardBlueprint.make({
  name: 'event',
  params: {
    type: 'content',
    filter: { kind: 'event', apiVersion: { $hasPrefix: 'lectern.dev/' } },
    loader: () =>
      import('../components/EntityEventCard').then(m => <m.EntityEventCard />),
  },
});

/** @alpha */
export const entityOrganizationCard = EntityCardBlueprint.make({
  name: 'organization',
  params: {
    type: 'content',
    filter: {
      kind: 'organization',
      apiVersion: { $hasPrefix: 'lectern.dev/' },
    },
    loader: () =>
      import('../components/EntityOrganizationCard').then(m => (
        <m.EntityOrganizationCard />
      )),
  },
});

/** @alpha */
export const entityTalksAboutCard = EntityCardBlueprint.make({
  name: 'talks-about',
  params: {
    type: 'content',
    filter: { kind: { $in: KINDS_WITH_TALKS_ABOUT } },
    loader: () =>
      import('../components/EntityTalksAboutCard').then(m => (
        <m.EntityTalksAboutCard />
      )),
  },
});

export default [
  entityTalkCard,
  entityEventCard,
  entityOrganizationCard,
  entityTalksAboutCard,
];

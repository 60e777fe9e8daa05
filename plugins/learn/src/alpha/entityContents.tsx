import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** @alpha */
export const entityTalksContent = EntityContentBlueprint.make({
  name: 'talks',
  params: {
    path: 'talks',
    title: 'Talks',
    filter: {
      kind: { $in: ['event', 'organization'] },
      apiVersion: { $hasPrefix: 'lectern.dev/' },
    },
    loader: () =>
      import('../components/EntityTalksContent').then(m => (
        <m.EntityTalksContent />
      )),
  },
});

export default [entityTalksContent];

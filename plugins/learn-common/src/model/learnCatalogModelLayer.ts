import { RELATION_HAS_PART, RELATION_PART_OF } from '@backstage/catalog-model';
import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import { RELATION_PRESENTED_BY, RELATION_PRESENTER_OF } from '../entities';
import {
  eventEntityV1alpha1Schema,
  organizationEntityV1alpha1Schema,
  talkEntityV1alpha1Schema,
} from '../schema';

const GROUP = 'lectern.dev';

/**
 * The kinds Talk, Event and Organization as a layer of the catalog's declarative model, from the same JSON
 * schemas as the processor uses.
 *
 * Registering any layer switches the whole catalog to that model, for entities of all kinds; the
 * catalog module therefore does so only when asked to (`catalog.learn.model: layer`).
 * Relations of `presenters[].user` are beyond what a layer can express and come from the processor.
 *
 * @alpha
 */
export const learnCatalogModelLayer = createCatalogModelLayer({
  layerId: 'lectern.dev/learn',
  builder: model => {
    model.addKind({
      group: GROUP,
      names: { kind: 'Talk', singular: 'talk', plural: 'talks' },
      description:
        'A talk given at a conference, a meetup or inside the company.',
      versions: [
        {
          name: 'v1alpha1',
          relationFields: [
            {
              selector: { path: 'spec.event' },
              relation: RELATION_PART_OF,
              defaultKind: 'Event',
              defaultNamespace: 'inherit',
              allowedKinds: ['Event'],
            },
            {
              selector: { path: 'spec.organizations' },
              relation: RELATION_PRESENTED_BY,
              defaultKind: 'Organization',
              defaultNamespace: 'inherit',
              allowedKinds: ['Organization'],
            },
          ],
          schema: { jsonSchema: talkEntityV1alpha1Schema },
        },
      ],
    });
    model.addKind({
      group: GROUP,
      names: { kind: 'Event', singular: 'event', plural: 'events' },
      description:
        'A conference, an event co-located with one, a meetup, or an event inside the company.',
      versions: [
        {
          name: 'v1alpha1',
          relationFields: [
            {
              selector: { path: 'spec.partOf' },
              relation: RELATION_PART_OF,
              defaultKind: 'Event',
              defaultNamespace: 'inherit',
              allowedKinds: ['Event'],
            },
          ],
          schema: { jsonSchema: eventEntityV1alpha1Schema },
        },
      ],
    });
    model.addKind({
      group: GROUP,
      names: {
        kind: 'Organization',
        singular: 'organization',
        plural: 'organizations',
      },
      description:
        'A company, foundation or community whose people give talks.',
      versions: [
        {
          name: 'v1alpha1',
          schema: { jsonSchema: organizationEntityV1alpha1Schema },
        },
      ],
    });
    model.addRelationPair({
      fromKind: 'Talk',
      toKind: ['Organization', 'User'],
      description: 'Who gave a talk, and the talks somebody gave.',
      forward: { type: RELATION_PRESENTED_BY, title: 'presented by' },
      reverse: { type: RELATION_PRESENTER_OF, title: 'presenter of' },
    });
    model.addRelationPair({
      fromKind: ['Talk', 'Event'],
      toKind: 'Event',
      description: 'The event that hosts a talk or another event.',
      forward: { type: RELATION_PART_OF, title: 'part of' },
      reverse: { type: RELATION_HAS_PART, title: 'has part' },
    });
  },
});

import { isValidElement } from 'react';
import {
  coreExtensionData,
  type ExtensionFactoryMiddleware,
} from '@backstage/frontend-plugin-api';
import { Room } from './Room';

/** Cards whose height is much the same for every entity, in pixels. */
const HEIGHTS = new Map([
  ['entity-card:catalog/about', 400],
  ['entity-card:catalog/links', 100],
  ['entity-card:catalog-graph/relations', 428],
]);

/** Gives each card of a catalog page its room. */
export const roomForCards: ExtensionFactoryMiddleware = function* roomForCards(
  originalFactory,
  { node },
) {
  const { id } = node.spec;
  const isCard = id.startsWith('entity-card:');
  const { id: element } = coreExtensionData.reactElement;
  for (const data of originalFactory()) {
    yield isCard && data.id === element && isValidElement(data.value)
      ? coreExtensionData.reactElement(
          <Room height={HEIGHTS.get(id)}>{data.value}</Room>,
        )
      : data;
  }
};

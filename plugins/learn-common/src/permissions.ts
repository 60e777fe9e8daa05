import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Read talks, events, organizations, topics and the state of the sources through the API of Learn.
 * What is published to the catalog is governed there, by `catalog.entity.read`.
 *
 * @public
 */
export const learnReadPermission = createPermission({
  name: 'learn.read',
  attributes: { action: 'read' },
});

/**
 * Read a configured source again now instead of when its schedule says.
 *
 * @public
 */
export const learnSourceRefreshPermission = createPermission({
  name: 'learn.source.refresh',
  attributes: { action: 'update' },
});

/**
 * See what a document would bring before it becomes a source. It makes the backend read an address
 * of the caller's choice (within `backend.reading.allow`), so it is a permission of its own.
 *
 * @public
 */
export const learnPreviewPermission = createPermission({
  name: 'learn.preview',
  attributes: { action: 'read' },
});

/**
 * Have the last word on what is known: read suggestions and the log of decisions, make decisions and take them back,
 * and see hidden talks.
 *
 * @public
 */
export const learnCuratePermission = createPermission({
  name: 'learn.curate',
  attributes: { action: 'update' },
});

/**
 * Add a source. The backend then reads an address of the caller's choice (within `backend.reading.allow`) again and
 * again, or keeps what the caller uploads.
 *
 * @public
 */
export const learnSourceCreatePermission = createPermission({
  name: 'learn.source.create',
  attributes: { action: 'create' },
});

/**
 * Remove a source that was added by a person, and with it what it taught. Configured sources are removed from the
 * configuration.
 *
 * @public
 */
export const learnSourceDeletePermission = createPermission({
  name: 'learn.source.delete',
  attributes: { action: 'delete' },
});

/**
 * All permissions of Learn, as the backend registers them.
 *
 * @public
 */
export const learnPermissions = [
  learnReadPermission,
  learnSourceRefreshPermission,
  learnPreviewPermission,
  learnCuratePermission,
  learnSourceCreatePermission,
  learnSourceDeletePermission,
];

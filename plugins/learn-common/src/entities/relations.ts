/**
 * From a Talk to the Organization or User that gave it. Its reverse is {@link RELATION_PRESENTER_OF}.
 *
 * @public
 */
export const RELATION_PRESENTED_BY = 'presentedBy';

/**
 * From an Organization or User to the Talk. Its reverse is {@link RELATION_PRESENTED_BY}.
 *
 * @public
 */
export const RELATION_PRESENTER_OF = 'presenterOf';

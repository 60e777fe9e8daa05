/**
 * Where a talk is shown: on a page of its own, or beside a list.
 *
 * @internal
 */
export type TalkLayout = 'page' | 'drawer';

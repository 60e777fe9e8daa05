/**
 * Up to this many mentions are kept in memory between two times of learning, in some 20 kB each with all that was made of
 * them. Where there are more, everything is read and resolved anew each time.
 *
 * @internal
 */
export const MAX_KEPT_MENTIONS = 50_000;

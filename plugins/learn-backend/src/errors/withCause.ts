/**
 * Keeps what caused an error beside its message. Errors of Backstage that are given a cause write it into the message, which
 * people are shown as it stands.
 *
 * @internal
 */
export function withCause<E extends Error>(error: E, cause: unknown): E {
  return Object.assign(error, { cause });
}

/**
 * Thrown when bytes cannot be read as any document, or not as the format that was asked for.
 * The message says what was found and what to do.
 *
 * @public
 */
export class UnreadableError extends Error {
  /** The bytes are whole, but of a kind that none of our formats is: a configuration, a table of something else. */
  readonly isForeign: boolean;

  /**
   * @param message - What was found, and what to do.
   * @param options - `cause`, the error behind it; `isForeign`, see {@link UnreadableError.isForeign}.
   */
  constructor(
    message: string,
    options?: { cause?: unknown; isForeign?: boolean },
  ) {
    super(message, options);
    this.name = 'UnreadableError';
    this.isForeign = options?.isForeign ?? false;
  }
}

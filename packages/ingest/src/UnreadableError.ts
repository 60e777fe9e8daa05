/**
 * Thrown when bytes cannot be read as any document, or not as the format that was asked for.
 * The message says what was found and what to do.
 *
 * @public
 */
export class UnreadableError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'UnreadableError';
  }
}

/** Ends the command with a message for the person who called it. */
export class CommandError extends Error {
  /** 1 for what failed, 2 for what should have been called otherwise. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

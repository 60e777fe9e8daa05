/**
 * How a recording is to be played.
 *
 * @internal
 */
export type PlayOptions = {
  /** Seconds to begin at. */
  start?: number;
  /** The reader's language (BCP 47), for the texts of the player and its captions. */
  language: string;
  /** Origin of the portal; players send their messages to it. */
  portal: string;
};

/**
 * What a player says of itself.
 *
 * @internal
 */
export type PlayerNews =
  | { kind: 'ready'; length?: number }
  /** Seconds since the beginning, and how long it is, where the player says that too. */
  | { kind: 'time'; seconds: number; length?: number }
  /** `gone`: there is no such video; `refused`: it may not play elsewhere; `identity`: the player was not told who asks. */
  | { kind: 'failed'; why: 'gone' | 'refused' | 'identity' };

/**
 * The messages between a page and the player in a frame on it.
 *
 * @internal
 */
export type Dialect = {
  /** What makes the player tell what it does. */
  greetings: readonly string[];
  /** What a message says; nothing where it is not understood. */
  read: (message: unknown) => PlayerNews | undefined;
};

/**
 * A recording that a host plays in a frame.
 *
 * @internal
 */
export type Embed = {
  /** Where the frame comes from, `https://player.vimeo.com`. */
  origin: string;
  /** The address of the frame. */
  src: (options: PlayOptions) => string;
  /** The page of the recording at its host, at a second of it where the host can do that. */
  page: (start?: number) => string;
  dialect?: Dialect;
};

/**
 * A host that plays recordings in frames.
 *
 * @internal
 */
export type EmbedHost = {
  /** Whether it plays without being listed in the configuration. */
  builtIn: boolean;
  /** The recording at an address; nothing where the address is of another host, or no recording. */
  read: (url: URL) => Embed | undefined;
  /** The picture of the recording at an address, where its address follows from that. */
  thumbnail?: (url: URL) => string | undefined;
};

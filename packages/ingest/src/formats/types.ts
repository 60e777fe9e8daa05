import type { ReadDocument, Warning } from '../model';

/**
 * A document whose bytes have been decoded to text.
 *
 * @public
 */
export interface FormatInput {
  /** The path or URL that was asked for. */
  source: string;
  /** Where the bytes came from; the base of relative links. */
  url?: string;
  /** As the server announced it; a hint only. */
  mediaType?: string;
  /** Decoded and, where it was damaged by a wrong decoding, repaired. Line ends are `\n`. */
  text: string;
  /** What decoding has to say; belongs on every document read from these bytes. */
  warnings: Warning[];
  /** The event the source's owner says everything here belongs to. */
  event?: string;
  /** Items of a feed beyond which only the newest are read. */
  maxItems?: number;
  /** Mentions are to say why each of their fields says what it says. */
  explain?: boolean;
}

/**
 * One format: how to know it, and how to read it.
 *
 * @public
 */
export interface FormatReader {
  /** The name by which people ask for the format: one of {@link FORMATS}, or another for a format that is added to them. */
  id: string;
  /** Whether the text is of this format. Never throws; looks at the content, not at what the server says. */
  detect(input: FormatInput): boolean;
  /**
   * Reads the documents in the text. A broken record costs that record and a warning with its line,
   * never the document.
   *
   * @throws UnreadableError when nothing at all can be read, saying what to do.
   */
  read(input: FormatInput): ReadDocument[];
}

import { FORMAT_READERS } from './formats';
import { foreignData } from './formats/foreignData';
import type { FormatInput, FormatReader } from './formats/types';
import type { ReadDocument, SourceInput } from './model';
import { safeDocument } from './safeDocument';
import { decode } from './text/decode';
import { UnreadableError } from './UnreadableError';

/**
 * How to read a source; everything has a default.
 *
 * @public
 */
export interface ReadSourceOptions {
  /** Read it as the format of this id. `auto`, the default, looks at the content. */
  format?: string;
  /** Readers of further formats, tried before our own. */
  formats?: readonly FormatReader[];
  /** The event everything in the source belongs to, where its owner says so. */
  event?: string;
  /** Bytes beyond which a source is refused; 50 MiB where not given. */
  maxBytes?: number;
  /** Items of a feed beyond which only the newest are read; 2,000 where not given. */
  maxItems?: number;
  /** Whether mentions are to say why (`Mention.reasons`); large schedules grow by a third with it. */
  explain?: boolean;
}

function idsOf(readers: readonly FormatReader[]): string {
  return readers.map(({ id }) => id).join(', ');
}

/**
 * Reads a source: bytes to text, text to the documents in it, documents to the talks they speak of.
 * Pure: the same bytes give the same documents.
 *
 * @throws {@link UnreadableError} when nothing can be read, saying what to do.
 *
 * @public
 */
export function readSource(
  input: SourceInput,
  options: ReadSourceOptions = {},
): ReadDocument[] {
  const { text, warnings } = decode(input, options.maxBytes);
  const formatInput: FormatInput = {
    source: input.source,
    url: input.url,
    mediaType: input.mediaType,
    text,
    warnings,
    event: options.event,
    maxItems: options.maxItems,
    explain: options.explain,
  };
  const asked = options.format ?? 'auto';
  const readers = [...(options.formats ?? []), ...FORMAT_READERS];
  const reader = readers.find(candidate =>
    asked === 'auto' ? candidate.detect(formatInput) : candidate.id === asked,
  );
  if (!reader) {
    throw new UnreadableError(
      `${
        input.source
      }: there is no reader for the format "${asked}". Known formats: ${idsOf(
        readers,
      )}.`,
    );
  }
  const isWriting = reader.id === 'markdown' || reader.id === 'text';
  const foreign = asked === 'auto' && isWriting ? foreignData(text) : null;
  if (foreign) {
    throw new UnreadableError(
      `${input.source} is ${foreign}, which none of the formats reads (${idsOf(
        readers,
      )}). Give a page, a feed, a schedule, Markdown, plain text or a pack.`,
      { isForeign: true },
    );
  }
  return reader.read(formatInput).map(safeDocument);
}

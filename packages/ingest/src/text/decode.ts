import iconv from 'iconv-lite';
import type { SourceInput, Warning } from '../model';
import { UnreadableError } from '../UnreadableError';
import { binaryKind } from './binary';
import { charsetOf } from './charset';
import { repairMisreading } from './misreading';

/** Bytes of a source that are read when nobody says otherwise: 50 MiB. @public */
export const DEFAULT_MAX_BYTES = 50 * 1024 * 1024;

/** @internal */
export interface DecodedText {
  /** Line ends are `\n`, characters composed (NFC), no byte order mark. */
  text: string;
  warnings: Warning[];
}

function mebibytes(bytes: number): string {
  const value = bytes / (1024 * 1024);
  return value >= 1 ? `${Math.round(value * 10) / 10} MiB` : `${bytes} bytes`;
}

/** Stray bytes in UTF-8 that are fewer than this share of the whole are damage, not another encoding. */
const DAMAGE_SHARE = 0.001;

/** UTF-8 with a few broken characters, or null where the bytes are something else. */
function damagedUtf8(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = (text.match(/\uFFFD/g) ?? []).length;
  const wide = (text.match(/[^\0-\x7f\uFFFD]/g) ?? []).length;
  if (broken > text.length * DAMAGE_SHARE || broken > wide / 2) return null;
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  return {
    text,
    warnings: [
      {
        line,
        message: `${broken} ${
          broken === 1 ? 'character is' : 'characters are'
        } not valid UTF-8 and could not be read; the first is in line ${line}.`,
      },
    ],
  };
}

function bytesToText(bytes: Uint8Array, mediaType?: string): DecodedText {
  const charset = charsetOf(bytes, mediaType);
  if (charset.evidence !== 'bom' && !charset.name.startsWith('utf')) {
    const damaged = charset.evidence === 'guess' ? damagedUtf8(bytes) : null;
    if (damaged) return damaged;
  }
  const text = iconv.decode(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    charset.name,
  );
  if (charset.evidence !== 'guess') return { text, warnings: [] };
  return {
    text,
    warnings: [
      {
        line: null,
        message:
          'The text is not UTF-8 and declares no other encoding; it was read as Windows-1252. Save it as UTF-8 if letters look wrong.',
      },
    ],
  };
}

/**
 * Decodes a source's bytes to text, and repairs text that had been decoded wrongly before it came to us.
 *
 * @throws UnreadableError for binary data, for an empty source and for more than `maxBytes`.
 *
 * @internal
 */
export function decode(
  input: SourceInput,
  maxBytes: number = DEFAULT_MAX_BYTES,
): DecodedText {
  const { source, bytes } = input;
  if (bytes.length > maxBytes) {
    throw new UnreadableError(
      `${source} is ${mebibytes(bytes.length)} large; at most ${mebibytes(
        maxBytes,
      )} are read. Give the address of the article or the feed itself, or raise the limit.`,
    );
  }
  if (bytes.length === 0) {
    throw new UnreadableError(
      `${source} is empty. Check the address or the file.`,
    );
  }
  const charset = charsetOf(bytes, input.mediaType);
  const kind = charset.name.startsWith('utf-16') ? null : binaryKind(bytes);
  if (kind) {
    throw new UnreadableError(
      `${source} is ${kind}, no text. Give a page, a feed, Markdown or plain text; export the text of it first if need be.`,
    );
  }
  const decoded = bytesToText(bytes, input.mediaType);
  const lines = decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const repaired = repairMisreading(lines);
  return {
    text: repaired.text.normalize('NFC'),
    warnings: [...decoded.warnings, ...repaired.warnings],
  };
}

import iconv from 'iconv-lite';

/**
 * Decodes bytes to text with `\n` as the only line end.
 *
 * @internal
 */
export function decode(bytes: Uint8Array): string {
  return iconv
    .decode(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      'utf-8',
    )
    .replace(/\r\n?/g, '\n');
}

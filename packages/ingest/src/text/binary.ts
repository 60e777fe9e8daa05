/** First bytes of what people feed to a reader of text by mistake. */
const MAGIC: ReadonlyArray<{ name: string; offset?: number; bytes: number[] }> =
  [
    { name: 'a PDF document', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
    {
      name: 'a ZIP archive or an Office document',
      bytes: [0x50, 0x4b, 0x03, 0x04],
    },
    { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
    { name: 'a bzip2 archive', bytes: [0x42, 0x5a, 0x68, 0x39] },
    { name: 'an xz archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
    { name: 'a zstd archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
    { name: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
    { name: 'a RAR archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a] },
    { name: 'an old Office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
    { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
    { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
    { name: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
    { name: 'a TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00] },
    { name: 'a WebP image', offset: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
    { name: 'a video', offset: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
    { name: 'a Matroska or WebM video', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
    { name: 'an MP3 recording', bytes: [0x49, 0x44, 0x33] },
    { name: 'an Ogg recording', bytes: [0x4f, 0x67, 0x67, 0x53] },
    { name: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
    {
      name: 'an SQLite database',
      bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
    },
    { name: 'a font', bytes: [0x77, 0x4f, 0x46, 0x32] },
  ];

/** How many bytes tell text from data. */
const SAMPLE = 64 * 1024;

/**
 * Names what the bytes are when they are no text: by their first bytes, else by NUL bytes or a crowd of control characters.
 *
 * @returns the name, `a PDF document`, or null for text. UTF-16 must be ruled out before, its NUL bytes are text.
 *
 * @internal
 */
export function binaryKind(bytes: Uint8Array): string | null {
  const known = MAGIC.find(({ offset = 0, bytes: magic }) =>
    magic.every((byte, index) => bytes[offset + index] === byte),
  );
  if (known) return known.name;
  const sample = bytes.subarray(0, SAMPLE);
  if (bytes.includes(0)) return 'binary data';
  let controls = 0;
  for (const byte of sample) {
    if (
      byte < 0x20 &&
      byte !== 9 &&
      byte !== 10 &&
      byte !== 12 &&
      byte !== 13
    ) {
      controls += 1;
    }
  }
  return controls > sample.length / 50 + 4 ? 'binary data' : null;
}

import iconv from 'iconv-lite';

/**
 * An encoding and why we think so.
 *
 * @internal
 */
export interface Charset {
  /** A name iconv-lite knows. */
  name: string;
  /** What the choice rests on, strongest first. */
  evidence: 'bom' | 'bytes' | 'declared' | 'announced' | 'guess';
}

/** Where declarations stand: browsers look no further either. */
const HEAD = 4096;

/** Labels that in practice mean Windows-1252 (WHATWG Encoding Standard, "windows-1252"). */
const MEANS_1252 =
  /^(iso-?8859-?1|latin-?1|l1|us-ascii|ascii|ansi_x3\.4-1968|cp1252|x-cp1252)$/i;

function usable(label: string | undefined): string | null {
  if (!label) return null;
  const name = MEANS_1252.test(label) ? 'windows-1252' : label.toLowerCase();
  return iconv.encodingExists(name) ? name : null;
}

/** UTF-16 without a byte order mark: in Western text every other byte is NUL. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, HEAD);
  if (sample.length < 4) return null;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] += 1;
  });
  const half = sample.length / 2;
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.1) return 'utf-16le';
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.1) return 'utf-16be';
  return null;
}

/** Whether the bytes are well-formed UTF-8, a character cut off at the very end aside. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The encoding an XML declaration or an HTML `meta` names. */
function declaredIn(head: string): string | undefined {
  return (
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ??
    /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]
  );
}

/**
 * Finds the encoding of text. The bytes have the first word: a byte order mark, UTF-16's NUL bytes, well-formed UTF-8
 * (which other encodings give only by a miracle). Then what the document declares, then what the server announced,
 * and in the end Windows-1252, which reads anything.
 *
 * @internal
 */
export function charsetOf(bytes: Uint8Array, mediaType?: string): Charset {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { name: 'utf-8', evidence: 'bom' };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { name: 'utf-16le', evidence: 'bom' };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { name: 'utf-16be', evidence: 'bom' };
  }
  const wide = utf16WithoutMark(bytes);
  if (wide) return { name: wide, evidence: 'bytes' };

  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const declared = usable(declaredIn(head));
  const announced = usable(
    /charset\s*=\s*"?([\w.:-]+)/i.exec(mediaType ?? '')?.[1],
  );
  // ISO-2022-JP and its kin are plain ASCII bytes: only a declaration tells them apart.
  const sevenBit = [declared, announced].find(
    name => name !== null && /^(iso-2022|utf-7|hz)/.test(name),
  );
  if (sevenBit) return { name: sevenBit, evidence: 'declared' };
  if (isUtf8(bytes)) return { name: 'utf-8', evidence: 'bytes' };
  const isWide = (name: string) => /^(utf|ucs)/.test(name);
  if (declared && !isWide(declared)) {
    return { name: declared, evidence: 'declared' };
  }
  if (announced && !isWide(announced)) {
    return { name: announced, evidence: 'announced' };
  }
  return { name: 'windows-1252', evidence: 'guess' };
}

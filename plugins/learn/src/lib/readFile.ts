import type { GivenFile } from '@lectern/backstage-plugin-learn-common';

function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });
}

/** As many bytes as go into one call; a multiple of three, so that no padding stands between two. */
const CHUNK = 3 * 8192;

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    parts.push(
      btoa(String.fromCharCode(...bytes.subarray(start, start + CHUNK))),
    );
  }
  return parts.join('');
}

/**
 * The content of a file that somebody chose: text where it is UTF-8, else its
 * bytes, whose encoding the backend finds out.
 *
 * @throws whatever the browser says where the file cannot be read
 * @internal
 */
export async function readFile(
  file: Blob,
): Promise<Pick<GivenFile, 'content' | 'encoding'>> {
  const bytes = await bytesOf(file);
  try {
    return { content: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { content: toBase64(bytes), encoding: 'base64' };
  }
}

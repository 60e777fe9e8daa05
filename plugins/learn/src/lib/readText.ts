/**
 * The text of a file that somebody chose.
 *
 * @returns nothing where it is no UTF-8
 * @throws whatever the browser says where the file cannot be read
 * @internal
 */
export async function readText(file: Blob): Promise<string | undefined> {
  const bytes = await new Promise<Uint8Array>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Long enough for any browser to have begun reading the file, in milliseconds. */
const KEPT = 60_000;

/**
 * Has the browser save a text as a file.
 *
 * @internal
 */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

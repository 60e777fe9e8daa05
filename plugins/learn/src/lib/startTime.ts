/** More than any recording is long: a day. */
const LONGEST = 24 * 3600;

const inRange = (seconds: number) =>
  seconds >= 1 && seconds <= LONGEST ? Math.floor(seconds) : undefined;

/**
 * Seconds into a recording, as people and video hosts write them in addresses:
 * `90`, `90s`, `1m30s`, `1h2m3s`, `1:30`, `1:02:03`. Nothing for the very
 * beginning and for what is no time.
 *
 * @internal
 */
export function parseStart(
  text: string | null | undefined,
): number | undefined {
  const words = text?.trim() ?? '';
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(words);
  const units = /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(words);
  const parts = clock ?? units;
  if (!parts) {
    return undefined;
  }
  const [hours, minutes, seconds] = parts
    .slice(1)
    .map(part => Number(part ?? 0));
  return inRange(hours * 3600 + minutes * 60 + seconds);
}

/**
 * Where the address of a video says that it starts: `?t=`, `?start=` or
 * `#t=`.
 *
 * @internal
 */
export function startOfAddress(url: URL): number | undefined {
  return (
    parseStart(url.searchParams.get('t')) ??
    parseStart(url.searchParams.get('start')) ??
    parseStart(/^#(?:.*&)?t=([\dhms:]{1,16})/.exec(url.hash)?.[1])
  );
}

/**
 * Seconds as a player shows them, `1:30` or `1:02:03`.
 *
 * @internal
 */
export function formatStart(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours
    ? `${hours}:${two(minutes)}:${two(whole % 60)}`
    : `${minutes}:${two(whole % 60)}`;
}

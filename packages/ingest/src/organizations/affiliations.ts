/** Two organizations, "Heron Bank / Gull Wing"; no spaces are needed around the slash between longer names. */
const BETWEEN = /\s+[/|]\s+|(?<=[\p{L}\d]{3})\/(?=[\p{L}\d]{3})/u;

const WEB_ADDRESS =
  /^(?:https?:\/\/)?(?:www\.)?((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,6}[a-z]{2,24})\/?$/i;

/**
 * The organizations of an affiliation: "X / Y" names two.
 *
 * @returns In the order in which they are named; the affiliation itself where it names one.
 * @internal
 */
export function affiliationsIn(affiliation: string): string[] {
  const parts = affiliation
    .split(BETWEEN)
    .map(part => part.trim())
    .filter(Boolean);
  return parts.length > 1 && parts.length < 4 ? parts : [affiliation];
}

/**
 * The domain that people write in the place of a name, `https://www.heron.example.org/` is `heron.example.org`; null where
 * a name is no address.
 *
 * @internal
 */
export function webDomain(name: string): string | null {
  return WEB_ADDRESS.exec(name.trim())?.[1]?.toLowerCase() ?? null;
}

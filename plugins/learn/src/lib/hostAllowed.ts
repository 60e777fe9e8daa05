/**
 * Whether a host is in a list of `videos.example.org` and `*.example.org`.
 * The port is part of the host where it is not the usual one.
 *
 * @internal
 */
export function hostAllowed(host: string, allow: readonly string[]): boolean {
  const plain = host.toLocaleLowerCase('en');
  return allow.some(entry => {
    const known = entry.trim().toLocaleLowerCase('en');
    return known.startsWith('*.')
      ? plain.endsWith(known.slice(1))
      : plain === known;
  });
}

/**
 * The URL if a browser may follow it, otherwise nothing: what sources say is
 * hostile input, and `javascript:` must never become a link.
 *
 * @internal
 */
export function safeUrl(url: string | null | undefined): string | undefined {
  if (!url) {
    return undefined;
  }
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The host of a web address as people say it; anything else stays as it is.
 *
 * @internal
 */
export function hostOf(url: string): string {
  const safe = safeUrl(url);
  return safe ? new URL(safe).host.replace(/^www\./, '') : url;
}

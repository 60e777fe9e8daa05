/** Without control characters: what others wrote must not steer the terminal. */
export function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** `Ada Example (Acme)`. */
export function speakerText({
  name,
  organization,
}: {
  name: string;
  organization: string | null;
}): string {
  return organization ? `${name} (${organization})` : name;
}

/** Without control characters, and those that turn the direction of writing: what others wrote must not steer the terminal. */
export function plain(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
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

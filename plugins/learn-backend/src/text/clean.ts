/**
 * Text that every database can store: PostgreSQL refuses the NUL character.
 *
 * @internal
 */
export function clean(text: string): string {
  return text.replaceAll('\u0000', '');
}

/** @internal */
export function cleanOrNull(text: string | null): string | null {
  return text === null ? null : clean(text);
}

/** Drops fields without a value, and empty lists: a person edits what is there. */
export function known<T extends object>(fields: T): T {
  const kept: Partial<T> = { ...fields };
  for (const key of Object.keys(kept) as Array<keyof T>) {
    const value = kept[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) {
      delete kept[key];
    }
  }
  return kept as T;
}

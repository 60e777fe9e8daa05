/** What is kept of each function: enough for the events of a large collection. */
const MOST = 20_000;
/** Names, titles and lines are asked about again and again; what is longer is looked at once, and would fill the memory. */
const LONGEST = 600;

/**
 * A function of a text that is worked out once for each: the same few names stand in thousands of mentions.
 *
 * @internal
 */
export function remembered<T>(
  work: (text: string) => T,
  most = MOST,
): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    if (text.length > LONGEST) return work(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = work(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}

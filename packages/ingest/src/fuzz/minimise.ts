/** How long is looked for a smaller one. */
export interface Effort {
  /** Trials. */
  attempts: number;
  /** Milliseconds on the clock. */
  time: number;
}

function without(bytes: Uint8Array, from: number, to: number): Uint8Array {
  return new Uint8Array(
    Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]),
  );
}

/**
 * Cuts pieces out of a document for as long as it still fails: halves first, then ever smaller ones.
 *
 * @param fails - Whether what is left still has the same fault.
 */
export async function minimise(
  bytes: Uint8Array,
  fails: (bytes: Uint8Array) => Promise<boolean>,
  { attempts, time }: Effort,
): Promise<Uint8Array> {
  const end = Date.now() + time;
  let smallest = bytes;
  let size = Math.ceil(bytes.length / 2);
  let left = attempts;
  while (size >= 1) {
    for (let from = 0; from < smallest.length; ) {
      if (left === 0 || Date.now() > end) return smallest;
      left -= 1;
      const candidate = without(smallest, from, from + size);
      if (candidate.length > 0 && (await fails(candidate))) {
        smallest = candidate;
      } else {
        from += size;
      }
    }
    if (size === 1) return smallest;
    size = Math.ceil(size / 2);
  }
  return smallest;
}

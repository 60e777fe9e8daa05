/**
 * What some work takes of the processor, in milliseconds: other work on the machine does not count.
 *
 * @internal
 */
export function processorTime<T>(work: () => T): {
  result: T;
  milliseconds: number;
} {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1_000 };
}

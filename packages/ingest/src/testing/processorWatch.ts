/**
 * Starts to measure what work takes of the processor: other work on the machine does not count.
 *
 * @returns tells the milliseconds since
 *
 * @internal
 */
export function processorWatch(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  };
}

/** Time that other work on the machine does not lengthen: what this process spent on its processors. */

/** Starts to count; the function it gives says how many milliseconds were spent since. */
export function processorTime(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

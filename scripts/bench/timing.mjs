// Times as ratios: everything that is compared runs in turns in one process, and medians are taken.

/**
 * Median milliseconds of processor time of each task of `{ name: function }`, run in turns until they
 * used `budget` milliseconds of it. Processor time, because other programs may be using the machine.
 * The first third warms up and does not count, unless a single round is longer than that.
 */
export function medians(tasks, budget = 1500, least = 5) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  const start = processorTime();
  for (let round = 0; round < least || processorTime() - start < budget; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const started = processorTime();
      task();
      times[name].push(processorTime() - started);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [
      name,
      median(list.slice(Math.floor(list.length / 3))),
    ]),
  );
}

/** Milliseconds of processor time of this process. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** Slope of log time over log size: 1 is linear. */
export function exponent(points) {
  const [x, y] = [points.map(([size]) => Math.log(size)), points.map(([, time]) => Math.log(time))];
  const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const over = x.reduce((sum, value, i) => sum + (value - mx) * (y[i] - my), 0);
  return over / x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
}

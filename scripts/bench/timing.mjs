// Times as ratios: everything that is compared runs in turns in one process, and medians are taken.

/**
 * Median milliseconds of processor time of each task of `{ name: function }`, run in turns until
 * `budget` milliseconds are used. Processor time, because other programs may be using the machine.
 */
export function medians(tasks, budget = 1500, least = 5) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  const start = performance.now();
  const warm = start + budget / 3;
  for (let round = 0; round < least || performance.now() - start < budget; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const started = process.cpuUsage();
      task();
      const { user, system } = process.cpuUsage(started);
      // What ran before the compiler was done does not count, unless nothing else was measured.
      if (performance.now() < warm) times[name].length = 0;
      times[name].push((user + system) / 1000);
    }
    if (round > 2000) break;
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
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

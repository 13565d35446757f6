// Random numbers that are the same in every run.

/** A generator of numbers in [0, 1) from a seed (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000;
  };
}

export function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

/** An integer from `least` to `most`, both included. */
export function between(random, least, most) {
  return least + Math.floor(random() * (most - least + 1));
}

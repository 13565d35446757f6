/** Seeded damage for fuzzing: the same seed makes the same bytes on every machine. */

/** Numbers in 0 … 1 from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Damage = (
  bytes: Uint8Array,
  random: () => number,
  others: readonly Uint8Array[],
) => Uint8Array;

/** A whole number from 0 up to, and without, `below`. */
export function pick(random: () => number, below: number): number {
  return Math.floor(random() * below);
}

/** Kinds of damage; each gives new bytes. */
const DAMAGES: readonly Damage[] = [
  // Bits flipped, from one to a few hundred.
  (bytes, random) => {
    const copy = bytes.slice();
    for (let n = 1 + pick(random, 300); n > 0; n -= 1) {
      const at = pick(random, copy.length);
      copy[at] = copy[at]! ^ (1 << pick(random, 8));
    }
    return copy;
  },
  // Cut short.
  (bytes, random) => bytes.slice(0, pick(random, bytes.length)),
  // Head of one file, tail of another.
  (bytes, random, others) => {
    const other = others[pick(random, others.length)]!;
    return join(
      bytes.slice(0, pick(random, bytes.length)),
      other.slice(pick(random, other.length)),
    );
  },
  // A stretch repeated many times.
  (bytes, random) => {
    const at = pick(random, bytes.length);
    const piece = bytes.slice(at, at + 1 + pick(random, 200));
    const many = Array.from({ length: 1 + pick(random, 200) }, () => piece);
    return join(bytes.slice(0, at), ...many, bytes.slice(at));
  },
  // Digits replaced: forged sizes, counts, offsets.
  (bytes, random) => {
    const copy = bytes.slice();
    for (let at = 0; at < copy.length; at += 1) {
      if (copy[at]! >= 48 && copy[at]! <= 57 && random() < 0.02) copy[at] = 48 + pick(random, 10);
    }
    return copy;
  },
  // A stretch taken out.
  (bytes, random) => {
    const at = pick(random, bytes.length);
    return join(bytes.slice(0, at), bytes.slice(at + pick(random, 2000)));
  },
  // Numbers of binary formats made as large, small or odd as they go, mostly in the first pages.
  (bytes, random) => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    const values = [0, 1, 0x7fffffff, 0x80000000, 0xffffffff, pick(random, 2 ** 32)];
    for (let n = 1 + pick(random, 8); n > 0 && copy.length > 4; n -= 1) {
      const reach = random() < 0.5 ? Math.min(2048, copy.length) : copy.length;
      view.setUint32(pick(random, reach - 3) & ~1, values[pick(random, values.length)]!, true);
    }
    return copy;
  },
];

/** Damages one of the seed files. */
export function mutate(seeds: readonly Uint8Array[], random: () => number): Uint8Array {
  const bytes = seeds[pick(random, seeds.length)]!;
  return DAMAGES[pick(random, DAMAGES.length)]!(bytes, random, seeds);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

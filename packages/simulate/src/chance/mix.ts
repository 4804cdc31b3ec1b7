/**
 * A 32-bit hash of numbers: the finaliser of MurmurHash3 (Austin Appleby, public domain) over each key in turn.
 * Everything simulated is a function of the seed and such keys, so that any person can be made alone.
 */
export function mix(seed: number, a: number, b = 0, c = 0): number {
  return finish(Math.imul(finish(Math.imul(finish(seed ^ a) ^ b, 0x9e3779b1)) ^ c, 0x85ebca77) ^ 0x165667b1);
}

function finish(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The same, as a number in [0, 1). */
export function unit(seed: number, a: number, b = 0, c = 0): number {
  return mix(seed, a, b, c) / 4294967296;
}

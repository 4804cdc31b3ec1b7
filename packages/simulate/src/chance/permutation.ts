import { mix } from './mix.ts';

/** A one-to-one map of [0, size) onto itself that needs no memory. */
export interface Permutation {
  readonly size: number;
  at(index: number): number;
  /** The index whose image is `value`. */
  indexOf(value: number): number;
}

const rounds = 4;

/**
 * A balanced Feistel network over the next even number of bits, walked until the image falls inside the range
 * (Black and Rogaway, "Ciphers with arbitrary finite domains", 2002). Sizes up to 2^30.
 */
export function permutation(seed: number, label: number, size: number): Permutation {
  const bits = Math.max(2, Math.ceil(Math.log2(Math.max(2, size))));
  const half = Math.ceil(bits / 2);
  const mask = (1 << half) - 1;
  const key = mix(seed, label, 0x5f3759df);
  const step = (value: number, round: number): number => mix(key, value, round) & mask;
  const forward = (value: number): number => {
    let left = value >>> half;
    let right = value & mask;
    for (let round = 0; round < rounds; round++) {
      const next = left ^ step(right, round);
      left = right;
      right = next;
    }
    return left * (mask + 1) + right;
  };
  const backward = (value: number): number => {
    let left = Math.floor(value / (mask + 1));
    let right = value & mask;
    for (let round = rounds - 1; round >= 0; round--) {
      const next = right ^ step(left, round);
      right = left;
      left = next;
    }
    return left * (mask + 1) + right;
  };
  const walk = (start: number, move: (value: number) => number): number => {
    let value = move(start);
    while (value >= size) value = move(value);
    return value;
  };
  return { size, at: (index) => walk(index, forward), indexOf: (value) => walk(value, backward) };
}

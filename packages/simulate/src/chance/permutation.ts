import { mix } from './mix.ts';

/** A one-to-one map of [0, size) onto itself whose memory is that of the square root of its size. */
export interface Permutation {
  readonly size: number;
  at(index: number): number;
  /** The index whose image is `value`. */
  indexOf(value: number): number;
}

const rounds = 4;

/**
 * A balanced Feistel network over the next even number of bits, walked until the image falls inside the range
 * (Black and Rogaway, "Ciphers with arbitrary finite domains", 2002). Sizes up to 2^30. A round function has as many
 * inputs as half the bits have values, so the four of them are tables.
 */
export function permutation(seed: number, label: number, size: number): Permutation {
  const bits = Math.max(2, Math.ceil(Math.log2(Math.max(2, size))));
  const half = Math.ceil(bits / 2);
  const mask = (1 << half) - 1;
  const [first, second, third, fourth] = roundTables(mix(seed, label, 0x5f3759df), half);
  const forward = (value: number): number => {
    const a = (value >>> half) ^ first[value & mask];
    const b = (value & mask) ^ second[a];
    const c = a ^ third[b];
    return (c << half) | (b ^ fourth[c]);
  };
  const backward = (value: number): number => {
    const c = value >>> half;
    const b = (value & mask) ^ fourth[c];
    const a = c ^ third[b];
    const right = b ^ second[a];
    return ((a ^ first[right]) << half) | right;
  };
  return {
    size,
    at: (index) => {
      let value = forward(index);
      while (value >= size) value = forward(value);
      return value;
    },
    indexOf: (image) => {
      let value = backward(image);
      while (value >= size) value = backward(value);
      return value;
    },
  };
}

function roundTables(key: number, half: number): readonly Uint16Array[] {
  const mask = (1 << half) - 1;
  return Array.from({ length: rounds }, (_, round) => {
    const table = new Uint16Array(mask + 1);
    for (let value = 0; value <= mask; value++) table[value] = mix(key, value, round) & mask;
    return table;
  });
}

import { mix } from './mix.ts';

/** A stream of random numbers that is cheap to start: one for each record written. */
export interface Draw {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [0, bound). */
  below(bound: number): number;
  /** A whole number in [low, high], both included. */
  between(low: number, high: number): number;
  chance(p: number): boolean;
  pick<T>(items: readonly T[]): T;
}

/** Starts the stream named by its keys (splitmix32 steps from a mixed state). */
export function drawFrom(seed: number, a: number, b = 0, c = 0): Draw {
  let state = mix(seed, a, b, c) | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let h = state ^ (state >>> 16);
    h = Math.imul(h, 0x21f0aaad);
    h ^= h >>> 15;
    h = Math.imul(h, 0x735a2d97);
    return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (p) => next() < p,
    pick: (items) => items[below(items.length)],
  };
}

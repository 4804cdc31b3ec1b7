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

/** A class, as millions are started: its functions are shared, and a stream is one number. */
class Splitmix implements Draw {
  private state: number;

  constructor(state: number) {
    this.state = state | 0;
  }

  next(): number {
    this.state = (this.state + 0x9e3779b9) | 0;
    let h = this.state ^ (this.state >>> 16);
    h = Math.imul(h, 0x21f0aaad);
    h ^= h >>> 15;
    h = Math.imul(h, 0x735a2d97);
    return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
  }

  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(p: number): boolean {
    return this.next() < p;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)];
  }
}

/** Starts the stream named by its keys (splitmix32 steps from a mixed state). */
export function drawFrom(seed: number, a: number, b = 0, c = 0): Draw {
  return new Splitmix(mix(seed, a, b, c));
}

import { expect, test } from 'vitest';
import { type Output, simulate } from './index.ts';

/** Throws everything away, and remembers the most memory in use at any write. */
function measuring(): { readonly output: Output; readonly peak: () => number; readonly longest: () => number } {
  let peak = 0;
  let longest = 0;
  return {
    peak: () => peak,
    longest: () => longest,
    output: {
      open: async () => ({
        write: async (bytes) => {
          longest = Math.max(longest, bytes.length);
          peak = Math.max(peak, process.memoryUsage().heapUsed);
        },
        close: async () => {},
      }),
    },
  };
}

test('ten times the persons need no more memory', { timeout: 600_000 }, async () => {
  const few = measuring();
  const many = measuring();
  await simulate({ persons: 50_000, seed: 1, networks: 1 }, few.output);
  await simulate({ persons: 500_000, seed: 1, networks: 1 }, many.output);
  expect(many.longest()).toBeLessThan(1_000_000);
  expect(many.peak() - few.peak()).toBeLessThan(60_000_000);
});

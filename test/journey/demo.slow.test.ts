import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder, lookback } from '../support/run-lookback.ts';

/** Enough for names in several scripts to meet in the late extract; the demo itself has 20,000 people. */
const persons = 4_000;

test('all of the demo, its late round in the same process, then verify in another: nothing differs', () =>
  inFolder((home) => {
    const dir = join(home, 'review');
    const demo = lookback(['demo', '--persons', String(persons), '--dir', dir], home);
    expect(demo, demo.err).toMatchObject({ status: 0 });
    const verified = lookback(['verify', '--dir', dir, '--json'], home);
    expect(verified, verified.out + verified.err).toMatchObject({ status: 0 });
    expect(verified.json()).toMatchObject({ differences: [], notRecomputable: [], publications: 2 });
    expect(verified.json<{ recomputed: number }>().recomputed).toBeGreaterThan(0);
  }));

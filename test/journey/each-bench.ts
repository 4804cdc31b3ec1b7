import { afterEach } from 'vitest';
import { type Bench, browserPath, openBench } from './bench.ts';

/** Gives a file's tests a bench each, closed after it; undefined, and said so, where the machine has no browser. */
export function benchForEach(): (desk?: Parameters<typeof openBench>[0]) => Promise<Bench | undefined> {
  let bench: Bench | undefined;
  afterEach(async () => {
    await bench?.close();
    bench = undefined;
  });
  return async (desk) => {
    if (browserPath === undefined) console.info('no Chromium on this machine: the journeys are not walked');
    else bench = await openBench(desk);
    return bench;
  };
}

import { directoryOutput, simulate } from './src/index.ts';

const n = Number(process.argv[2]);
const t = Date.now();
const s = await simulate(
  { persons: n, seed: 1, networks: Number(process.argv[4] ?? 1) },
  directoryOutput(process.argv[3]),
);
console.log(s, Date.now() - t, 'ms', Math.round(process.memoryUsage().rss / 1e6));

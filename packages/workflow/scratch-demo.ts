import { readdirSync, readFileSync } from 'node:fs';
import { runDemo } from './src/demo/run-demo.ts';

const t = Date.now();
const lap =
  (s: string) =>
  (r: any, ...x: any[]) =>
    console.log(
      ((Date.now() - t) / 1000).toFixed(1) + 's',
      s,
      JSON.stringify(r, (k, v) => (Array.isArray(v) && v.length > 6 ? `[${v.length}]` : v))?.slice(0, 900),
    );
const teller = Object.fromEntries(
  [
    'simulated',
    'imported',
    'resolved',
    'declared',
    'traced',
    'decided',
    'measured',
    'published',
    'compared',
    'round',
  ].map((k) => [k, lap(k)]),
);
await runDemo({ folder: '/tmp/demo-x', teller: teller as any });
for (const n of readdirSync('/tmp/demo-x/publications').sort()) {
  const j = JSON.parse(readFileSync(`/tmp/demo-x/publications/${n}/figures.json`, 'utf8'));
  console.log(
    n,
    j.asOf,
    j.figures
      .filter((f: any) => f.value !== 0 && !/x/.test(f.id))
      .map((f: any) => f.id + '=' + f.value)
      .join(' '),
  );
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchFile, hasData, root } from './datasets.ts';
import { benchScratch, lookback, type Side, secondsToClusters, splink, writtenFile } from './sides.ts';

/** Lookback and Splink on one file, in turn so often: `speed.ts [NAME] [--runs=N] [--freeze]`. */

interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

function spread(values: readonly number[]): Spread {
  const rising = [...values].sort((x, y) => x - y);
  return { least: rising[0], median: rising[Math.floor(rising.length / 2)], most: rising[rising.length - 1] };
}

const args = process.argv.slice(2);
const name = args.find((arg) => !arg.startsWith('--')) ?? 'historical_50k';
const runs = Number(args.find((arg) => arg.startsWith('--runs='))?.slice('--runs='.length) ?? 7);
if (!hasData()) {
  process.stdout.write('The test data is not beside this repository: nothing to run.\n');
} else {
  const file = await benchFile(name);
  const path = writtenFile(file, benchScratch());
  const [own, peer]: [Side[], Side[]] = [[], []];
  await lookback(file, path);
  for (let run = 0; run < runs; run++) {
    own.push((await lookback(file, path)).side);
    const other = await splink(file, path);
    if (other) peer.push(other.side);
  }
  const load = loadavg()[0];
  const shown = {
    lookback: spread(own.map(({ seconds }) => seconds)),
    lookbackToClusters: spread(own.map(secondsToClusters)),
    lookbackProcessor: spread(own.map(({ cpuSeconds }) => cpuSeconds)),
    splink: spread(peer.map(({ seconds }) => seconds)),
    splinkWithItsStart: spread(peer.map(({ seconds, loadSeconds = 0 }) => seconds + loadSeconds)),
    splinkProcessor: spread(peer.map(({ cpuSeconds }) => cpuSeconds)),
  };
  process.stdout.write(`${name}, ${runs} runs in turn, load ${load.toFixed(1)}; seconds: least, median, most\n`);
  for (const [what, { least, median, most }] of Object.entries(shown))
    process.stdout.write(`| ${what} | ${least.toFixed(2)} | ${median.toFixed(2)} | ${most.toFixed(2)} |\n`);
  const times = (x: Spread, of: Spread): string => (x.median / of.median).toFixed(2);
  process.stdout.write(
    `Lookback with its start and all files written: ${times(shown.splink, shown.lookback)} times as fast as Splink from where Python has loaded it to its clusters, ${times(shown.splinkWithItsStart, shown.lookback)} times as fast as from its start\nBoth from the file to the clusters: ${times(shown.splink, shown.lookbackToClusters)} times as fast\n`,
  );
  if (args.includes('--freeze')) {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const folder = join(dirname(fileURLToPath(import.meta.url)), 'results');
    mkdirSync(folder, { recursive: true });
    const result = { version, node: process.version, cpus: cpus().length, file: name, runs, load, seconds: shown };
    writeFileSync(join(folder, `${version}-speed.json`), `${JSON.stringify(result, null, 2)}\n`);
  }
}

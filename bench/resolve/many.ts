import { createReadStream, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { personPeer, root } from './datasets.ts';
import { writeManyPeople } from './many-people.ts';
import { type Measured, measuredChild, startFlags } from './measured-child.ts';
import { peerPython } from './peer-python.ts';

/**
 * Times `lookback dedupe` on many people, and Splink beside it. Run:
 * `node --conditions=lookback-source bench/resolve/many.ts PERSONS [--no-peer] [--freeze]`.
 */
const here = dirname(fileURLToPath(import.meta.url));
const args = process.argv.slice(2);
const persons = Number(args.find((arg) => !arg.startsWith('--')) ?? 1_000_000);
const scratch = mkdtempSync(join(tmpdir(), 'lookback-many-'));
const path = join(scratch, 'people.csv');

const truth = await writeManyPeople(persons, path);
process.stdout.write(`${persons} persons, ${truth.length} records\n`);
const own = await lookback();
const peer = args.includes('--no-peer') ? null : await splink();
const result = {
  persons,
  records: truth.length,
  cpus: cpus().length,
  load: loadavg()[0],
  node: process.version,
  lookback: own,
  splink: peer,
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
if (args.includes('--freeze')) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  mkdirSync(join(here, 'results'), { recursive: true });
  writeFileSync(join(here, 'results', `${version}-many-${persons}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

interface Side {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMib: number;
  /** Seconds of each stage, and mebibytes held at its end. */
  readonly stages?: Readonly<Record<string, number>>;
  readonly mebibytes?: Readonly<Record<string, number>>;
}

async function lookback(): Promise<Side> {
  const out = join(scratch, 'out', 'persons.csv');
  const main = join(root, 'packages', 'cli', 'src', 'main.ts');
  const run = await measuredChild(
    process.execPath,
    [...startFlags, main, 'dedupe', path, '--id', 'id', '--out', out, '--json'],
    scratch,
  );
  if (run.exitCode !== 0) throw new Error(`lookback failed: ${run.stderr}`);
  const found = new Int32Array(truth.length);
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(out) })) {
    const [record, person] = text.split(',');
    if (line++ > 0) found[Number(record) - 1] = Number(person);
  }
  const { seconds: stages, mebibytes } = JSON.parse(run.stdout);
  return { ...scores(found), ...measured(run), stages, mebibytes };
}

async function splink(): Promise<Side & { readonly threshold: string }> {
  const plan = join(scratch, 'plan.json');
  writeFileSync(plan, JSON.stringify({ file: path, id: 'id', ...personPeer }));
  const run = await measuredChild(await peerPython(), [join(here, 'peer.py'), plan], scratch);
  if (run.exitCode !== 0) throw new Error(`the peer failed: ${run.stderr.trim().split('\n').at(-1)}`);
  const { clusterings, seconds, cpuSeconds } = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '{}') as {
    clusterings: Record<string, Record<string, string>>;
    seconds: number;
    cpuSeconds: number;
  };
  const tried = Object.entries(clusterings).map(([threshold, clusters]) => {
    const found = Int32Array.from(truth, (_, row) => Number(clusters[String(row + 1)] ?? row + 1));
    return { threshold, ...scores(found) };
  });
  return { ...tried.reduce((x, y) => (y.f1 > x.f1 ? y : x)), ...measured(run), seconds, cpuSeconds };
}

function measured({ seconds, cpuSeconds, peakMib }: Measured): Pick<Side, 'seconds' | 'cpuSeconds' | 'peakMib'> {
  return { seconds, cpuSeconds, peakMib };
}

/** Pairwise precision and recall; no person of the file has more than two rows. */
function scores(found: Int32Array): Pick<Side, 'p' | 'r' | 'f1'> {
  const firstRow = new Int32Array(persons).fill(-1);
  let [right, trueNumber] = [0, 0];
  const sizes = new Int32Array(found.length + 1);
  found.forEach((person, row) => {
    sizes[person]++;
    const first = firstRow[truth[row]];
    if (first < 0) firstRow[truth[row]] = row;
    else {
      trueNumber++;
      if (found[first] === person) right++;
    }
  });
  let joined = 0;
  for (const size of sizes) joined += (size * (size - 1)) / 2;
  const p = right / Math.max(1, joined);
  const r = right / Math.max(1, trueNumber);
  return { p, r, f1: (2 * p * r) / (p + r) };
}

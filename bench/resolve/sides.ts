import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bcubed, pairwise } from '@lookback/resolve';
import { readTable } from '@lookback/store';
import { type BenchFile, root } from './datasets.ts';
import { measuredChild, startFlags } from './measured-child.ts';
import { peerPython } from './peer-python.ts';

/** What one side made of a file, and what it took. */
export interface Side {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly bcubed: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMib: number;
  /** Of the peer, whose clock begins when Python has loaded it: what loading took. Lookback's seconds hold its start. */
  readonly loadSeconds?: number;
  readonly note?: string;
  /** Pairwise F1 where every record that was attached by name alone stands by itself. */
  readonly apart?: number;
  /** Seconds by stage; what is left of `seconds` is start and end. */
  readonly stages?: Readonly<Record<string, number>>;
}

const here = dirname(fileURLToPath(import.meta.url));
const node = process.execPath;

/** Seconds of Lookback from the file to its clusters, as a peer's clock counts them: without start, report and writing. */
export function secondsToClusters({ stages = {} }: Side): number {
  return Object.entries(stages).reduce((sum, [stage, spent]) => (afterClusters.has(stage) ? sum : sum + spent), 0);
}
const afterClusters: ReadonlySet<string> = new Set(['report', 'write']);

/** A new folder for files of a bench. */
export function benchScratch(): string {
  return mkdtempSync(join(tmpdir(), 'lookback-bench-'));
}

/** Writes a file of the bench as CSV. */
export function writtenFile(file: BenchFile, scratch: string): string {
  const path = join(scratch, 'file.csv');
  writeFileSync(path, csv([file.header, ...file.rows]));
  return path;
}

/** `lookback dedupe` as a program of its own. */
export async function lookback(file: BenchFile, path: string): Promise<{ side: Side; found: Int32Array }> {
  const scratch = dirname(path);
  const out = join(scratch, 'people.csv');
  const main = join(root, 'packages', 'cli', 'src', 'main.ts');
  const run = await measuredChild(
    node,
    [...startFlags, main, 'dedupe', path, '--id', file.id, '--out', out, '--json'],
    scratch,
  );
  if (run.exitCode !== 0) throw new Error(`lookback failed on ${file.name}: ${run.stderr}`);
  const table = await readTable(out);
  const index = new Map(table.column('person_id').map((person, i) => [person, i]));
  const found = Int32Array.from(table.column('person_id'), (person) => index.get(person) ?? 0);
  const basis = table.column('basis');
  const alone = found.map((person, i) => (basis[i] === 'attached_by_name' ? found.length + i : person));
  const { attachedByName: attached, seconds: stages } = JSON.parse(run.stdout) as {
    attachedByName: number;
    seconds: Record<string, number>;
  };
  return {
    found,
    side: {
      ...scores(found, file.truth),
      seconds: run.seconds,
      cpuSeconds: run.cpuSeconds,
      peakMib: run.peakMib,
      note: `${attached} attached by name`,
      apart: pairwise(alone, file.truth).f1,
      stages,
    },
  };
}

/** Splink with the settings of the file; null where it has none. */
export async function splink(file: BenchFile, path: string): Promise<{ side: Side; found: string[] } | null> {
  if (!file.peer) return null;
  const scratch = dirname(path);
  const plan = join(scratch, 'plan.json');
  writeFileSync(plan, JSON.stringify({ file: path, id: file.id, ...file.peer }));
  const run = await measuredChild(await peerPython(), [join(here, 'peer.py'), plan], scratch);
  if (run.exitCode !== 0)
    return {
      found: [],
      side: {
        p: 0,
        r: 0,
        f1: 0,
        bcubed: 0,
        seconds: run.seconds,
        cpuSeconds: run.cpuSeconds,
        peakMib: run.peakMib,
        note: run.stderr.trim().split('\n').at(-1),
      },
    };
  const { clusterings, seconds, loadSeconds, cpuSeconds } = JSON.parse(
    run.stdout.trim().split('\n').at(-1) ?? '{}',
  ) as {
    clusterings: Record<string, Record<string, string>>;
    seconds: number;
    loadSeconds: number;
    cpuSeconds: number;
  };
  const ids = file.rows.map((row) => row[file.header.indexOf(file.id)]);
  const tried = Object.entries(clusterings).map(([threshold, clusters]) => {
    const found = ids.map((id) => clusters[id] ?? id);
    return { threshold, found, ...scores(found, file.truth) };
  });
  const best = tried.reduce((x, y) => (y.f1 > x.f1 ? y : x));
  const { p, r, f1, bcubed: b3 } = best;
  return {
    found: best.found,
    side: {
      p,
      r,
      f1,
      bcubed: b3,
      seconds,
      loadSeconds,
      cpuSeconds,
      peakMib: run.peakMib,
      note: `best threshold ${best.threshold}`,
    },
  };
}

function scores(found: ArrayLike<number | string>, truth: readonly string[]): Pick<Side, 'p' | 'r' | 'f1' | 'bcubed'> {
  const numbers = new Map<number | string, number>();
  const numbered = Int32Array.from({ length: truth.length }, (_, i) => {
    const known = numbers.get(found[i]);
    if (known !== undefined) return known;
    numbers.set(found[i], i);
    return i;
  });
  return { ...pairwise(numbered, truth), bcubed: bcubed(numbered, truth).f1 };
}

function csv(rows: Iterable<readonly string[]>): string {
  const lines: string[] = [];
  for (const row of rows)
    lines.push(row.map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','));
  return `${lines.join('\n')}\n`;
}

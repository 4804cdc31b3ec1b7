import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { matchTables, tableFromColumns } from '@lookback/resolve';
import { readTable } from '@lookback/store';
import { type BenchFile, benchFile, fileNames, hasData, root } from './datasets.ts';
import { benchScratch, lookback, type Side, splink, writtenFile } from './sides.ts';

/** One line of the table. */
interface Line {
  readonly file: string;
  readonly records: number;
  readonly lookback: Side;
  readonly splink: Side | null;
  /** Planted pairs that were merged, by kind, of how many. */
  readonly merged: Readonly<Record<string, string>>;
  readonly peerMerged: Readonly<Record<string, string>>;
  readonly met: boolean;
}
const here = dirname(fileURLToPath(import.meta.url));
const scratch = benchScratch();

function mergedPairs(file: BenchFile, found: ArrayLike<number | string>): Record<string, string> {
  const counts = new Map<string, [number, number]>();
  for (const { kind, a, b } of file.planted ?? []) {
    const count = counts.get(kind) ?? [0, 0];
    counts.set(kind, [count[0] + (found[a] === found[b] ? 1 : 0), count[1] + 1]);
  }
  return Object.fromEntries([...counts].map(([kind, [merged, all]]) => [kind, `${merged}/${all}`]));
}

async function benchLine(name: string, withPeer: boolean): Promise<Line> {
  const file = await benchFile(name);
  const path = writtenFile(file, scratch);
  const own = await lookback(file, path);
  const peer = withPeer ? await splink(file, path) : null;
  const { p, r, f1 } = own.side;
  const { bars } = file;
  return {
    file: name,
    records: file.rows.length,
    lookback: own.side,
    splink: peer?.side ?? null,
    merged: mergedPairs(file, own.found),
    peerMerged: peer ? mergedPairs(file, peer.found) : {},
    met: f1 >= (bars.f1 ?? 0) && p >= (bars.p ?? 0) && r >= (bars.r ?? 0) && (own.side.apart ?? 0) >= (bars.apart ?? 0),
  };
}

async function matchLine(
  name: string,
  left: string,
  right: string,
  key: { file: string; left: string; right: string; gold?: string },
): Promise<Line> {
  const folder = join(root, '..', 'shared', 'data', 'a-person-linkage', name);
  const load = async (file: string) => {
    const { header, columns, rowCount } = await readTable(join(folder, file));
    return tableFromColumns({ header, columns, rowCount, id: 'id' });
  };
  const started = performance.now();
  const [a, b] = [await load(left), await load(right)];
  const { matches } = await matchTables(a, b, { oneToOne: true });
  const seconds = (performance.now() - started) / 1000;
  const truth = await readTable(join(folder, key.file));
  const pairs = new Set<string>();
  for (let row = 0; row < truth.rowCount; row++)
    if (!key.gold || truth.column(key.gold)[row] === '1')
      pairs.add(`${truth.column(key.left)[row]}\n${truth.column(key.right)[row]}`);
  const right_ = matches.filter((match) => pairs.has(`${a.ids.at(match.left)}\n${b.ids.at(match.right)}`)).length;
  const p = right_ / Math.max(1, matches.length);
  const r = right_ / pairs.size;
  const f1 = (2 * p * r) / (p + r);
  return {
    file: name,
    records: a.count + b.count,
    lookback: { p, r, f1, bcubed: f1, seconds, cpuSeconds: 0, peakMib: 0 },
    splink: null,
    merged: {},
    peerMerged: {},
    met: f1 >= (name === 'dblp_acm' ? 0.97 : 0.95),
  };
}

function row(line: Line): string {
  const side = (s: Side | null): string =>
    s
      ? `${s.p.toFixed(4)} / ${s.r.toFixed(4)} / **${s.f1.toFixed(4)}** | ${s.seconds.toFixed(1)} (${s.cpuSeconds.toFixed(1)}) | ${s.peakMib}`
      : '- | - | -';
  const merged = Object.entries(line.merged)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');
  return `| ${line.file} | ${line.records} | ${side(line.lookback)} | ${side(line.splink)} | ${line.met ? 'yes' : 'NO'} | ${merged} |`;
}

/** Where the time of one file went, beside the load of the machine. */
function whereTimeWent({ file, lookback: { stages = {}, seconds } }: Line): string {
  const named = Object.entries(stages).sort(([, x], [, y]) => y - x);
  const rest = named.reduce((left, [, spent]) => left - spent, seconds);
  const shown = [...named, ['start and end', rest] as const].map(([name, s]) => `${name} ${s.toFixed(2)}`);
  return `${file}, seconds by stage at a load of ${loadavg()[0].toFixed(1)}: ${shown.join(', ')}`;
}

/** Keeps the results of the release; written after every line, so that an interrupted run leaves what it had. */
function freeze(lines: readonly Line[]): void {
  mkdirSync(join(here, 'results'), { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const result = { version, node: process.version, cpus: cpus().length, lines };
  writeFileSync(join(here, 'results', `${version}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
if (!hasData()) {
  process.stdout.write('The test data is not beside this repository: nothing to run.\n');
} else {
  const lines: Line[] = [];
  const show = (line: Line): void => {
    lines.push(line);
    process.stdout.write(`${row(line)}\n`);
    if (args.includes('--freeze')) freeze(lines);
  };
  process.stdout.write(
    '| file | records | Lookback P / R / F1 | s (CPU s) | MiB | Splink 5 P / R / F1 (best threshold) | s (CPU s) | MiB | bar met | planted pairs merged |\n|---|---|---|---|---|---|---|---|---|---|\n',
  );
  const unlisted = wanted.filter((part) => part !== 'match' && !fileNames.some((name) => name.includes(part)));
  const chosen = fileNames.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  chosen.push(...unlisted);
  for (const name of chosen) show(await benchLine(name, !args.includes('--no-peer')));
  if (wanted.length === 0 || wanted.includes('match')) {
    show(
      await matchLine('fodors_zagats', 'fodors.csv', 'zagats.csv', {
        file: 'match_fodors_zagats_more_attrs.csv',
        left: 'fodors_id',
        right: 'zagats_id',
        gold: 'gold',
      }),
    );
    show(
      await matchLine('dblp_acm', 'DBLP2.csv.gz', 'ACM.csv.gz', {
        file: 'DBLP-ACM_perfectMapping.csv',
        left: 'idDBLP',
        right: 'idACM',
      }),
    );
  }
  for (const { file, lookback: own } of lines)
    if (own.apart !== undefined && own.apart !== own.f1)
      process.stdout.write(`\n${file}: ${own.note}; F1 with each of these by itself ${own.apart.toFixed(4)}\n`);
  for (const line of lines) if (line.records >= 20_000) process.stdout.write(`\n${whereTimeWent(line)}\n`);
}

/**
 * Records a second and peak memory of `simulate`, each size in a process of its own that writes real files and deletes them.
 * Run: node start.cjs bench/simulate/speed.ts [PERSONS ...]; without sizes 50000, 500000 and 1000000.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { silent } from '@lookback/base';
import { directoryOutput, simulate } from '@lookback/simulate';

const childMark = '--one';
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Megabytes below a folder. */
function megabytesOf(folder: string): number {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return names.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0) / 1e6;
}

async function measureOne(persons: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lookback-simulate-'));
  try {
    const started = performance.now();
    const before = process.cpuUsage();
    const summary = await simulate({ persons, seed: 1, networks: 1 }, directoryOutput(folder), silent);
    const { user, system } = process.cpuUsage(before);
    const wall = (performance.now() - started) / 1000;
    const cpu = (user + system) / 1e6;
    const records = Object.values(summary.rows).reduce((sum, rows) => sum + rows, 0);
    const cells = [
      persons,
      records,
      Math.round(megabytesOf(folder)),
      wall.toFixed(1),
      cpu.toFixed(1),
      Math.round(records / wall),
      Math.round(records / cpu),
      Math.round(process.resourceUsage().maxRSS / 1024),
      loadavg()[0].toFixed(1),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [first, ...rest] = process.argv.slice(2);
if (first === childMark) {
  await measureOne(Number(rest[0]));
} else {
  const sizes = first === undefined ? ['50000', '500000', '1000000'] : [first, ...rest];
  console.log('| persons | records | MB | wall s | processor s | records/s | records/processor s | peak MiB | load |');
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const size of sizes) {
    spawnSync(process.execPath, ['start.cjs', 'bench/simulate/speed.ts', childMark, size], {
      cwd: root,
      stdio: 'inherit',
    });
  }
}

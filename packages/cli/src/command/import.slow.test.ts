import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const node = [process.execPath, '--conditions=lookback-source', '--disable-warning=ExperimentalWarning', main];

function people(rows: number): string {
  const lines = ['name,birth,phone,street,note'];
  for (let i = 0; i < rows; i++) {
    const phone = createHash('md5').update(String(i)).digest('hex');
    lines.push(
      `Anna ${i % 977},19${50 + (i % 50)}-0${1 + (i % 9)}-11,+99890${1000000 + i},"${i} Long Street, X",${phone}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function lookback(args: readonly string[]) {
  const [command, ...rest] = node;
  const done = spawnSync(command, [...rest, ...args], { encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** Digests of what a workspace holds; also proves that every snapshot there is whole. */
function contents(folder: string) {
  const found: Record<string, unknown> = {};
  for (const stage of ['import', 'statements']) {
    const stageFolder = join(folder, 'snapshots', stage);
    if (!existsSync(stageFolder)) continue;
    for (const digest of readdirSync(stageFolder)) {
      if (digest.startsWith('.')) continue;
      const at = join(folder, 'snapshots', stage, digest);
      const manifest = JSON.parse(readFileSync(join(at, 'manifest.json'), 'utf8')) as {
        files: { path: string; bytes: number; sha256: string; logical: string }[];
      };
      for (const file of manifest.files) {
        expect(statSync(join(at, file.path)).size).toBe(file.bytes);
        expect(
          createHash('sha256')
            .update(readFileSync(join(at, file.path)))
            .digest('hex'),
        ).toBe(file.sha256);
      }
      found[`${stage}/${digest}`] = manifest.files.map(({ path, logical }) => [path, logical]);
    }
  }
  return found;
}

test('kill -9 at any moment of an import leaves old or new, never a half, and the next run completes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lookback-kill-'));
  const csv = join(folder, 'people.csv');
  writeFileSync(csv, people(60_000));
  const clean = join(folder, 'clean');
  lookback(['init', clean]);
  const begun = Date.now();
  expect(lookback(['import', csv, '--guess', '--dir', clean]).code).toBe(0);
  const tookMs = Date.now() - begun;
  const wanted = contents(clean);

  const crashed = join(folder, 'crashed');
  lookback(['init', crashed]);
  for (let step = 1; step <= 12; step++) {
    await killAfter(['import', csv, '--guess', '--dir', crashed], (tookMs * step) / 12);
    contents(crashed); // throws where a snapshot is half
  }
  expect(lookback(['import', csv, '--guess', '--dir', crashed]).code).toBe(0);
  expect(contents(crashed)).toEqual(wanted);
  for (const stage of ['import', 'statements']) {
    expect(readdirSync(join(crashed, 'snapshots', stage)).filter((name) => name.startsWith('.'))).toEqual([]);
  }
  expect(readdirSync(join(crashed, 'sources'))).toHaveLength(1);
  rmSync(folder, { recursive: true, force: true });
});

async function killAfter(args: readonly string[], delayMs: number): Promise<void> {
  const [command, ...rest] = node;
  const child = spawn(command, [...rest, ...args], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), delayMs);
  await new Promise((done) => child.once('exit', done));
  clearTimeout(timer);
}

test('a full disk is told in words, and nothing of the import stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lookback-full-'));
  const csv = join(folder, 'people.csv');
  writeFileSync(csv, people(60_000));
  const script = [
    `mount -t tmpfs -o size=SIZE tmpfs ${folder}/disk`,
    `${node.join(' ')} init ${folder}/disk/review > /dev/null`,
    `${node.join(' ')} import ${csv} --guess --dir ${folder}/disk/review --json`,
    'code=$?',
    `find ${folder}/disk/review/snapshots ${folder}/disk/review/sources -mindepth 2 | grep -c part`,
    'exit $code',
  ].join('\n');
  spawnSync('mkdir', [join(folder, 'disk')]);
  if (spawnSync('unshare', ['-rm', 'true']).status !== 0) {
    console.info('not run: this machine does not let a test mount a small disk');
    return;
  }
  // the first is full while the source is kept, the others while snapshots are written
  const kib = Math.ceil(statSync(csv).size / 1024);
  for (const size of [kib - 500, kib + 300, kib + 1500].map((each) => `${each}k`)) {
    const done = spawnSync('unshare', ['-rm', 'sh', '-c', script.replace('SIZE', size)], { encoding: 'utf8' });
    expect([size, done.status]).toEqual([size, 4]);
    expect(JSON.parse(done.stderr.trim().split('\n').at(-1) ?? '')).toMatchObject({ code: 'disk_full' });
    expect(done.stdout.trim()).toBe('0');
  }
  rmSync(folder, { recursive: true, force: true });
});

test('two imports at once: one is told who holds the workspace, or both run one after the other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lookback-two-'));
  const csv = join(folder, 'people.csv');
  writeFileSync(csv, people(60_000));
  const review = join(folder, 'review');
  lookback(['init', review]);
  const [command, ...rest] = node;
  const codes = await Promise.all(
    [1, 2].map(
      () =>
        new Promise<number | null>((done) => {
          spawn(command, [...rest, 'import', csv, '--guess', '--dir', review], { stdio: 'ignore' }).once('exit', done);
        }),
    ),
  );
  for (const code of codes) expect([0, 4]).toContain(code);
  expect(codes).toContain(0);
  expect(readdirSync(join(review, 'sources'))).toHaveLength(1);
  rmSync(folder, { recursive: true, force: true });
});

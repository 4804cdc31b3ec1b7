import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { said } from '../../packages/cli/src/testing/say.ts';
import {
  answer,
  exampleFiles,
  mapping,
  memo,
  type ReviewStages,
  reviewStages,
  type Stage,
} from '../support/review-stages.ts';
import { commandLine, startLookback } from '../support/run-lookback.ts';
import { leftAside, stateOf } from '../support/workspace-state.ts';

let review: ReviewStages;
beforeAll(async () => {
  review = await reviewStages();
});
afterAll(() => rmSync(review.home, { recursive: true, force: true }));

const mayMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

/**
 * Runs commands on a copy of a workspace that lies on a disk of its own: `full` fills it up, `free` empties it again.
 * What is there afterwards is copied back. Null where this machine lets no test mount a disk.
 */
function onOwnDisk(stage: Stage, commands: (dir: string) => readonly string[]) {
  if (!mayMount) {
    console.info('not run: this machine does not let a test mount a disk');
    return null;
  }
  const disk = join(review.home, `disk-${stage}`);
  const dir = join(disk, 'review');
  const back = join(review.home, `back-${stage}`);
  const from = review.copyOf(stage);
  mkdirSync(disk, { recursive: true });
  mkdirSync(back, { recursive: true });
  const script = [
    `mount -t tmpfs -o size=24m tmpfs ${disk}`,
    `full() { dd if=/dev/zero of=${disk}/filling bs=4k 2>/dev/null; }`,
    `free() { rm ${disk}/filling; }`,
    `cp -a ${from} ${dir}`,
    ...commands(dir),
    `mount -o remount,rw ${disk} 2>/dev/null`,
    `cp -a ${dir}/. ${back}`,
  ].join('\n');
  const done = spawnSync('unshare', ['-rm', 'sh', '-c', script], { encoding: 'utf8' });
  const errors = done.stderr.split('\n').filter((line) => line.startsWith('{'));
  return {
    codes: done.stdout.split('\n').filter((line) => /^exit \d+$/.test(line)),
    errors: errors.map((line) => JSON.parse(line)),
    back,
  };
}

const line = (dir: string, args: readonly string[]) =>
  `${commandLine(...args, '--dir', dir, '--json')}; echo "exit $?"`;

const onFullDisk: [string, Stage, () => readonly string[]][] = [
  ['import', 'empty', () => ['import', ...exampleFiles, '--mapping', mapping]],
  ['resolve', 'imported', () => ['resolve']],
  ['declare', 'resolved', () => ['declare', memo]],
  ['trace', 'declared', () => ['trace']],
  [
    'review decide',
    'read',
    () => ['review', 'decide', review.person, ...answer(review.person), '--key', review.keys.boris],
  ],
  ['publish', 'measured', () => ['publish', '--key', review.keys.anna, '--key', review.keys.boris]],
];
test.each(onFullDisk)(
  'a full disk stops %s with exit 4, changes nothing, and the same command goes on when there is room',
  async (name, stage, args) => {
    const ran = onOwnDisk(stage, (dir) => [
      'full',
      line(dir, args()),
      `cp -a ${dir} ${review.home}/full-${stage}`,
      'free',
      line(dir, args()),
    ]);
    if (ran === null) return;
    expect([name, ran.errors[0]?.code, ran.codes]).toEqual([name, 'disk_full', ['exit 4', 'exit 0']]);
    expect(ran.errors[0].todo).toContain('pace');
    const before = await stateOf(review.copyOf(stage), { quick: true });
    const full = await stateOf(join(review.home, `full-${stage}`), { quick: true });
    expect(full).toEqual(before);
    expect((await stateOf(ran.back, { quick: true })).verified.differences).toEqual([]);
    expect(leftAside(ran.back)).toEqual([]);
  },
);

test('a folder that is read-only is told as such, with exit 4', () => {
  const ran = onOwnDisk('declared', (dir) => [
    `mount -o remount,ro ${dir}/..`,
    line(dir, ['trace']),
    line(dir, ['resolve', '--refit']),
  ]);
  if (ran === null) return;
  expect(ran.codes).toEqual(['exit 4', 'exit 4']);
  for (const error of ran.errors) {
    expect(error).toMatchObject({
      code: expect.stringMatching(/^(not_writable|ledger_unwritable)$/),
      todo: expect.stringMatching(/./),
    });
  }
});

test('two imports at once, of different files: each is done or told who holds the workspace; both are there in the end', async () => {
  const dir = review.copyOf('empty');
  const [a, b] = exampleFiles.map((file) => ['import', file, '--guess', '--json', '--dir', dir]);
  const ran = await Promise.all([a, b].map((args) => startLookback(args, dir).ended));
  for (const { status, err } of ran) {
    expect([0, 4]).toContain(status);
    if (status === 4)
      expect(JSON.parse(err)).toMatchObject({
        code: 'workspace_locked',
        message: expect.stringMatching(/process \d+ on /),
      });
  }
  for (const args of [a, b]) expect((await said(...args)).exit).toBe(0);
  const { sources, verified } = await stateOf(dir, { quick: true });
  expect(sources.map((text) => text.split(' ')[0])).toEqual(['1', '2']);
  expect(verified.differences).toEqual([]);
});

test('two decisions of one key at once: one is recorded, the other is told; nothing is there twice', async () => {
  const dir = review.copyOf('read');
  const args = [
    'review',
    'decide',
    review.person,
    ...answer(review.person),
    '--key',
    review.keys.boris,
    '--json',
    '--dir',
    dir,
  ];
  const once = review.copyOf('read');
  expect((await said(...args.slice(0, -1), once)).exit).toBe(0);
  const ran = await Promise.all([1, 2].map(() => startLookback(args, dir).ended));
  expect(ran.map((done) => done.status)).toContain(0);
  const { events, verified } = await stateOf(dir, { quick: true });
  expect(events).toEqual((await stateOf(once, { quick: true })).events);
  expect(verified.differences).toEqual([]);
});

test('an import while the workbench is open', async () => {
  const dir = review.copyOf('published');
  const served = startLookback(['serve', '--port', '0', '--dir', dir], dir);
  try {
    await new Promise((resolve) => served.child.stdout?.once('data', resolve));
    const done = await startLookback(['import', exampleFiles[0], '--guess', '--dir', dir], dir).ended;
    expect([done.status, done.err]).toEqual([0, '']);
  } finally {
    served.child.kill('SIGTERM');
    await served.ended;
  }
  expect((await stateOf(dir, { quick: true })).verified.differences).toEqual([]);
});

test('a ledger copied in the middle of writing loses at most what had not been written, and is no ledger when its head is gone', async () => {
  const dir = review.copyOf('published');
  const whole = await stateOf(dir, { quick: true });
  const wal = join(dir, 'ledger.sqlite-wal');
  if (existsSync(wal)) truncateSync(wal, Math.max(0, readFileSync(wal).length - 1000));
  writeFileSync(wal, Buffer.alloc(5000, 7));
  const torn = await stateOf(dir, { quick: true });
  expect(whole.events.slice(0, torn.events.length)).toEqual(torn.events);
  const ledger = join(dir, 'ledger.sqlite');
  copyFileSync(exampleFiles[0], ledger);
  rmSync(wal, { force: true });
  const told = await said('verify', '--dir', dir, '--json');
  expect(told.exit).toBe(4);
  expect(JSON.parse(told.err)).toMatchObject({
    code: 'ledger_unreadable',
    file: ledger,
    todo: expect.stringMatching(/copy/),
  });
});

const missing: [string, string, number, string][] = [
  ['charter.yaml', 'trace', 2, 'no_charter'],
  ['mappings/first-case.yaml', 'round', 2, 'file_missing'],
  ['snapshots', 'trace', 2, 'step_missing'],
];
test.each(missing)('without %s, %s exits with %i and says what to do', async (path, verb, exit, code) => {
  const dir = review.copyOf('published');
  rmSync(join(dir, path), { recursive: true });
  const told = await said(verb, '--dir', dir, '--json');
  expect([told.exit, JSON.parse(told.err).code]).toEqual([exit, code]);
  expect(JSON.parse(told.err).todo ?? '').not.toBe('');
});

test.each(['snapshots/latest.json', 'workspace.json', 'charter.yaml'])('a damaged %s is named', async (path) => {
  const dir = review.copyOf('published');
  writeFileSync(join(dir, path), '{"torn: [');
  const told = await said('trace', '--dir', dir, '--json');
  expect([2, 4]).toContain(told.exit);
  expect(JSON.parse(told.err)).toMatchObject({ code: expect.not.stringMatching(/^bug$/), file: join(dir, path) });
});

test('a workspace without its snapshots is made again by the same steps, to the same digests', async () => {
  const dir = review.copyOf('traced');
  const { pointers } = await stateOf(dir, { quick: true });
  rmSync(join(dir, 'snapshots'), { recursive: true });
  cpSync(memo, join(dir, 'networks/corridor.yaml'));
  for (const args of [['import', ...exampleFiles, '--mapping', mapping], ['resolve'], ['declare', memo], ['trace']]) {
    expect((await said(...args, '--dir', dir)).exit).toBe(0);
  }
  expect((await stateOf(dir, { quick: false })).pointers).toEqual(pointers);
});

import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { createWorkspace, latestSnapshot, openWorkspace, runStage, type Workspace, withStageLock } from '../index.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace(await mkdtemp(join(tmpdir(), 'lookback-')));
});

const spec = { stage: 'numbers', version: 1, inputs: { of: 'x' }, parameters: { upTo: 3 } };
const specs = [
  { name: 'n', type: 'int32' },
  { name: 'text', type: 'text' },
  { name: 'kind', type: 'text', coding: 'repeats' },
  { name: 'rare', type: 'text', coding: 'sparse' },
  { name: 'big', type: 'int64' },
  { name: 'bytes', type: 'blob' },
] as const;

test('the nearest parent folder with workspace.json is the workspace', async () => {
  const below = join(workspace.folder, 'a', 'b');
  await mkdir(below, { recursive: true });
  expect((await openWorkspace({ cwd: below })).folder).toBe(workspace.folder);
  await expect(openWorkspace({ cwd: tmpdir() })).rejects.toMatchObject({ code: 'no_workspace', exitCode: 2 });
});

test('a newer format is refused', async () => {
  await writeFile(join(workspace.folder, 'workspace.json'), '{"format": 99}');
  await expect(openWorkspace({ cwd: workspace.folder })).rejects.toMatchObject({ code: 'workspace_newer' });
  await writeFile(join(workspace.folder, 'workspace.json'), '{"format":');
  await expect(openWorkspace({ cwd: workspace.folder })).rejects.toMatchObject({ code: 'workspace_broken' });
});

test('a stage runs once for the same inputs, and its tables come back as written', async () => {
  const columns = [
    [1, 2, 3],
    ['a', 'b\0', "c'"],
    ["it's", 'x', "it's"],
    ['', '', 'r'],
    [1, 2 ** 40, 3],
    [Buffer.from([0]), null, Buffer.from('z')],
  ];
  const build = async (writer: Parameters<Parameters<typeof runStage>[2]>[0]) => {
    const seal = await writer.writeTable('t.parquet', specs, [{ rows: 3, columns: columns as never }]);
    return { rows: seal.rows };
  };
  const first = await runStage(workspace, spec, build);
  expect(first.fresh).toBe(true);
  const { readParquet, sealOfParquet } = await import('../index.ts');
  const table = await readParquet(first.snapshot.file('t.parquet'));
  expect([...table.int('n')]).toEqual([1, 2, 3]);
  expect(table.text('text')).toEqual(['a', 'b\0', "c'"]);
  expect(table.text('kind')).toEqual(["it's", 'x', "it's"]);
  expect(table.text('rare')).toEqual(['', '', 'r']);
  expect([...table.float('big')]).toEqual([1, 2 ** 40, 3]);
  expect((await sealOfParquet(first.snapshot.file('t.parquet'))).logical).toBe(
    first.snapshot.manifest.files[0].logical,
  );
  const again = await runStage(workspace, spec, () => Promise.reject(new Error('must not run')));
  expect(again).toMatchObject({ fresh: false, snapshot: { digest: first.snapshot.digest } });
  expect((await latestSnapshot(workspace, 'numbers'))?.digest).toBe(first.snapshot.digest);
});

test('a stage that fails leaves nothing, and what a crash left is swept', async () => {
  const stage = join(workspace.paths.snapshots, 'numbers');
  await mkdir(join(stage, '.part-1-dead'), { recursive: true });
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  const failing = runStage(workspace, spec, async (writer) => {
    await writer.writeText('half.txt', 'half');
    throw full;
  });
  await expect(failing).rejects.toMatchObject({ code: 'disk_full', exitCode: 4 });
  expect(await readdir(stage)).toEqual([]);
  expect(await latestSnapshot(workspace, 'numbers')).toBeNull();
});

test('the lock names its holder and is taken over from a process that is gone', async () => {
  const lock = join(workspace.folder, '.lock');
  await withStageLock(workspace, 'trace', async () => {
    await expect(withStageLock(workspace, 'import', async () => 1)).rejects.toMatchObject({
      code: 'workspace_locked',
      message: expect.stringContaining('trace'),
    });
  });
  const mine = JSON.parse(await withStageLock(workspace, 'x', () => readFile(lock, 'utf8'))) as object;
  await writeFile(lock, JSON.stringify({ ...mine, pid: 2 ** 22 + 1 }));
  expect(await withStageLock(workspace, 'import', async () => 'taken')).toBe('taken');
  await writeFile(lock, JSON.stringify({ ...mine, started: '1' }));
  expect(await withStageLock(workspace, 'import', async () => 'a pid used again')).toBe('a pid used again');
  await writeFile(lock, '{"pid":');
  expect(await withStageLock(workspace, 'import', async () => 'half written')).toBe('half written');
  expect(await readdir(workspace.folder)).not.toContain('.lock');
});

test('a file of the workspace that is damaged is named, with what to do', async () => {
  await runStage(workspace, spec, async () => ({}));
  const latest = join(workspace.paths.snapshots, 'latest.json');
  await writeFile(latest, '{"numbers": "');
  await expect(latestSnapshot(workspace, 'numbers')).rejects.toMatchObject({
    code: 'file_damaged',
    exitCode: 4,
    detail: { file: latest },
  });
});

test('a snapshot in force is read while another process makes one', async () => {
  await runStage(workspace, spec, async () => ({}));
  await withStageLock(workspace, 'something long', async () => {
    expect((await runStage(workspace, spec, async () => ({}))).fresh).toBe(false);
    await expect(runStage(workspace, { ...spec, version: 2 }, async () => ({}))).rejects.toMatchObject({
      code: 'workspace_locked',
      message: expect.stringContaining('something long (process '),
    });
  });
});

import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOfFile, type Json, type Progress, silent } from '@lookback/base';
import type { ColumnBatch, ColumnSpec } from '../engine/engine.ts';
import { openParquetWriter, type ParquetWriter, type ParquetWriterOptions, type TableSeal } from '../engine/parquet.ts';
import { diskFailure, syncFolder, syncTree } from '../workspace/atomic-file.ts';
import { withStageLock } from '../workspace/stage-lock.ts';
import type { Workspace } from '../workspace/workspace.ts';
import {
  type Manifest,
  manifestSeal,
  movePointer,
  openSnapshot,
  readPointers,
  type Snapshot,
  type SnapshotFile,
  type StageSpec,
  snapshotDigest,
} from './snapshot.ts';

/** Where a stage writes its files. */
export interface StageWriter {
  /** The folder aside in which the files are written. */
  readonly folder: string;
  readonly progress: Progress;
  writeTable(
    name: string,
    specs: readonly ColumnSpec[],
    batches: Iterable<ColumnBatch> | AsyncIterable<ColumnBatch>,
  ): Promise<TableSeal>;
  /** Opens a table to which rows are pushed; for stages that write several at once. */
  openTable(name: string, specs: readonly ColumnSpec[], options?: ParquetWriterOptions): Promise<TableWriter>;
  writeText(name: string, text: string): Promise<void>;
  writeJson(name: string, value: unknown): Promise<void>;
}

/** A table of a snapshot that is being written. */
export interface TableWriter {
  append(batch: ColumnBatch): void;
  close(): Promise<TableSeal>;
}

/** Writes the files of a stage and returns its totals for the manifest. */
export type StageBuild = (writer: StageWriter) => Promise<Json>;

export interface StageResult {
  readonly snapshot: Snapshot;
  /** False where the same inputs had given it before: nothing was done. */
  readonly fresh: boolean;
}

/** The version of Lookback that manifests name. */
export const codeVersion = '0.1.0';

/**
 * Runs a stage unless its snapshot is there. The files are written aside, flushed and renamed into place, so a crash
 * at any moment leaves no half. Throws WorldError `workspace_locked`, `disk_full`.
 */
export async function runStage(
  workspace: Workspace,
  spec: StageSpec,
  build: StageBuild,
  progress: Progress = silent,
): Promise<StageResult> {
  const digest = snapshotDigest(spec);
  const pointer = spec.pointer === undefined ? spec.stage : spec.pointer;
  // a snapshot in force never changes, so reading it waits for nobody who makes another
  const inForce = await openSnapshot(workspace, spec.stage, digest);
  if (inForce && (pointer === null || (await readPointers(workspace))[pointer] === digest)) {
    return { snapshot: inForce, fresh: false };
  }
  return withStageLock(workspace, spec.stage, async () => {
    const stageFolder = join(workspace.paths.snapshots, spec.stage);
    await sweep(stageFolder);
    let snapshot = await openSnapshot(workspace, spec.stage, digest);
    const fresh = snapshot === null;
    if (!snapshot) {
      const aside = join(stageFolder, `.part-${process.pid}-${randomBytes(4).toString('hex')}`);
      try {
        await buildAside(aside, spec, build, progress);
        await syncTree(aside);
        await rm(join(stageFolder, digest), { recursive: true, force: true });
        await rename(aside, join(stageFolder, digest));
        await syncFolder(stageFolder);
      } catch (error) {
        await rm(aside, { recursive: true, force: true });
        throw diskFailure(error, stageFolder);
      }
      snapshot = await openSnapshot(workspace, spec.stage, digest);
      if (!snapshot) throw new Error(`snapshot ${spec.stage}/${digest} vanished`);
    }
    if (pointer !== null) await movePointer(workspace, pointer, digest);
    return { snapshot, fresh };
  });
}

/** Builds a stage's files and manifest in a folder of the caller's choice (verify recomputes this way). */
export async function buildAside(
  folder: string,
  spec: StageSpec,
  build: StageBuild,
  progress: Progress = silent,
): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  const seals = new Map<string, TableSeal>();
  const open: ParquetWriter[] = [];
  const openTable: StageWriter['openTable'] = async (name, specs, options) => {
    const table = await openParquetWriter(join(folder, name), specs, options);
    open.push(table);
    return {
      append: table.append,
      close: async () => {
        const seal = await table.close();
        seals.set(name, seal);
        return seal;
      },
    };
  };
  let totals: Json;
  try {
    totals = await build({
      folder,
      progress,
      openTable,
      writeTable: async (name, specs, batches) => {
        const table = await openTable(name, specs);
        for await (const batch of batches) table.append(batch);
        return table.close();
      },
      writeText: (name, text) => writeFile(join(folder, name), text),
      writeJson: (name, value) => writeFile(join(folder, name), `${JSON.stringify(value, null, 2)}\n`),
    });
  } finally {
    for (const table of open) table.abandon();
  }
  const files: SnapshotFile[] = [];
  for (const path of (await readdir(folder)).sort()) {
    const { size } = await stat(join(folder, path));
    const bytes = await digestOfFile(join(folder, path));
    const seal = seals.get(path);
    files.push({ path, bytes: size, sha256: bytes, logical: seal?.logical ?? bytes, rows: seal?.rows ?? null });
  }
  const unsealed: Manifest = {
    stage: spec.stage,
    version: spec.version,
    digest: snapshotDigest(spec),
    inputs: spec.inputs,
    parameters: spec.parameters,
    code: codeVersion,
    files,
    totals,
  };
  const manifest = { ...unsealed, seal: manifestSeal(unsealed) };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** Removes what a crash left aside. Runs under the lock, so nobody else is writing there. */
async function sweep(stageFolder: string): Promise<void> {
  await mkdir(stageFolder, { recursive: true }).catch((error: unknown) => {
    throw diskFailure(error, stageFolder);
  });
  for (const name of await readdir(stageFolder)) {
    if (name.startsWith('.part-')) await rm(join(stageFolder, name), { recursive: true, force: true });
  }
}

import { join } from 'node:path';
import { digestOf, type Json } from '@lookback/base';
import { writeFileAtomically } from '../workspace/atomic-file.ts';
import { readOwnJson } from '../workspace/own-json.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** One file of a snapshot. `logical` is the digest of ordered rows (Parquet) or of the text (others). */
export interface SnapshotFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly logical: string;
  /** Rows of a table; null for other files. */
  readonly rows: number | null;
}

/** What a stage was made from and what it made. Holds no time: the same inputs give the same manifest. */
export interface Manifest {
  readonly stage: string;
  readonly version: number;
  readonly digest: string;
  readonly inputs: Readonly<Record<string, Json>>;
  readonly parameters: Json;
  /** Version of Lookback that built it. */
  readonly code: string;
  readonly files: readonly SnapshotFile[];
  /** What the stage counted: it is what the command prints. */
  readonly totals: Json;
  /** Digest of all of the above, so that a change of the manifest itself shows, also where nothing is made again. */
  readonly seal?: string;
}

/** The digest that seals a manifest. */
export function manifestSeal({ seal: _, ...manifest }: Manifest): string {
  return digestOf(manifest as unknown as Json);
}

export interface Snapshot {
  readonly stage: string;
  readonly digest: string;
  readonly folder: string;
  readonly manifest: Manifest;
  /** Path of a file of the snapshot. */
  file(name: string): string;
}

/** What names a snapshot: its stage, the stage's version, digests of its inputs, its parameters. */
export interface StageSpec {
  readonly stage: string;
  readonly version: number;
  readonly inputs: Readonly<Record<string, Json>>;
  readonly parameters: Json;
  /** Which `latest` pointer the snapshot moves; the stage's own by default, null for none. */
  readonly pointer?: string | null;
}

export function snapshotDigest(spec: StageSpec): string {
  return digestOf({
    stage: spec.stage,
    version: spec.version,
    inputs: spec.inputs as Json,
    parameters: spec.parameters,
  });
}

/** The snapshot of a stage by its digest, or null where there is none (or only a half from a crash). */
export async function openSnapshot(workspace: Workspace, stage: string, digest: string): Promise<Snapshot | null> {
  const folder = join(workspace.paths.snapshots, stage, digest);
  const manifest = await readOwnJson<Manifest>(join(folder, 'manifest.json'));
  if (manifest === null) return null;
  return { stage, digest, folder, manifest, file: (name) => join(folder, name) };
}

/** The snapshot that a stage (or a pointer of its own name, such as `import/1`) last adopted. */
export async function latestSnapshot(workspace: Workspace, stage: string, pointer = stage): Promise<Snapshot | null> {
  const digest = (await readPointers(workspace))[pointer];
  return digest ? openSnapshot(workspace, stage, digest) : null;
}

/** Every pointer with the digest that it names. */
export async function readPointers(workspace: Workspace): Promise<Readonly<Record<string, string>>> {
  return (await readOwnJson<Record<string, string>>(join(workspace.paths.snapshots, 'latest.json'))) ?? {};
}

/** Moves a pointer to a snapshot, atomically. Call it while holding the stage lock. */
export async function movePointer(workspace: Workspace, pointer: string, digest: string): Promise<void> {
  const pointers = await readPointers(workspace);
  if (pointers[pointer] === digest) return;
  const next = Object.fromEntries(
    Object.entries({ ...pointers, [pointer]: digest }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  await writeFileAtomically(join(workspace.paths.snapshots, 'latest.json'), `${JSON.stringify(next, null, 2)}\n`);
}

import { chmod, cp, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { listSources, type Workspace } from '@lookback/store';
import { type Book, openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { type Difference, differsInBytes } from './differences.ts';
import type { NotRecomputable } from './not-recomputable.ts';
import { remake } from './remake.ts';
import { verifyLedger } from './verify-ledger.ts';
import { type RecordedPublication, verifyPublications } from './verify-publications.ts';
import { verifySources } from './verify-sources.ts';

export interface VerifyReport {
  readonly sources: number;
  readonly snapshots: number;
  readonly recomputed: number;
  readonly events: number;
  readonly publications: number;
  readonly differences: readonly Difference[];
  /** Snapshots in force that cannot be made again and whose bytes are intact. */
  readonly notRecomputable: readonly NotRecomputable[];
}

/**
 * Checks that nothing was changed: bytes of sources, snapshots and publications, the ledger's chain and signatures; then
 * (unless quick) makes every snapshot in force again from the sources and compares its logical content. It proves files
 * unchanged, not facts true.
 */
export async function verifyWorkspace(
  context: ReviewContext,
  options: { quick?: boolean } = {},
): Promise<VerifyReport> {
  const { workspace } = context;
  const book = await openBook(context);
  const sources = await listSources(workspace);
  const differences: Difference[] = [...(await verifySources(workspace, await withdrawnInLedger(book)))];
  const snapshots = await allSnapshots(workspace);
  for (const { stage, digest } of snapshots) differences.push(...(await differsInBytes(workspace, stage, digest)));
  differences.push(...(await verifyLedger(book)));
  const recorded = await recordedPublications(book);
  const publications = await verifyPublications(workspace, recorded);
  differences.push(...publications.differences);
  const onlySnapshots = differences.every(({ path }) => path.startsWith('snapshots/'));
  const remade =
    options.quick || !onlySnapshots
      ? { recomputed: 0, differences, notRecomputable: [] }
      : await remake(context, differences);
  const events = (await book.ledger.head()).sequence;
  return {
    sources: sources.length,
    snapshots: snapshots.length,
    recomputed: remade.recomputed,
    events,
    publications: publications.checked,
    differences: remade.differences,
    notRecomputable: remade.notRecomputable,
  };
}

/** What the ledger says was withdrawn; nothing where it cannot be read, which is a difference itself. */
async function withdrawnInLedger(book: Book): Promise<readonly { readonly source: number; readonly sha256: string }[]> {
  const events = await book.events().catch(() => []);
  return events.flatMap((event) => (event.kind === 'source_withdrawn' ? [event] : []));
}

/** What the ledger says was published; nothing where the ledger cannot be read, which is a difference itself. */
async function recordedPublications(book: Book): Promise<RecordedPublication[]> {
  const events = await book.events().catch(() => []);
  return events.flatMap((event) => (event.kind === 'published' ? [event] : []));
}

async function allSnapshots(workspace: Workspace): Promise<{ stage: string; digest: string }[]> {
  const found: { stage: string; digest: string }[] = [];
  for (const stage of (await readdir(workspace.paths.snapshots, { withFileTypes: true }).catch(() => [])).sort()) {
    if (!stage.isDirectory()) continue;
    for (const digest of (await readdir(join(workspace.paths.snapshots, stage.name))).sort()) {
      if (/^[0-9a-f]{64}$/.test(digest)) found.push({ stage: stage.name, digest });
    }
  }
  return found;
}

/** The parts of a workspace that people wrote, copied so that the derived parts can be made again beside it. */
export async function copyInputs(workspace: Workspace, folder: string): Promise<void> {
  for (const name of [
    'workspace.json',
    'charter.yaml',
    'mappings',
    'networks',
    'models',
    'ledger.sqlite',
    'ledger.sqlite-wal',
  ]) {
    await cp(workspace.path(name), join(folder, name), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  // a workspace that may only be read is verified all the same; what is made again is written
  for (const name of ['ledger.sqlite', 'ledger.sqlite-wal']) await chmod(join(folder, name), 0o600).catch(() => {});
  await symlink(workspace.paths.sources, join(folder, 'sources'));
}

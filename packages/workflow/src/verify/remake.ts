import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSnapshot, readPointers, type Workspace } from '@lookback/store';
import type { ReviewContext } from '../context.ts';
import { type Difference, differsInContent, nearestPlace, sameBytes } from './differences.ts';
import { editedInputs } from './edited-inputs.ts';
import { type NotRecomputable, whyNotAgain } from './not-recomputable.ts';
import { recompute } from './recompute.ts';

export interface Remade {
  readonly recomputed: number;
  readonly differences: readonly Difference[];
  readonly notRecomputable: readonly NotRecomputable[];
}

/**
 * Makes every snapshot in force again beside the workspace and compares. Where bytes of snapshots differ already, what was
 * made again tells the place more nearly: row and column, or offset.
 */
export async function remake(context: ReviewContext, known: readonly Difference[]): Promise<Remade> {
  const edited = await editedInputs(context.workspace);
  const aside = await mkdtemp(join(tmpdir(), 'lookback-verify-'));
  try {
    const made = await remakeIn(context, known, aside);
    return { ...made, notRecomputable: [...edited, ...made.notRecomputable] };
  } catch (error) {
    // a damaged manifest or memo may stop the making again; the damage itself is told already
    if (known.length + edited.length === 0) throw error;
    return { recomputed: 0, differences: known, notRecomputable: edited };
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function remakeIn(context: ReviewContext, known: readonly Difference[], aside: string): Promise<Remade> {
  const { workspace } = context;
  const made = await recompute(context, aside);
  const pointers = await readPointers(workspace);
  const notRecomputable: NotRecomputable[] = [];
  const found: Difference[] = [];
  let recomputed = 0;
  for (const [pointer, digest] of Object.entries(pointers)) {
    const stage = pointer.split('/')[0];
    const again = await openSnapshot(made, stage, digest);
    const damaged = known.some(({ path }) => path.startsWith(`snapshots/${stage}/${digest}/`));
    if (!again) {
      if (!damaged) notRecomputable.push(await whyNotAgain({ workspace, made, pointer, pointers }));
      continue;
    }
    recomputed++;
    if (!damaged) found.push(...(await differsInContent(workspace, again)));
  }
  const placed: Difference[] = [];
  for (const difference of known) placed.push(await placedBy(workspace, made, difference));
  return { recomputed, differences: [...placed, ...found], notRecomputable };
}

async function placedBy(workspace: Workspace, made: Workspace, difference: Difference): Promise<Difference> {
  const [folder, stage, digest, file] = difference.path.split('/');
  if (folder !== 'snapshots' || file === undefined || file === 'manifest.json') return difference;
  const again = await openSnapshot(made, stage, digest);
  if (!again || again.manifest.files.every(({ path }) => path !== file)) return difference;
  const place = await nearestPlace(join(workspace.paths.snapshots, stage, digest, file), again.file(file));
  if (place === sameBytes)
    return { path: `${folder}/${stage}/${digest}/manifest.json`, place: `what it says of ${file}` };
  return place === null ? difference : { ...difference, place };
}

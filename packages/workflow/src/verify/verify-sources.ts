import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOfFile } from '@lookback/base';
import { listSources, type Workspace } from '@lookback/store';
import { changedBlock, type Difference, inWorkspace } from './differences.ts';

/** Sources whose bytes are not those that name their folder, or that are marked as withdrawn and nobody withdrew. */
export async function verifySources(
  workspace: Workspace,
  withdrawn: readonly { readonly source: number; readonly sha256: string }[],
): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const source of await listSources(workspace)) {
    const path = inWorkspace(workspace, source.file);
    const inLedger = withdrawn.some((item) => item.source === source.sequence && item.sha256 === source.sha256);
    if (source.withdrawn && !inLedger) {
      found.push({ path: inWorkspace(workspace, join(source.folder, 'withdrawn.json')), place: 'not in the ledger' });
    }
    if ((await readFile(source.file).catch(() => null)) === null) found.push({ path, place: 'missing' });
    else if ((await digestOfFile(source.file)) !== source.sha256) {
      found.push({ path, place: await changedBlock(source.file, source.intake.blocks, source.intake.blockBytes) });
    }
  }
  return found;
}

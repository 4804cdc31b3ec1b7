import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOfFile } from '@lookback/base';
import { listSources, type Source, type Workspace } from '@lookback/store';
import { changedBlock, type Difference, inWorkspace } from './differences.ts';

/** True where the length and the digests of blocks that were noted at intake are those of the file, which is intact. */
async function noteFits({ file, sha256, intake }: Source): Promise<boolean> {
  const { blocks, blockBytes, bytes } = intake;
  if (intake.sha256 !== sha256 || bytes !== (await stat(file)).size || !(blockBytes > 0)) return false;
  if (!Array.isArray(blocks) || blocks.length !== Math.ceil(bytes / blockBytes)) return false;
  return (await changedBlock(file, blocks, blockBytes)) === 'length';
}

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
    } else if (!(await noteFits(source))) {
      found.push({
        path: inWorkspace(workspace, join(source.folder, 'intake.json')),
        place: 'what it says of the file',
      });
    }
  }
  return found;
}

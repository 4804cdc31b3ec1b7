import { readFile } from 'node:fs/promises';
import { digestOfFile } from '@lookback/base';
import { listSources, type Workspace } from '@lookback/store';
import { changedBlock, type Difference, inWorkspace } from './differences.ts';

/** Sources whose bytes are not those that name their folder. */
export async function verifySources(workspace: Workspace): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const source of await listSources(workspace)) {
    const path = inWorkspace(workspace, source.file);
    if ((await readFile(source.file).catch(() => null)) === null) found.push({ path, place: 'missing' });
    else if ((await digestOfFile(source.file)) !== source.sha256) {
      found.push({ path, place: await changedBlock(source.file, source.intake.blocks, source.intake.blockBytes) });
    }
  }
  return found;
}

import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { sha256 } from '@lookback/base';
import { type Workspace, writeFileAtomically } from '@lookback/store';

/**
 * Keeps the declared memo as `networks/ID.yaml`. Another text that stood there is somebody's work: it goes to
 * `networks/earlier/`, named by its digest, so that declaring it again undoes the change. Returns where, or null.
 */
export async function keepMemo(
  workspace: Workspace,
  memo: { readonly id: string; readonly text: string; readonly file: string },
): Promise<string | null> {
  const name = basename(memo.id);
  const home = join(workspace.paths.networks, `${name}.yaml`);
  if (home === memo.file) return null;
  const before = await readFile(home, 'utf8').catch(() => null);
  if (before === memo.text) return null;
  const earlier = join(workspace.paths.networks, 'earlier', `${name}-${sha256(before ?? '').slice(0, 8)}.yaml`);
  if (before !== null) await writeFileAtomically(earlier, before);
  await writeFileAtomically(home, memo.text);
  return before === null ? null : relative(workspace.folder, earlier);
}

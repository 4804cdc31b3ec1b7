import { readFile } from 'node:fs/promises';
import type { DeclaredMemo } from '../3-declare.ts';
import type { ReviewContext } from '../context.ts';
import { needSnapshot } from '../evidence/load-evidence.ts';

/** Reads the network that was declared last. Throws UserError `step_missing`. */
export async function loadNetwork(context: ReviewContext): Promise<DeclaredMemo & { readonly digest: string }> {
  const snapshot = await needSnapshot(context, 'network', 'declare MEMO.yaml');
  const declared = JSON.parse(await readFile(snapshot.file('network.json'), 'utf8')) as DeclaredMemo;
  return { ...declared, digest: snapshot.digest };
}

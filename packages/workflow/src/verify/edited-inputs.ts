import { readFile } from 'node:fs/promises';
import { canonicalJson, type Json, sha256 } from '@lookback/base';
import { latestSnapshot, listSources, type Workspace } from '@lookback/store';
import type { NotRecomputable } from './not-recomputable.ts';

/**
 * Files that people write and that are no longer what the snapshots in force were made with: a mapping, the memo, the kept
 * linkage model. The next step would take them as they are now, so a change by accident must be seen before.
 */
export async function editedInputs(workspace: Workspace): Promise<readonly NotRecomputable[]> {
  return [...(await editedMappings(workspace)), ...(await editedMemo(workspace)), ...(await editedModel(workspace))];
}

const edited = (path: string): NotRecomputable => ({ path, why: 'edited', differing: [] });

async function editedMappings(workspace: Workspace): Promise<NotRecomputable[]> {
  const statements = await latestSnapshot(workspace, 'statements');
  const used = (statements?.manifest.inputs.sources ?? []) as readonly {
    readonly sequence: number;
    readonly mapping: string | null;
  }[];
  const found = new Map<string, NotRecomputable>();
  for (const { sequence, mapping } of await listSources(workspace)) {
    const digest = used.find((source) => source.sequence === sequence)?.mapping;
    if (mapping === null || digest === undefined || digest === null) continue;
    const path = `mappings/${mapping}`;
    const text = await readFile(workspace.path('mappings', mapping), 'utf8').catch(() => null);
    if (text === null || sha256(text) !== digest) found.set(path, edited(path));
  }
  return [...found.values()];
}

async function editedMemo(workspace: Workspace): Promise<NotRecomputable[]> {
  const network = await latestSnapshot(workspace, 'network');
  if (!network) return [];
  const path = `networks/${String((network.manifest.totals as { readonly network?: string }).network)}.yaml`;
  const [own, kept] = await Promise.all([readText(workspace.path(path)), readText(network.file('memo.yaml'))]);
  return own === kept ? [] : [edited(path)];
}

async function editedModel(workspace: Workspace): Promise<NotRecomputable[]> {
  const persons = await latestSnapshot(workspace, 'persons');
  const text = await readText(workspace.path('models', 'linkage.json'));
  if (!persons || text === null) return [];
  const made = await readText(persons.file('model.json'));
  return sameModel(text, made) ? [] : [edited('models/linkage.json')];
}

function sameModel(kept: string, made: string | null): boolean {
  try {
    const { model } = JSON.parse(kept) as { readonly model: Json };
    return canonicalJson(model) === canonicalJson(JSON.parse(made ?? 'null') as Json);
  } catch {
    return false;
  }
}

async function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}

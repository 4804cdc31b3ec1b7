import { canonicalJson, type Json } from '@lookback/base';
import { latestSnapshot, openSnapshot, type Workspace } from '@lookback/store';

/**
 * Why a snapshot in force could not be made again. `version`: another version of Lookback made it. `superseded`: what it was
 * made from moved on since, as steps, files or judgements that the workspace knows say. Both are told and are no findings. `changed`: what it was made from is not
 * what is there now, and nothing in the ledger says why: a finding. `edited`: a mapping, memo or model that is no longer what
 * the snapshots in force were made with: a finding.
 */
export interface NotRecomputable {
  readonly path: string;
  readonly why: 'version' | 'superseded' | 'changed' | 'edited';
  /** The inputs or parameters that differ. */
  readonly differing: readonly string[];
}

/** Says why a pointer's snapshot is not among those that were made again from sources, mandate, memo, model and ledger. */
export async function whyNotAgain(at: {
  readonly workspace: Workspace;
  readonly made: Workspace;
  readonly pointer: string;
  readonly pointers: Readonly<Record<string, string>>;
}): Promise<NotRecomputable> {
  const { workspace, made, pointer, pointers } = at;
  const stage = pointer.split('/')[0];
  const path = `snapshots/${stage}/${pointers[pointer]}`;
  const own = await openSnapshot(workspace, stage, pointers[pointer]);
  const again = await latestSnapshot(made, stage, pointer);
  if (own && again && own.manifest.version !== again.manifest.version) return { path, why: 'version', differing: [] };
  if (!own || !again) return { path, why: 'changed', differing: [] };
  const names = new Set([...Object.keys(own.manifest.inputs), ...Object.keys(again.manifest.inputs)]);
  const differing = [...names].filter(
    (name) => canonicalJson(own.manifest.inputs[name] ?? null) !== canonicalJson(again.manifest.inputs[name] ?? null),
  );
  const parameters = canonicalJson(own.manifest.parameters) === canonicalJson(again.manifest.parameters);
  if (!parameters) return { path, why: 'changed', differing: [...differing, 'parameters'] };
  const overtaken = differing.filter((name) =>
    name === 'sources'
      ? isGrown(own.manifest.inputs.sources, again.manifest.inputs.sources)
      : isOvertaken(name, own.manifest.inputs[name], pointers),
  );
  // what rests on a stage that moved on says nothing of the ledger or the mandate of its own time
  const superseded = overtaken.length > 0 && differing.every((name) => overtaken.includes(name) || name === 'ledger');
  return { path, why: superseded ? 'superseded' : 'changed', differing };
}

/** Every source that is in both lists is as it was: files only came or were withdrawn. */
function isGrown(before: Json | undefined, now: Json | undefined): boolean {
  const listed = (list: Json | undefined) =>
    (Array.isArray(list) ? list : []) as readonly {
      readonly sequence?: number;
      readonly [name: string]: Json | undefined;
    }[];
  const known = new Map(listed(before).map((source) => [source.sequence, canonicalJson(source)]));
  return listed(now).every((source) => (known.get(source.sequence) ?? canonicalJson(source)) === canonicalJson(source));
}

/** A step before it ran again since, or people judged pairs or handed in files that it has not seen yet. */
function isOvertaken(name: string, input: Json | undefined, pointers: Readonly<Record<string, string>>): boolean {
  if (name === 'judgements' || name === 'withdrawn') return true;
  return pointers[name] !== undefined && input !== pointers[name];
}

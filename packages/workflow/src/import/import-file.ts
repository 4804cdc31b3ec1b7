import { GuardError, type Progress, UserError } from '@lookback/base';
import type { Charter } from '@lookback/model';
import {
  assignMapping,
  forgetSource,
  type ImportTotals,
  importSource,
  intakeFile,
  type Workspace,
} from '@lookback/store';
import { systemOf } from './completeness.ts';
import type { PlannedFile } from './plan-import.ts';

/** What step 1 did with one file. rows = records + rejected + blank + header. */
export interface ImportedFile extends Omit<ImportTotals, 'bytes'> {
  readonly path: string;
  /** Name of the source; that of `path` where the same bytes had not come before under another name. */
  readonly name: string;
  /** Other names under which the same bytes were handed in. */
  readonly also_named: readonly string[];
  readonly sequence: number;
  readonly sha256: string;
  /** Bytes of the file as handed in; `text_bytes` are those after gunzip, and add up by part. */
  readonly bytes: number;
  readonly text_bytes: ImportTotals['bytes'];
  /** Path of `rejects.csv`. */
  readonly rejects: string;
  /** Why the source was withdrawn before; null where it is in use. */
  readonly withdrawn: string | null;
  /** False where the same file had been imported before. */
  readonly fresh: boolean;
}

/** Keeps one file as a source and reads it into verified records. */
export async function importFile(
  workspace: Workspace,
  planned: PlannedFile,
  notes: { charter: Charter | null; mapping: string | null; progress?: Progress },
): Promise<ImportedFile> {
  const system = notes.charter ? systemOf(notes.charter, planned.name) : null;
  const custody = system && {
    system: system.name,
    custodian: system.custodian,
    control_totals: system.control_totals,
  };
  const { source, fresh: kept } = await intakeFile(workspace, planned.path, { read: planned.read, custody });
  if (notes.mapping !== null) await assignMapping(source, notes.mapping);
  const { snapshot, fresh } = await importSource(workspace, source, notes.progress).catch(async (error: unknown) => {
    if (kept && (error instanceof UserError || error instanceof GuardError)) await forgetSource(workspace, source);
    throw error;
  });
  const { bytes, ...totals } = snapshot.manifest.totals as unknown as ImportTotals;
  return {
    path: planned.path,
    name: source.name,
    also_named: source.alsoNamed,
    sequence: source.sequence,
    sha256: source.sha256,
    ...totals,
    bytes: source.intake.bytes,
    text_bytes: bytes,
    rejects: snapshot.file('rejects.csv'),
    withdrawn: source.withdrawnBecause,
    fresh,
  };
}

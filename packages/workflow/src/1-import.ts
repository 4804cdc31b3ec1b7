import type { Progress } from '@lookback/base';
import {
  assignMapping,
  explainDifference,
  findSource,
  type ImportTotals,
  importSource,
  intakeFile,
  listSources,
  makeStatements,
  type Source,
  type StatementTotals,
  type Workspace,
} from '@lookback/store';
import { charterOf, completeness, type SystemCompleteness, systemOf } from './import/completeness.ts';
import { type ImportRequest, planImport } from './import/plan-import.ts';

/** What step 1 did with one file. rows = records + rejected + blank + header. */
export interface ImportedFile extends Omit<ImportTotals, 'bytes'> {
  readonly path: string;
  readonly name: string;
  readonly sequence: number;
  readonly sha256: string;
  /** Bytes of the file as handed in; `text_bytes` are those after gunzip, and add up by part. */
  readonly bytes: number;
  readonly text_bytes: ImportTotals['bytes'];
  /** Path of `rejects.csv`. */
  readonly rejects: string;
  /** False where the same file had been imported before. */
  readonly fresh: boolean;
}

export interface ImportReport {
  readonly files: readonly ImportedFile[];
  readonly statements: StatementTotals & { readonly digest: string };
  readonly completeness: readonly SystemCompleteness[];
  /** The mapping that was proposed and written, relative to the workspace; null without --guess. */
  readonly guessed: string | null;
  readonly fresh: boolean;
}

export interface ImportOptions extends ImportRequest {
  readonly workspace: Workspace;
  readonly progress?: Progress;
  /** Why a file differs from its control totals: [file, text]. */
  readonly explain?: readonly (readonly [string, string])[];
}

/** Step 1: keeps files as sources, reads them into verified records, and makes statements of all that is mapped. */
export async function importStep(options: ImportOptions): Promise<ImportReport> {
  const { workspace, progress } = options;
  const charter = await charterOf(workspace);
  const plan = await planImport(workspace, options);
  const files: ImportedFile[] = [];
  for (const { path, name, read } of plan.files) {
    const system = charter ? systemOf(charter, name) : null;
    const custody = system && {
      system: system.name,
      custodian: system.custodian,
      control_totals: system.control_totals,
    };
    const { source } = await intakeFile(workspace, path, { read, custody });
    if (plan.mapping !== null) await assignMapping(source, plan.mapping);
    files.push(await importOne(workspace, source, path, progress));
  }
  for (const [file, text] of options.explain ?? []) await explainDifference(await findSource(workspace, file), text);
  const { snapshot, fresh } = await makeStatements(workspace, await listSources(workspace), progress);
  return {
    files,
    statements: { ...(snapshot.manifest.totals as unknown as StatementTotals), digest: snapshot.digest },
    completeness: charter ? await completeness(workspace, charter) : [],
    guessed: plan.guessed === null ? null : `mappings/${plan.guessed}`,
    fresh: fresh || files.some((file) => file.fresh),
  };
}

async function importOne(
  workspace: Workspace,
  source: Source,
  path: string,
  progress?: Progress,
): Promise<ImportedFile> {
  const { snapshot, fresh } = await importSource(workspace, source, progress);
  const { bytes, ...totals } = snapshot.manifest.totals as unknown as ImportTotals;
  return {
    path,
    name: source.name,
    sequence: source.sequence,
    sha256: source.sha256,
    ...totals,
    bytes: source.intake.bytes,
    text_bytes: bytes,
    rejects: snapshot.file('rejects.csv'),
    fresh,
  };
}

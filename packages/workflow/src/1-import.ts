import type { Progress } from '@lookback/base';
import {
  explainDifference,
  findSource,
  listSources,
  makeStatements,
  type StatementTotals,
  type Workspace,
} from '@lookback/store';
import { charterOf, completeness, type SystemCompleteness } from './import/completeness.ts';
import { type ImportedFile, importFile } from './import/import-file.ts';
import { type ImportRequest, planImport } from './import/plan-import.ts';

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
  const plan = await planImport(workspace, { ...options, protectedExtra: charter?.protected });
  const files: ImportedFile[] = [];
  for (const file of plan.files) {
    files.push(await importFile(workspace, file, { charter, mapping: plan.mapping, progress }));
  }
  for (const [file, text] of options.explain ?? []) await explainDifference(await findSource(workspace, file), text);
  const { snapshot, fresh } = await makeStatements(workspace, await listSources(workspace), progress);
  return {
    files,
    statements: { ...(snapshot.manifest.totals as unknown as StatementTotals), digest: snapshot.digest },
    completeness: charter ? await completeness(workspace, charter) : [],
    guessed: plan.guessed === null ? null : `mappings/${plan.guessed}`,
    fresh: fresh || files.some((file) => file.fresh) || (options.explain ?? []).length > 0,
  };
}

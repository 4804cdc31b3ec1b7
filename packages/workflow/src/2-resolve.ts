import { digestOf, type Json } from '@lookback/base';
import { resolve, tableFromStatements } from '@lookback/resolve';
import { runStage } from '@lookback/store';
import { openBook, standingJudgements } from './book/book.ts';
import type { ReviewContext } from './context.ts';
import { loadEvidence } from './evidence/load-evidence.ts';
import { nameOnlyRecords, withoutNameOnly } from './persons/name-only.ts';
import { candidateBatches, candidateSpecs, personBatches, personSpecs } from './persons/person-table.ts';

/** What step 2 counted: R1 = records that are part of a person, R2 = records with nothing beyond a name. */
export interface ResolveTotals {
  readonly records: number;
  readonly resolved: number;
  readonly unresolvable: number;
  readonly persons: number;
  readonly attachedByName: number;
  readonly candidates: number;
  readonly estimatedPrecision: number;
  readonly warnings: readonly {
    readonly code: string;
    readonly detail: { readonly [name: string]: string | number };
  }[];
}

export interface ResolveReport extends ResolveTotals {
  readonly digest: string;
  /** False when nothing had changed. */
  readonly fresh: boolean;
}

const stageVersion = 1;

/** Step 2: which records are one person, and why. Standing judgements of people always hold. */
export async function resolveStep(context: ReviewContext, options: { seed?: string } = {}): Promise<ResolveReport> {
  const evidence = await loadEvidence(context);
  const book = await openBook(context);
  const judgements = standingJudgements(await book.state());
  const seed = options.seed ?? 'lookback';
  const spec = {
    stage: 'persons',
    version: stageVersion,
    inputs: { statements: evidence.digest, judgements: digestOf(judgements as unknown as Json) },
    parameters: { seed },
  };
  const { snapshot, fresh } = await runStage(
    context.workspace,
    spec,
    async (writer) => {
      const table = tableFromStatements(evidence.statements, evidence.records);
      const resolution = withoutNameOnly(
        await resolve(table, { seed, judgements, progress: context.progress }),
        nameOnlyRecords(evidence),
      );
      await writer.writeTable('persons.parquet', personSpecs, personBatches(resolution));
      await writer.writeTable('candidates.parquet', candidateSpecs, candidateBatches(resolution));
      await writer.writeJson('model.json', resolution.model);
      await writer.writeJson('rules.json', resolution.rules);
      return totalsOfResolution(resolution) as unknown as Json;
    },
    context.progress,
  );
  await book.perform({ kind: 'adopt_snapshot', stage: 'persons', digest: snapshot.digest, cause: 'resolve' });
  return { ...(snapshot.manifest.totals as unknown as ResolveTotals), digest: snapshot.digest, fresh };
}

function totalsOfResolution(resolution: Awaited<ReturnType<typeof resolve>>): ResolveTotals {
  const persons = new Set(resolution.personOf.filter((person) => person >= 0));
  const resolved = resolution.personOf.filter((person) => person >= 0).length;
  return {
    records: resolution.table.count,
    resolved,
    unresolvable: resolution.table.count - resolved,
    persons: persons.size,
    attachedByName: resolution.basis.filter((basis) => basis === 'attached_by_name').length,
    candidates: resolution.candidates.length,
    estimatedPrecision: resolution.estimatedPrecision,
    warnings: resolution.warnings,
  };
}

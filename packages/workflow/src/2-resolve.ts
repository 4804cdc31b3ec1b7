import { digestOf, type Json } from '@lookback/base';
import { latestSnapshot, runStage } from '@lookback/store';
import { openBook, standingJudgements } from './book/book.ts';
import type { ReviewContext } from './context.ts';
import { latestEvidence } from './evidence/load-evidence.ts';
import { changedPersons, type PersonChange } from './persons/changed-persons.ts';
import { keepModel, modelDigest, readFrozenModel } from './persons/linkage-model.ts';
import { nameOnlyRecords, withoutNameOnly } from './persons/name-only.ts';
import { candidateBatches, candidateSpecs, personBatches, personSpecs } from './persons/person-table.ts';
import { type ResolveTotals, totalsOfResolution } from './persons/resolve-totals.ts';
import { runResolution } from './persons/run-resolution.ts';

export interface ResolveReport extends ResolveTotals {
  readonly digest: string;
  /** False when nothing had changed. */
  readonly fresh: boolean;
  /** Persons that are new, merged or split against the resolution before, with the records that moved. */
  readonly changes: readonly PersonChange[];
}

const stageVersion = 5;

/**
 * Step 2: which records are one person, and why. Standing judgements of people always hold. The model is learnt once and
 * kept in models/; `refit` learns anew, always in full, and every person that changes is listed.
 */
export async function resolveStep(
  context: ReviewContext,
  options: { seed?: string; refit?: boolean } = {},
): Promise<ResolveReport> {
  const evidence = await latestEvidence(context);
  const book = await openBook(context);
  const before = await latestSnapshot(context.workspace, 'persons');
  const judgements = standingJudgements(await book.state());
  const seed = options.seed ?? 'lookback';
  const inputs = { statements: evidence.digest, judgements: digestOf(judgements as unknown as Json) };
  const learntOn = digestOf({ ...inputs, seed });
  const frozen = options.refit ? null : await readFrozenModel(context);
  const model = frozen === null || frozen.learntOn === learntOn ? null : frozen.model;
  const { snapshot, fresh } = await runStage(
    context.workspace,
    {
      stage: 'persons',
      version: stageVersion,
      inputs: { ...inputs, model: model === null || frozen === null ? null : modelDigest(frozen) },
      parameters: { seed },
    },
    async (writer) => {
      const all = await runResolution(context, { evidence, model, seed, judgements });
      const resolution = withoutNameOnly(all, nameOnlyRecords(evidence));
      await writer.writeTable('persons.parquet', personSpecs, personBatches(resolution));
      await writer.writeTable('candidates.parquet', candidateSpecs, candidateBatches(resolution));
      await writer.writeJson('model.json', resolution.model);
      await writer.writeJson('rules.json', resolution.rules);
      return totalsOfResolution(resolution) as unknown as Json;
    },
    context.progress,
  );
  if (frozen === null) await keepModel(context, snapshot, learntOn);
  await book.perform({ kind: 'adopt_snapshot', stage: 'persons', digest: snapshot.digest, cause: 'resolve' });
  const totals = snapshot.manifest.totals as unknown as ResolveTotals;
  return { ...totals, digest: snapshot.digest, fresh, changes: await changedPersons(before, snapshot) };
}

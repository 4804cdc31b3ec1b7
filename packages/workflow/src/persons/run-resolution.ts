import { availableParallelism } from 'node:os';
import type { IdentityJudgement } from '@lookback/model';
import { type LinkageModel, type Resolution, resolve, resolveWith, tableFromStatements } from '@lookback/resolve';
import type { ReviewContext } from '../context.ts';
import type { Evidence } from '../evidence/load-evidence.ts';

export interface ResolutionRequest {
  readonly evidence: Evidence;
  /** Null learns a model. */
  readonly model: LinkageModel | null;
  readonly seed: string;
  readonly judgements: readonly IdentityJudgement[];
}

/**
 * Resolves all records: learning a model, or with a frozen one. The resolution that a process still holds is not
 * continued, though that gives the same persons: the candidates beside them could differ from those that `verify` makes.
 */
export async function runResolution(context: ReviewContext, request: ResolutionRequest): Promise<Resolution> {
  const { evidence, model, seed, judgements } = request;
  const options = { seed, judgements, progress: context.progress, threads: availableParallelism() };
  const table = tableFromStatements(evidence.statements, evidence.records);
  return model === null ? resolve(table, options) : resolveWith(model, table, options);
}

import { availableParallelism } from 'node:os';
import type { IdentityJudgement } from '@lookback/model';
import {
  type ComparedPairs,
  comparedPairs,
  type LinkageModel,
  type Resolution,
  resolve,
  resolveIncremental,
  resolveWith,
  tableFromStatements,
} from '@lookback/resolve';
import type { ReviewContext } from '../context.ts';
import type { Evidence } from '../evidence/load-evidence.ts';

export interface ResolutionRequest {
  readonly evidence: Evidence;
  /** Null learns a model. */
  readonly model: LinkageModel | null;
  readonly seed: string;
  readonly judgements: readonly IdentityJudgement[];
}

/** Pairs of the latest resolution of a process: with a frozen model those of unchanged records need not be compared again. */
const kept = new WeakMap<ReviewContext, ComparedPairs>();

/** Above so many (some 250 MiB) comparing again costs less than what a server would hold for it all day. */
const pairsKeptMax = 32_000_000;

/**
 * Resolves all records: learning a model, or with a frozen one. What this process compared before is taken over where it
 * cannot have changed; the result is that of a full run, in persons, candidates and everything that `verify` compares.
 */
export async function runResolution(context: ReviewContext, request: ResolutionRequest): Promise<Resolution> {
  const { evidence, model, seed, judgements } = request;
  const options = { seed, judgements, progress: context.progress, threads: availableParallelism() };
  const table = tableFromStatements(evidence.statements, evidence.records);
  const before = kept.get(context);
  const resolution =
    model === null
      ? await resolve(table, options)
      : before
        ? await resolveIncremental(model, before, table, options)
        : await resolveWith(model, table, options);
  const pairs = comparedPairs(resolution);
  if (pairs.partner.length <= pairsKeptMax) kept.set(context, pairs);
  else kept.delete(context);
  return resolution;
}

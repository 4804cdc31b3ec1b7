import { availableParallelism } from 'node:os';
import { canonicalJson, type Json } from '@lookback/base';
import type { IdentityJudgement } from '@lookback/model';
import {
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

interface Kept {
  readonly evidence: Evidence;
  readonly resolution: Resolution;
}

const kept = new WeakMap<ReviewContext, Kept>();

/**
 * Resolves all records: learning a model, or with a frozen one. Where this process has resolved the earlier records and
 * only new ones came, only pairs that involve a new record are compared; the result is the same.
 */
export async function runResolution(context: ReviewContext, request: ResolutionRequest): Promise<Resolution> {
  const { evidence, model, seed, judgements } = request;
  const options = { seed, judgements, progress: context.progress, threads: availableParallelism() };
  const before = kept.get(context);
  let resolution: Resolution;
  if (model === null) {
    resolution = await resolve(tableFromStatements(evidence.statements, evidence.records), options);
  } else if (before && addsOnly(before.evidence, evidence)) {
    const added = evidence.records.slice(before.evidence.records.length);
    const isNew = new Set(added);
    const statements = evidence.statements.filter((statement) => isNew.has(statement.entity));
    const table = tableFromStatements(statements, added);
    ({ resolution } = await resolveIncremental(model, before.resolution, table, options));
  } else {
    resolution = await resolveWith(model, tableFromStatements(evidence.statements, evidence.records), options);
  }
  kept.set(context, { evidence, resolution });
  return resolution;
}

/** Do the later statements hold the earlier sources unchanged, in the same order, with others after them? */
function addsOnly(before: Evidence, after: Evidence): boolean {
  const sources = (evidence: Evidence) =>
    (evidence.snapshot.manifest.inputs.sources as readonly Json[]).map((source) => canonicalJson(source));
  const [old, now] = [sources(before), sources(after)];
  return now.length > old.length && old.every((source, i) => source === now[i]);
}

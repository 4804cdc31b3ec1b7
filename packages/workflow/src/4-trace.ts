import { runStage } from '@lookback/store';
import { type PutUnderReview, putUnderReview } from './cohort/put-under-review.ts';
import type { ReviewContext } from './context.ts';
import { loadGraph } from './graph/load-graph.ts';
import type { BesideTotals } from './links/beside-the-trace.ts';
import { confirmedPersons } from './links/confirmed.ts';
import { type LinkTotals, linksVersion } from './links/links.ts';
import { loadNetwork } from './links/load-network.ts';
import { keepTrace } from './links/load-trace.ts';
import { makeLinks, nothingTaken, type TakenOver } from './links/make-links.ts';
import { redeclareOnNewPersons } from './memo/redeclare.ts';

export interface TraceReport extends LinkTotals, BesideTotals, PutUnderReview {
  readonly digest: string;
  readonly fresh: boolean;
  /** The null model under which `expected` is computed. */
  readonly null: 'bicm';
  /** What was taken over from the round before, and what was read again; zeros where everything was made anew or stood already. */
  readonly evidence: TakenOver;
}

export interface TraceStepOptions {
  readonly seed?: string;
  /** Also follow one further hop, from persons whose link two readers confirmed and from nobody else. */
  readonly further?: boolean;
  /** These persons instead, as an earlier trace had them. */
  readonly confirmed?: readonly string[];
  /** Why the trace ran: goes into the ledger with the cohort. */
  readonly cause?: string;
}

/** Step 4: who used the network's details, how many would by coincidence, and on what each link hangs. */
export async function traceStep(context: ReviewContext, options: TraceStepOptions = {}): Promise<TraceReport> {
  const { digest: graphDigest } = await loadGraph(context);
  await redeclareOnNewPersons(context);
  const declared = await loadNetwork(context);
  const seed = options.seed ?? 'lookback';
  const confirmed = options.confirmed ?? (options.further ? await confirmedPersons(context) : []);
  const spec = {
    stage: 'links',
    version: linksVersion,
    inputs: { graph: graphDigest, network: declared.digest },
    parameters: { seed, null: 'bicm', confirmed },
  };
  let made: Awaited<ReturnType<typeof makeLinks>> | undefined;
  const { snapshot, fresh } = await runStage(
    context.workspace,
    spec,
    async (writer) => {
      made = await makeLinks(context, writer, { seed, confirmed });
      return made.totals;
    },
    context.progress,
  );
  if (made) keepTrace(context, made.trace, snapshot.digest);
  const { memo } = declared;
  const review = await putUnderReview(context, { snapshot, memo, cause: options.cause ?? 'trace' });
  return {
    ...(snapshot.manifest.totals as unknown as LinkTotals & BesideTotals),
    digest: snapshot.digest,
    fresh,
    null: 'bicm',
    evidence: made?.taken ?? nothingTaken,
    ...review,
  };
}

import type { Json } from '@lookback/base';
import type { EarlierTrace, Trace } from '@lookback/network';
import type { StageWriter } from '@lookback/store';
import type { ReviewContext } from '../context.ts';
import { loadGraph } from '../graph/load-graph.ts';
import { besideTheTrace, besideTotals } from './beside-the-trace.ts';
import { earlierTrace } from './earlier-trace.ts';
import { type Links, linkTotals } from './links.ts';
import { type TraceParameters, traceNow } from './load-trace.ts';

/** What a trace took over from the round before, and what it read again. */
export interface TakenOver {
  readonly usesKept: number;
  readonly usesRead: number;
  readonly findingsKept: number;
}

/** Nothing was traced, as it stood already. */
export const nothingTaken: TakenOver = { usesKept: 0, usesRead: 0, findingsKept: 0 };

/** Traces, and writes the files of a links snapshot. */
export async function makeLinks(
  context: ReviewContext,
  writer: StageWriter,
  parameters: TraceParameters,
): Promise<{ readonly trace: Trace; readonly taken: TakenOver; readonly totals: Json }> {
  const earlier = (await earlierTrace(context)) ?? undefined;
  const trace = await traceNow(context, { ...parameters, earlier });
  const links: Links = { summary: trace.summary, anchors: trace.anchors, findings: trace.findings };
  await writer.writeText('links.json', JSON.stringify(links));
  const beside = await besideTheTrace(context, trace, parameters);
  await writer.writeJson('beside.json', beside);
  const { revised } = await loadGraph(context);
  const taken = {
    usesKept: revised?.kept ?? 0,
    usesRead: revised?.read ?? 0,
    findingsKept: findingsKept(trace, earlier),
  };
  return { trace, taken, totals: { ...linkTotals(links), ...besideTotals(beside) } as unknown as Json };
}

function findingsKept({ findings }: Trace, earlier: EarlierTrace | undefined): number {
  const known = new Set(earlier?.findings.map(({ support }) => support));
  return findings.reduce((count, { support }) => count + (known.has(support) ? 1 : 0), 0);
}

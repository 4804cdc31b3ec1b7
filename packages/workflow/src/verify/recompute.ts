import { UserError } from '@lookback/base';
import { importSource, listSources, makeStatements, openSnapshot, readPointers, type Workspace } from '@lookback/store';
import { resolveStep } from '../2-resolve.ts';
import { declareStep } from '../3-declare.ts';
import { type TraceStepOptions, traceStep } from '../4-trace.ts';
import { type MeasureOptions, measureStep } from '../6-measure.ts';
import { closeBook } from '../book/book.ts';
import { openReview, type ReviewContext } from '../context.ts';
import { copyInputs } from './verify-workspace.ts';

/** Makes every snapshot in force again in an empty folder, from the sources and what people wrote. */
export async function recompute(context: ReviewContext, folder: string): Promise<Workspace> {
  await copyInputs(context.workspace, folder);
  const { clock, progress } = context;
  const again = await openReview({ dir: folder, cwd: folder, clock, progress });
  try {
    const pointers = await readPointers(context.workspace);
    const sources = await listSources(again.workspace);
    for (const source of sources) await importSource(again.workspace, source, progress);
    if (pointers.statements) await makeStatements(again.workspace, sources, progress);
    if (pointers.persons) await resolveStep(again, await parametersOf(context, 'persons', pointers.persons));
    if (pointers.network) {
      const network = await openSnapshot(context.workspace, 'network', pointers.network);
      if (network) await declareStep(again, network.file('memo.yaml'));
    }
    if (pointers.links) await traceStep(again, await parametersOf<TraceStepOptions>(context, 'links', pointers.links));
    if (pointers.figures) await measureAgain(again, context.workspace, pointers.figures);
  } finally {
    await closeBook(again);
  }
  return again.workspace;
}

/** Figures of before a file came whose difference nobody has explained yet cannot be made again; that is no failure. */
async function measureAgain(again: ReviewContext, workspace: Workspace, digest: string): Promise<void> {
  const figures = await openSnapshot(workspace, 'figures', digest);
  const parameters = (figures?.manifest.parameters ?? {}) as unknown as Pick<MeasureOptions, 'asOf' | 'status'>;
  const { sequence } = (figures?.manifest.totals ?? {}) as { readonly sequence?: number };
  await measureStep(again, { ...parameters, through: sequence }).catch((error: unknown) => {
    if (!(error instanceof UserError) || error.code !== 'difference_unexplained') throw error;
  });
}

async function parametersOf<T = Record<string, string>>(
  context: ReviewContext,
  stage: string,
  digest: string,
): Promise<T> {
  const snapshot = await openSnapshot(context.workspace, stage, digest);
  return (snapshot?.manifest.parameters ?? {}) as T;
}

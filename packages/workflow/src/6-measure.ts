import { digestOf, type Json } from '@lookback/base';
import {
  type FigureSet,
  figureSetToJson,
  measure,
  type PublicationStatus,
  reconcile,
  requireReconciled,
} from '@lookback/figures';
import { runStage } from '@lookback/store';
import { openBook } from './book/book.ts';
import type { ReviewContext } from './context.ts';
import { needSnapshot } from './evidence/load-evidence.ts';
import { gatherFigures } from './measure/gather.ts';
import { requireCurrent } from './measure/require-current.ts';
import { requireExplained } from './measure/require-explained.ts';
import { reviewDigest } from './measure/review-digest.ts';

export interface MeasureReport {
  readonly digest: string;
  readonly fresh: boolean;
  readonly asOf: string;
  readonly set: FigureSet;
}

export interface MeasureOptions {
  /** ISO day of the figures. */
  readonly asOf: string;
  readonly status?: PublicationStatus;
  /** Only the ledger up to this event: figures of before are made again so. */
  readonly through?: number;
}

/** Step 6: figures as exact partitions of person lists. Throws FindingError while an identity fails (exit 1), UserError `trace_stale`. */
export async function measureStep(context: ReviewContext, options: MeasureOptions): Promise<MeasureReport> {
  await requireExplained(context);
  const links = await needSnapshot(context, 'links', 'trace');
  await requireCurrent(context, links);
  const { through = Number.POSITIVE_INFINITY } = options;
  const events = (await (await openBook(context)).events()).filter(({ sequence }) => sequence <= through);
  const status = options.status ?? 'provisional';
  const set = measure(await gatherFigures(context, { asOf: options.asOf, status, events }));
  const spec = {
    stage: 'figures',
    version: 2,
    inputs: {
      links: links.digest,
      ledger: reviewDigest(events, options.asOf),
      charter: digestOf(context.charter as unknown as Json),
    },
    parameters: { asOf: options.asOf, status },
  };
  const { snapshot, fresh } = await runStage(context.workspace, spec, async (writer) => {
    await writer.writeJson('figures.json', figureSetToJson(set));
    return { asOf: options.asOf, findings: reconcile(set).length, sequence: events.at(-1)?.sequence ?? 0 };
  });
  requireReconciled(set);
  return { digest: snapshot.digest, fresh, asOf: options.asOf, set };
}

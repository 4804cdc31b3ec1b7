import type { ReviewContext } from '../context.ts';
import { needSnapshot, totalsOf } from '../evidence/load-evidence.ts';

/** The as-of day of the figures measured last. Throws UserError `step_missing`. */
export async function latestFiguresDay(context: ReviewContext): Promise<string> {
  const snapshot = await needSnapshot(context, 'figures', 'measure --as-of YYYY-MM-DD');
  return totalsOf<{ asOf: string }>(snapshot).asOf;
}

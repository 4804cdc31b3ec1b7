import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listSources } from '@lookback/store';
import type { ReviewContext } from '../context.ts';

/**
 * The day on which the files closed: the latest intake. A simulated workspace says the last day of its charter's period
 * instead, so that runs can be compared.
 */
export async function cutOffOf(context: ReviewContext): Promise<string> {
  if (context.workspace.simulated) return context.charter.period.to;
  let latest = 0;
  for (const source of await listSources(context.workspace)) {
    latest = Math.max(latest, (await stat(join(source.folder, 'intake.json'))).mtimeMs);
  }
  return new Date(latest || context.clock.now()).toISOString().slice(0, 10);
}

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listSources } from '@lookback/store';
import type { ReviewContext } from '../context.ts';

/** The day on which the files closed: as the charter says, else the latest intake (in a simulation the period's end). */
export async function cutOffOf(context: ReviewContext): Promise<string> {
  if (context.charter.files_closed) return context.charter.files_closed;
  if (context.workspace.simulated) return context.charter.period.to;
  let latest = 0;
  for (const source of await listSources(context.workspace)) {
    latest = Math.max(latest, (await stat(join(source.folder, 'intake.json'))).mtimeMs);
  }
  return new Date(latest || context.clock.now()).toISOString().slice(0, 10);
}

import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { silent } from '@lookback/base';
import { directoryOutput, simulate } from '@lookback/simulate';
import { createWorkspace } from '@lookback/store';
import {
  closeBook,
  declareStep,
  importStep,
  newKeyStep,
  openReview,
  resolveStep,
  setClock,
  traceStep,
} from '@lookback/workflow';

/** Steps 1 to 4 of a simulated agency and three scripted keys: a cohort that nobody has looked at yet. */
export async function prepareReview(folder: string): Promise<void> {
  const agency = join(folder, 'agency');
  await simulate({ persons: 1200, seed: '3', networks: 1 }, directoryOutput(agency), silent);
  const workspace = await createWorkspace(folder, { simulated: true });
  await cp(join(agency, 'charter.yaml'), workspace.paths.charter);
  const context = await openReview({ dir: folder, cwd: folder, clock: setClock('2024-06-03T08:00:00Z') });
  const files = (await readdir(join(agency, 'files'))).sort().map((name) => join(agency, 'files', name));
  const explain = context.charter.systems.flatMap((one) =>
    one.files.map((file) => [file, 'as the custodian said'] as const),
  );
  await importStep({ workspace, files, mapping: join(agency, 'mappings', 'agency.yaml'), progress: silent, explain });
  await resolveStep(context);
  await declareStep(context, join(agency, 'memo-1.yaml'));
  await traceStep(context);
  const roles = {
    'script-first': ['reviewer', 'publisher'],
    'script-second': ['reviewer', 'publisher'],
    'script-adjudicator': ['adjudicator'],
  } as const;
  for (const [name, its] of Object.entries(roles)) {
    await newKeyStep(context, { name, roles: [...its], path: join(folder, `${name}.key`), script: true });
  }
  await closeBook(context);
}

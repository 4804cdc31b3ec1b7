import { declareStep } from '../3-declare.ts';
import type { ReviewContext } from '../context.ts';
import { needSnapshot } from '../evidence/load-evidence.ts';

/** Declares the memo in force again where the persons are no longer those that it was declared on. */
export async function redeclareOnNewPersons(context: ReviewContext): Promise<void> {
  const persons = await needSnapshot(context, 'persons', 'resolve');
  const network = await needSnapshot(context, 'network', 'declare MEMO.yaml');
  if (network.manifest.inputs.persons !== persons.digest) await declareStep(context, network.file('memo.yaml'));
}

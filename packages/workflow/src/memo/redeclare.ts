import { declareStep } from '../3-declare.ts';
import type { ReviewContext } from '../context.ts';
import { needSnapshot } from '../evidence/load-evidence.ts';

/** Declares the memo in force again where the persons, or the country of the charter, are no longer those of its declaration. */
export async function redeclareOnNewPersons(context: ReviewContext): Promise<void> {
  const persons = await needSnapshot(context, 'persons', 'resolve');
  const network = await needSnapshot(context, 'network', 'declare MEMO.yaml');
  const { inputs } = network.manifest;
  const parameters = network.manifest.parameters as { readonly country?: string };
  const sameCountry = parameters.country === context.charter.default_country;
  if (inputs.persons !== persons.digest || !sameCountry) await declareStep(context, network.file('memo.yaml'));
}

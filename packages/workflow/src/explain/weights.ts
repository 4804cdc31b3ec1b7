import type { ReviewContext } from '../context.ts';
import { explainRecords } from './explain-records.ts';

/** Weight in bits of each field of a pair of records, under the model of the persons snapshot. */
export async function weightsOf(context: ReviewContext, a: string, b: string): Promise<ReadonlyMap<string, number>> {
  const explanation = await explainRecords(context, a, b);
  return new Map(explanation.fields.map((field) => [field.field, field.bits]));
}

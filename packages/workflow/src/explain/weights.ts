import type { PairExplanation } from '@lookback/resolve';
import type { ReviewContext } from '../context.ts';
import { explainRecords } from './explain-records.ts';

/** Weight in bits of each field of a pair of records, under the model of the persons snapshot. */
export async function weightsOf(context: ReviewContext, a: string, b: string): Promise<ReadonlyMap<string, number>> {
  return bitsOf(await explainRecords(context, a, b));
}

/** Weight in bits of each column that an explained pair compares; a column that is missing has none. */
export function bitsOf(explanation: PairExplanation): ReadonlyMap<string, number> {
  const missing = new Set(explanation.missing);
  return new Map(
    explanation.fields
      .filter(({ field }) => !missing.has(field))
      .flatMap(({ columns, bits }) => columns.map((column) => [column, bits] as const)),
  );
}

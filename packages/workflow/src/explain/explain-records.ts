import type { ReviewContext } from '../context.ts';

/** One field of a compared pair, with the weight that it gave in bits. */
export interface FieldWeight {
  readonly field: string;
  readonly bits: number;
}

/** Explains a pair of records under the model of the persons snapshot. */
export async function explainRecords(
  _context: ReviewContext,
  _a: string,
  _b: string,
): Promise<{ readonly fields: readonly FieldWeight[] }> {
  return { fields: [] };
}

import type { PairExplanation } from '@lookback/resolve';

/** Weight in bits of each column that an explained pair compares; a column that is missing has none. */
export function bitsOf(explanation: PairExplanation): ReadonlyMap<string, number> {
  const missing = new Set(explanation.missing);
  return new Map(
    explanation.fields
      .filter(({ field }) => !missing.has(field))
      .flatMap(({ columns, bits }) => columns.map((column) => [column, bits] as const)),
  );
}

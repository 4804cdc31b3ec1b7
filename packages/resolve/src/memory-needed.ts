import type { RecordTable } from './record-table.ts';

const mebibyte = 2 ** 20;
const fixedMib = 250;
const bytesPerRecord = 300;
const bytesPerValue = 120;

/**
 * Mebibytes that resolving a table takes at its peak, about: from runs of `bench/resolve/many.ts` with one to ten million
 * persons.
 */
export function mebibytesNeeded({ count, fields }: Pick<RecordTable, 'count' | 'fields'>): number {
  const values = fields.reduce((sum, { codes }) => sum + codes.length, 0);
  return fixedMib + (bytesPerRecord * count + bytesPerValue * values) / mebibyte;
}

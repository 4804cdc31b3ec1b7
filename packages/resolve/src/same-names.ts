import { canonicalise } from './canonical-order.ts';
import { nameBags } from './name-comparison.ts';
import { knownVariants, type NameVariants } from './name-variants.ts';
import type { RecordTable } from './record-table.ts';

/**
 * Groups records whose names consist of the same parts, in any order: what a file of names alone can give on request.
 * A group is no person: namesakes fall together. Returns for each record the index of the earliest of its group.
 */
export function sameNames(table: RecordTable, variants: NameVariants = knownVariants): Int32Array {
  const canonical = canonicalise(table, 'names');
  const bags = nameBags({ table: canonical.table, variants, aliases: [] });
  const groupOf = Int32Array.from({ length: table.count }, (_, record) => record);
  if (!bags) return groupOf;
  const earliest = new Map<string, number>();
  const keyOf = new Array<string>(table.count).fill('');
  canonical.original.forEach((record, i) => {
    const key = bags.tokens.subarray(bags.offsets[i], bags.offsets[i + 1]).join(' ');
    keyOf[record] = key;
    if (key !== '') earliest.set(key, Math.min(record, earliest.get(key) ?? record));
  });
  return groupOf.map((record) => earliest.get(keyOf[record]) ?? record);
}

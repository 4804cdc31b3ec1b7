import { hash32 } from '@lookback/base';
import { mix, orderByKey } from './radix-sort.ts';
import type { Field, RecordTable } from './record-table.ts';
import { shareable, sharedNumbers } from './shareable.ts';

/** Records in an order that depends on their content alone, with the way back to import order. */
export interface CanonicalTable {
  readonly table: RecordTable;
  /** Import index of each canonical record. */
  readonly original: Uint32Array;
  /** 32-bit content hash of each canonical record, seeded. */
  readonly hash: Uint32Array;
}

/**
 * Sorts records by a seeded hash of their content and renumbers every dictionary in that order. Whatever follows is
 * then independent of row order: records of equal content are the only ones that keep their import order.
 */
export function canonicalise(table: RecordTable, seed: string): CanonicalTable {
  const [high, low] = contentHashes(table, [hash32(seed, 11), hash32(seed, 12)]);
  const byLow = orderByKey(low);
  const highInOrder = new Uint32Array(table.count);
  for (let i = 0; i < table.count; i++) highInOrder[i] = high[byLow[i]];
  const original = orderByKey(highInOrder).map((i) => byLow[i]);
  const hash = original.map((record) => high[record]);
  const ids = table.ids.ordered(original);
  const fields = table.fields.map((field) => permuted(field, original, hash32(seed, 13)));
  return { table: { count: table.count, ids, fields }, original, hash };
}

/**
 * Hashes of the content of each record, one for each seed: fields by their names, values of a field in any order. The
 * day of an event is left out: no pair is compared by it, and a number has the same times whichever record comes first.
 */
function contentHashes(table: RecordTable, seeds: readonly [number, number]): [Uint32Array, Uint32Array] {
  const [first, second] = seeds;
  const [one, two] = [new Uint32Array(table.count).fill(first), new Uint32Array(table.count).fill(second)];
  for (const { name, role, dictionary, offsets, codes } of table.fields) {
    if (role === 'event_date') continue;
    const ofOne = dictionary.hashes(hash32(name, first));
    const ofTwo = dictionary.hashes(hash32(name, second));
    for (let record = 0; record < table.count; record++) {
      let [sumOne, sumTwo] = [0, 0];
      for (let k = offsets[record]; k < offsets[record + 1]; k++) {
        sumOne = (sumOne + ofOne[codes[k]]) | 0;
        sumTwo = (sumTwo + ofTwo[codes[k]]) | 0;
      }
      one[record] = mix(one[record], sumOne);
      two[record] = mix(two[record], sumTwo);
    }
  }
  return [one, two];
}

function permuted(field: Field, original: Uint32Array, seed: number): Field {
  const renumbered = new Int32Array(field.dictionary.length).fill(-1);
  const order = new Uint32Array(field.dictionary.length);
  const offsets = sharedNumbers(original.length + 1);
  const codes = sharedNumbers(field.codes.length);
  const valueHash = (code: number): number => field.dictionary.hash(code, seed);
  let values = 0;
  let used = 0;
  let oneEach = field.codes.length === original.length;
  for (let i = 0; i < original.length; i++) {
    const from = field.offsets[original[i]];
    const to = field.offsets[original[i] + 1];
    const held = to - from > 1 ? field.codes.slice(from, to).sort((x, y) => valueHash(x) - valueHash(y)) : null;
    for (let k = from; k < to; k++) {
      const code = held ? held[k - from] : field.codes[k];
      if (renumbered[code] < 0) {
        renumbered[code] = values;
        order[values++] = code;
      }
      codes[used++] = renumbered[code];
    }
    offsets[i + 1] = used;
    oneEach &&= used === i + 1;
  }
  return {
    name: field.name,
    role: field.role,
    dictionary: field.dictionary.ordered(order.subarray(0, values)),
    offsets: oneEach ? shareable(field.offsets) : offsets,
    codes,
  };
}

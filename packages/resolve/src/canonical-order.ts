import { hash32 } from '@lookback/base';
import { mix, orderByKey } from './radix-sort.ts';
import type { RecordTable } from './record-table.ts';
import { shareable, sharedNumbers } from './shareable.ts';
import { alone, type Team } from './team.ts';
import { TextList } from './text-list.ts';
import { type FieldData, fieldData } from './value-column.ts';

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
export function canonicalise(table: RecordTable, seed: string, team: Team = alone): CanonicalTable {
  const fields = table.fields.map((field) => ({ ...fieldData(field), offsets: shareable(field.offsets) }));
  const [high, low] = contentHashes(table.count, fields, [hash32(seed, 11), hash32(seed, 12)], team);
  const byLow = orderByKey(low);
  const highInOrder = new Uint32Array(table.count);
  for (let i = 0; i < table.count; i++) highInOrder[i] = high[byLow[i]];
  const byHigh = orderByKey(highInOrder);
  const original = sharedNumbers(table.count);
  for (let i = 0; i < table.count; i++) original[i] = byLow[byHigh[i]];
  const hash = original.map((record) => high[record]);
  const ids = table.ids.ordered(original);
  const permuted = team.run('permute', { fields, original, seed: hash32(seed, 13) }, fields.length);
  const ordered = permuted.map((field) => ({ ...field, dictionary: new TextList(field.dictionary) }));
  return { table: { count: table.count, ids, fields: ordered }, original, hash };
}

/**
 * Hashes of the content of each record, one for each seed: fields by their names, values of a field in any order. The
 * day of an event is left out: no pair is compared by it, and a number has the same times whichever record comes first.
 */
function contentHashes(
  count: number,
  all: readonly FieldData[],
  seeds: readonly [number, number],
  team: Team,
): [Uint32Array, Uint32Array] {
  const fields = all.filter(({ role }) => role !== 'event_date');
  const values = team.run('hash values', { fields, seeds }, 2 * fields.length);
  const hashes = [sharedNumbers(count), sharedNumbers(count)] as const;
  const parts = Math.ceil(count / recordsPerPart);
  team.run(
    'hash records',
    { fields: fields.map(({ offsets, codes }) => ({ offsets, codes })), values, seeds, hashes },
    parts,
  );
  return [hashes[0], hashes[1]];
}

const recordsPerPart = 1 << 14;

export interface ValuesToHash {
  readonly fields: readonly FieldData[];
  readonly seeds: readonly [number, number];
}

/** Hashes of the values of a field: item 2 f with the first seed, 2 f + 1 with the second. */
export function hashesOfValues({ fields, seeds }: ValuesToHash): (item: number) => Uint32Array {
  return (item) => {
    const { name, dictionary } = fields[item >> 1];
    return new TextList(dictionary).hashes(hash32(name, seeds[item & 1]));
  };
}

export interface RecordsToHash {
  readonly fields: readonly Pick<FieldData, 'offsets' | 'codes'>[];
  /** As `hashesOfValues` gives them. */
  readonly values: readonly Uint32Array[];
  readonly seeds: readonly [number, number];
  /** Out: by seed the hash of each record. */
  readonly hashes: readonly [Uint32Array, Uint32Array];
}

/** Hashes the records of a part. */
export function hashesOfRecords({ fields, values, seeds, hashes }: RecordsToHash): (part: number) => void {
  const [one, two] = hashes;
  return (part) => {
    const from = part * recordsPerPart;
    const to = Math.min(one.length, from + recordsPerPart);
    one.fill(seeds[0], from, to);
    two.fill(seeds[1], from, to);
    fields.forEach(({ offsets, codes }, f) => {
      const [ofOne, ofTwo] = [values[2 * f], values[2 * f + 1]];
      for (let record = from; record < to; record++) {
        let [sumOne, sumTwo] = [0, 0];
        for (let k = offsets[record]; k < offsets[record + 1]; k++) {
          sumOne = (sumOne + ofOne[codes[k]]) | 0;
          sumTwo = (sumTwo + ofTwo[codes[k]]) | 0;
        }
        one[record] = mix(one[record], sumOne);
        two[record] = mix(two[record], sumTwo);
      }
    });
  };
}

export interface FieldsToPermute {
  readonly fields: readonly FieldData[];
  /** By place the record that comes there. */
  readonly original: Uint32Array;
  readonly seed: number;
}

/** Puts the records of a field in order, and renumbers its values by first sight. */
export function permutedField({ fields, original, seed }: FieldsToPermute): (field: number) => FieldData {
  return (at) => {
    const field = fields[at];
    const dictionary = new TextList(field.dictionary);
    const renumbered = new Int32Array(dictionary.length).fill(-1);
    const order = new Uint32Array(dictionary.length);
    const offsets = sharedNumbers(original.length + 1);
    const codes = sharedNumbers(field.codes.length);
    const valueHash = (code: number): number => dictionary.hash(code, seed);
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
    const ordered = dictionary.ordered(order.subarray(0, values)).data;
    return { ...field, dictionary: ordered, offsets: oneEach ? field.offsets : offsets, codes };
  };
}

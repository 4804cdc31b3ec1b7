import { hash32 } from '@lookback/base';
import { join, rootOf, singletons } from './components.ts';
import { holdsAll, namesByRecord } from './names-by-record.ts';
import { type Field, type RecordTable, RecordTableBuilder } from './record-table.ts';
import { fieldsOf } from './value-column.ts';
import { foldCode } from './value-rules.ts';

/** Numbers in common of people of one name: fewer, or fewer of the shorter column, may be chance. */
const commonMin = 5;
const commonShare = 0.05;
/** Where fewer of the numbers in common are of people of one name, one of the columns is of somebody else, such as a parent. */
const ofOneMin = 0.6;
/** Of more numbers than these some, chosen by a hash, stand for all. */
const valuesMax = 50_000;
const joint = ' + ';

/**
 * Makes columns of numbers one that hold the same numbers of the same people (`passport_no` and `document_no` of a file made of two
 * registers): compared each by itself, the number of one record never met that of the other.
 */
export function numbersTogether(table: RecordTable): RecordTable {
  const fields = fieldsOf(table, 'code');
  if (fields.length < 2) return table;
  const step = Math.ceil(Math.max(...fields.map(({ dictionary }) => dictionary.length)) / valuesMax);
  const holders = fields.map((field) => holdersOf(field, step));
  const namesOf = namesByRecord(table);
  const root = singletons(fields.length);
  for (let i = 0; i < fields.length; i++)
    for (let j = i + 1; j < fields.length; j++)
      if (rootOf(root, i) !== rootOf(root, j) && areOfOne(holders[i], holders[j], namesOf)) join(root, i, j);
  const groups = fields.map((_, one) => fields.filter((_, i) => rootOf(root, i) === one).map(({ name }) => name));
  return merged(
    table,
    groups.filter((names) => names.length > 1),
  );
}

/** The columns of a model that are made of several, made again; one that is not there is empty. */
export function togetherAsIn(table: RecordTable, columns: readonly string[]): RecordTable {
  const groups = [...new Set(columns)]
    .filter((name) => name.includes(joint) && !table.fields.some((field) => field.name === name))
    .map((name) => name.split(joint));
  return merged(table, groups);
}

/** The records that hold each number, or of every `step`th by its hash. */
function holdersOf({ dictionary, offsets, codes }: Field, step: number): Map<string, number[]> {
  const numbers = new Map<number, string>();
  for (let code = 0; code < dictionary.length; code++) {
    const number = foldCode(dictionary.at(code));
    if (number !== '' && (step <= 1 || hash32(number, 13) % step === 0)) numbers.set(code, number);
  }
  const holders = new Map<string, number[]>();
  for (let record = 0; record + 1 < offsets.length; record++)
    for (let k = offsets[record]; k < offsets[record + 1]; k++) {
      const number = numbers.get(codes[k]);
      if (number === undefined) continue;
      const known = holders.get(number);
      if (known) known.push(record);
      else holders.set(number, [record]);
    }
  return holders;
}

function areOfOne(
  one: ReadonlyMap<string, readonly number[]>,
  other: ReadonlyMap<string, readonly number[]>,
  namesOf: (record: number) => ReadonlySet<string>,
): boolean {
  let common = 0;
  let ofOne = 0;
  for (const [number, [record]] of one) {
    const there = other.get(number)?.find((found) => found !== record);
    if (there === undefined) continue;
    common++;
    if (holdsAll(namesOf(record), namesOf(there))) ofOne++;
  }
  return common >= Math.max(commonMin, commonShare * Math.min(one.size, other.size)) && ofOne >= ofOneMin * common;
}

/** The table with the columns of each group as one, where the first of them stood. */
function merged(table: RecordTable, groups: readonly (readonly string[])[]): RecordTable {
  if (groups.length === 0) return table;
  const isIn = (names: readonly string[], { name, role }: Field): boolean => role === 'code' && names.includes(name);
  const made = new Map<Field, Field>();
  const gone = new Set<Field>();
  for (const names of groups) {
    const fields = table.fields.filter((field) => isIn(names, field));
    if (fields.length === 0) continue;
    made.set(fields[0], asOne(names.join(joint), fields, table.count));
    for (const field of fields.slice(1)) gone.add(field);
  }
  return {
    ...table,
    fields: table.fields.filter((field) => !gone.has(field)).map((field) => made.get(field) ?? field),
  };
}

function asOne(name: string, fields: readonly Field[], count: number): Field {
  const builder = new RecordTableBuilder([{ name, role: 'code' }]);
  for (let record = 0; record < count; record++) {
    builder.addRecord(String(record));
    const added = new Set<string>();
    for (const { dictionary, offsets, codes } of fields)
      for (let k = offsets[record]; k < offsets[record + 1]; k++) {
        const value = dictionary.at(codes[k]);
        if (!added.has(value)) builder.addValue(0, value);
        added.add(value);
      }
  }
  return builder.build().fields[0];
}

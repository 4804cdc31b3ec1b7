import { hash32 } from '@lookback/base';
import { dateFields, dateValues, isYear } from './date-comparison.ts';
import type { LinkageModel } from './linkage-model.ts';
import { holdsAll, namesByRecord } from './names-by-record.ts';
import { togetherAsIn } from './numbers-together.ts';
import type { Field, RecordTable } from './record-table.ts';
import { TextList } from './text-list.ts';
import { fieldsOf } from './value-column.ts';
import { foldCode } from './value-rules.ts';

/** A way to write a number that fewer cells of a column show is a slip of another. */
const shapeShare = 0.05;
/** Where frequent ways to write do not make up the column, how a number is written tells nothing. */
const shapedMin = 0.8;
const shapesMax = 8;
/** Pairs of two numbers of two kinds, beside those of two numbers of one kind: four times as many, and ten. */
const timesOthers = 4;
const pairsMin = 10;
/** Of more records than these those of some birth dates stand for all. */
const recordsMax = 50_000;
/** Of more numbers than these some, chosen by a hash, stand for all. */
const valuesMax = 50_000;
/** More records of one birth date share a placeholder. */
const sameDateMax = 100;

/**
 * Takes a column of numbers apart that holds numbers of several kinds (made of two registers: insurance numbers here,
 * passports there), told by how they are written. People of one name and birth date who hold two unlike numbers of one kind
 * are namesakes, or renewed a document. Where those who hold numbers of two kinds are four times as many, one person holds
 * both, and that they are unequal says nothing. Each kind is a column of its own, `document [9999999A]`.
 */
export function numberKindsApart(table: RecordTable): RecordTable {
  const several = fieldsOf(table, 'code').flatMap((field) => {
    const shapes = frequentShapes(field);
    return shapes.length > 1 ? [{ field, shapes }] : [];
  });
  if (several.length === 0) return table;
  const pairs = pairsOfOneName(table);
  const split = new Map<Field, Field[]>();
  for (const { field, shapes } of several) {
    const kinds = kindsOf(shapes, tallyOf(field, shapes, pairs));
    if (kinds.length > 1) split.set(field, columnsOf(field, kinds, table.count));
  }
  return split.size === 0 ? table : { ...table, fields: table.fields.flatMap((field) => split.get(field) ?? field) };
}

/** Puts columns together, and takes them apart, as a model has them. */
export function numberKindsAsIn(whole: RecordTable, { columns }: Pick<LinkageModel, 'columns'>): RecordTable {
  const table = togetherAsIn(
    whole,
    columns.map(({ name }) => name.replace(/ \[[A9 ]+\]$/, '')),
  );
  return {
    ...table,
    fields: table.fields.flatMap((field) => {
      const kinds = columns.flatMap(({ name }) => {
        const shapes = name.startsWith(`${field.name} [`) ? /\[([A9 ]+)\]$/.exec(name)?.[1] : undefined;
        return shapes === undefined ? [] : [shapes.split(' ')];
      });
      return kinds.length === 0 || columns.some(({ name }) => name === field.name)
        ? [field]
        : columnsOf(field, kinds, table.count);
    }),
  };
}

/** How a number is written: where letters and where digits stand. */
export function shapeOf(number: string): string {
  return number.replace(/\p{L}/gu, 'A').replace(/\p{N}/gu, '9');
}

/** The frequent ways in which the numbers of a column are written, the most frequent first; none where there are others besides. */
function frequentShapes({ dictionary, codes }: Field): string[] {
  const step = Math.ceil(dictionary.length / valuesMax);
  const shapes: string[] = [];
  const cells: number[] = [];
  const index = new Map<string, number>();
  const shapeAt = Int32Array.from({ length: dictionary.length }, (_, code) => {
    const number = foldCode(dictionary.at(code));
    if (number === '' || (step > 1 && hash32(number, 11) % step !== 0)) return -1;
    const shape = shapeOf(number);
    const known = index.get(shape) ?? shapes.push(shape) - 1;
    index.set(shape, known);
    cells[known] ??= 0;
    return known;
  });
  let filled = 0;
  for (const code of codes) {
    if (shapeAt[code] < 0) continue;
    filled++;
    cells[shapeAt[code]]++;
  }
  const frequent = shapes
    .map((shape, i) => [shape, cells[i]] as const)
    .filter(([, held]) => held >= shapeShare * filled);
  const held = frequent.reduce((sum, [, cell]) => sum + cell, 0);
  return held >= shapedMin * filled && frequent.length <= shapesMax
    ? frequent.sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1)).map(([shape]) => shape)
    : [];
}

type Pair = readonly [number, number];

/** Pairs of records of one birth date of which the one bears all names of the other, two at least. */
function pairsOfOneName(table: RecordTable): Pair[] {
  const dates = dateFields(table);
  if (dates.length === 0) return [];
  const { offsets, codes, values } = dateValues(table.count, dates);
  const texts = new TextList(values);
  const step = Math.ceil(table.count / recordsMax);
  const byDate = new Map<number, number[]>();
  for (let record = 0; record < table.count; record++) {
    if (offsets[record + 1] - offsets[record] !== 1) continue;
    const code = codes[offsets[record]];
    const known = byDate.get(code);
    if (known) known.push(record);
    else if (!isYear(texts.at(code)) && hash32(texts.at(code), 7) % step === 0) byDate.set(code, [record]);
  }
  const namesOf = namesByRecord(table);
  const found: Pair[] = [];
  for (const records of byDate.values()) {
    if (records.length < 2 || records.length > sameDateMax) continue;
    const names = records.map(namesOf);
    for (let i = 0; i < records.length; i++)
      for (let j = i + 1; j < records.length; j++)
        if (holdsAll(names[i], names[j])) found.push([records[i], records[j]]);
  }
  return found;
}

/** Pairs by the ways in which their numbers are written; of one way only those of unlike numbers. */
function tallyOf({ dictionary, offsets, codes }: Field, shapes: readonly string[], pairs: readonly Pair[]): number[][] {
  const numbers = Array.from(dictionary, foldCode);
  const shape = numbers.map((number) => shapes.indexOf(shapeOf(number)));
  const tally = shapes.map(() => shapes.map(() => 0));
  for (const [a, b] of pairs) {
    if (offsets[a + 1] - offsets[a] !== 1 || offsets[b + 1] - offsets[b] !== 1) continue;
    const [x, y] = [codes[offsets[a]], codes[offsets[b]]];
    if (shape[x] < 0 || shape[y] < 0) continue;
    if (shape[x] === shape[y] && !areUnlike(numbers[x], numbers[y])) continue;
    tally[Math.min(shape[x], shape[y])][Math.max(shape[x], shape[y])]++;
  }
  return tally;
}

/** Do two numbers of one length differ in more places than slips explain? */
function areUnlike(one: string, other: string): boolean {
  let places = 0;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) places++;
  return places > 2;
}

/** A way to write is of the first kind in which none is known to be of another. */
function kindsOf(shapes: readonly string[], tally: readonly (readonly number[])[]): string[][] {
  const areTwo = (i: number, j: number): boolean =>
    tally[Math.min(i, j)][Math.max(i, j)] >= pairsMin + timesOthers * (tally[i][i] + tally[j][j]);
  const kinds: number[][] = [];
  shapes.forEach((_, shape) => {
    const own = kinds.find((kind) => !kind.some((known) => areTwo(known, shape)));
    if (own) own.push(shape);
    else kinds.push([shape]);
  });
  return kinds.map((kind) => kind.map((shape) => shapes[shape]));
}

/** A column of each kind; a number that is written like none of them is a slip of the nearest. */
function columnsOf(
  { name, role, dictionary, offsets, codes }: Field,
  kinds: readonly string[][],
  count: number,
): Field[] {
  const nearest = new Map<string, number>();
  const kindOf = (shape: string): number => {
    let found = nearest.get(shape);
    if (found === undefined) {
      const steps = kinds.map((shapes) => Math.min(...shapes.map((known) => stepsBetween(known, shape))));
      found = steps.indexOf(Math.min(...steps));
      nearest.set(shape, found);
    }
    return found;
  };
  const kind = Array.from(dictionary, (value) => kindOf(shapeOf(foldCode(value))));
  return kinds.map((shapes, own) => {
    const held = new Uint32Array(count + 1);
    const kept: number[] = [];
    for (let record = 0; record < count; record++) {
      for (let k = offsets[record]; k < offsets[record + 1]; k++) if (kind[codes[k]] === own) kept.push(codes[k]);
      held[record + 1] = kept.length;
    }
    return { name: `${name} [${shapes.join(' ')}]`, role, dictionary, offsets: held, codes: Uint32Array.from(kept) };
  });
}

/** Levenshtein's distance. */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length];
}

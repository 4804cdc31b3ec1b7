import { hash32 } from '@lookback/base';
import { foldText } from '@lookback/names/texts';
import { dateFields, dateValues, isYear } from './date-comparison.ts';
import type { LinkageModel } from './linkage-model.ts';
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

/** Takes the columns apart that a model has apart. */
export function numberKindsAsIn(table: RecordTable, { columns }: Pick<LinkageModel, 'columns'>): RecordTable {
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

/** The frequent ways in which the numbers of a column are written, in the order of the alphabet; none where there are others besides. */
function frequentShapes({ dictionary, codes }: Field): string[] {
  const byCode = Array.from(dictionary, (value) => shapeOf(foldCode(value)));
  const cells = new Map<string, number>();
  let filled = 0;
  for (const code of codes) {
    if (byCode[code] === '') continue;
    filled++;
    cells.set(byCode[code], (cells.get(byCode[code]) ?? 0) + 1);
  }
  const frequent = [...cells].filter(([, held]) => held >= shapeShare * filled);
  const held = frequent.reduce((sum, [, cell]) => sum + cell, 0);
  return held >= shapedMin * filled && frequent.length <= shapesMax ? frequent.map(([shape]) => shape).sort() : [];
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

function holdsAll(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return few.size >= 2 && [...few].every((name) => many.has(name));
}

function namesByRecord(table: RecordTable): (record: number) => ReadonlySet<string> {
  const fields = fieldsOf(table, 'full_name', 'given_name', 'surname').map((field) => ({
    ...field,
    words: new Map<number, readonly string[]>(),
  }));
  return (record) => {
    const names = new Set<string>();
    for (const { dictionary, offsets, codes, words } of fields)
      for (let k = offsets[record]; k < offsets[record + 1]; k++) {
        let known = words.get(codes[k]);
        if (!known) {
          known = foldText(dictionary.at(codes[k])).match(/\p{L}{2,}/gu) ?? [];
          words.set(codes[k], known);
        }
        for (const word of known) names.add(word);
      }
    return names;
  };
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

/** Ways to write that are not known to be of two kinds are of one, together with all that are of one kind with either. */
function kindsOf(shapes: readonly string[], tally: readonly (readonly number[])[]): string[][] {
  const kind = shapes.map((_, i) => i);
  for (let i = 0; i < shapes.length; i++)
    for (let j = i + 1; j < shapes.length; j++) {
      const areTwo = tally[i][j] >= pairsMin + timesOthers * (tally[i][i] + tally[j][j]);
      if (areTwo || kind[i] === kind[j]) continue;
      const [into, from] = [Math.min(kind[i], kind[j]), Math.max(kind[i], kind[j])];
      kind.forEach((known, k) => {
        if (known === from) kind[k] = into;
      });
    }
  return [...new Set(kind)].map((one) => shapes.filter((_, i) => kind[i] === one));
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

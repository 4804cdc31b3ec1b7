import type { CodedValues, ColumnsToCode } from './coded-values.ts';
import { type ColumnKind, columnKinds, sparseCodes } from './column-kinds.ts';
import type { Comparison, FrozenCounts } from './comparison.ts';
import { dateColumn, dateComparison, dateFields } from './date-comparison.ts';
import { filled } from './filled.ts';
import {
  type NameBagInput,
  type NameBags,
  type NameComparison,
  nameComparison,
  readBags,
  weighedBags,
  withAliasTokens,
} from './name-comparison.ts';
import type { NameVariants } from './name-variants.ts';
import { withParentsApart } from './parent-names.ts';
import { placeholderDates, placeholderValues } from './placeholder.ts';
import type { Field, RecordTable } from './record-table.ts';
import { familiesShown } from './replaced-names.ts';
import { alone, type Team } from './team.ts';
import { columnOf, fieldData, fieldsOf, type ValueColumn, withoutValues } from './value-column.ts';
import { valueComparison } from './value-comparison.ts';

/** What is frozen of the columns when a model is reused. */
export interface FrozenColumns {
  readonly records: number;
  /** By comparison: how many records held a token or value. */
  readonly frequencies: Readonly<Record<string, ReadonlyMap<string, number>>>;
  readonly placeholders: Readonly<Record<string, ReadonlySet<string>>>;
  /** Name columns that write the surname first. */
  readonly surnameFirst: readonly string[];
  readonly straysAreSlips: boolean;
  /** Names of the comparisons that the model uses, joined ones by their parts. */
  readonly comparisons: ReadonlySet<string>;
}

/** Values, and how many records hold each. */
export interface Tally {
  readonly values: Iterable<string>;
  readonly frequency: Uint32Array;
}

/** A file made ready for comparing: one comparison a property, placeholders found. */
export interface Compiled {
  readonly count: number;
  readonly name: NameComparison | null;
  readonly date: Comparison | null;
  /** Name first, birth date second where they exist, then the others. */
  readonly comparisons: readonly Comparison[];
  readonly placeholders: Readonly<Record<string, readonly string[]>>;
  /** Values of each column with the number of records that hold them. */
  readonly tallies: Readonly<Record<string, Tally>>;
  /** Year of the first known birth date of each record, 0 unknown. */
  readonly birthYear: Uint16Array;
}

/** The same columns with learnt aliases: only the name comparison is made anew. */
export function withAliases(
  compiled: Compiled,
  { table, variants, aliases }: Pick<CompileInput, 'table' | 'variants' | 'aliases'>,
): Compiled {
  if (!compiled.name) return compiled;
  const name = nameComparison(table, withAliasTokens(compiled.name.bags, { variants, aliases }, compiled.count));
  return { ...compiled, name, comparisons: [name, ...compiled.comparisons.slice(1)] };
}

const sparseShare = 0.5;

/** Several kinds of documents of which a record rarely holds more than one. */
function areSparse(fields: readonly Field[], count: number): boolean {
  return fields.length >= 2 && fields.some(({ codes }) => codes.length < sparseShare * count);
}

const comparisonsMax = 12;
const shareableMax = 7;

export interface CompileInput {
  readonly table: RecordTable;
  readonly variants: NameVariants;
  readonly aliases: readonly (readonly [string, string])[];
  readonly frozen?: FrozenColumns;
  readonly team?: Team;
}

/** Compiles the columns of a table (in canonical order) into comparisons. */
export function compile({ table, variants, aliases, frozen, team }: CompileInput): Compiled {
  const placeholders: Record<string, readonly string[]> = {};
  const tallies: Record<string, Tally> = {};
  const { planned, coded, bags, dates } = readColumns({ table, variants, aliases, frozen, team });
  const name = bags && nameComparison(table, bags);
  if (bags) {
    tallies.name = { values: bags.table.tokens, frequency: bags.table.frequency };
    tallies[givenNames] = heldTally(bags.table.tokens, bags.givenHolders);
  }
  let date: Comparison | null = null;
  if (dates) {
    const counts = frozenCounts(frozen, 'birth date');
    const dull = counts ? counts.placeholders : name ? placeholderDates(dates, name) : new Set<string>();
    placeholders['birth date'] = [...dull].sort();
    tallies['birth date'] = { values: dates.values, frequency: dates.frequency };
    date = dateComparison(dates, counts, dull);
  }
  const others: Comparison[] = [];
  for (const [at, { kind, fields, label }] of planned.entries()) {
    const counts = frozenCounts(frozen, label);
    let column = columnOf(coded[at], fields);
    tallies[label] = { values: column.values, frequency: column.frequency };
    if (kind.dispersible && name) {
      const dull = counts ? counts.placeholders : placeholderValues(column, name);
      if (dull.size > 0) {
        placeholders[label] = [...dull].sort();
        column = withoutValues(column, (code) => dull.has(column.values.at(code)));
      }
    }
    if (frozen ? frozen.comparisons.has(label) : useful(column))
      others.push(valueComparison(label, column, kind.rule, counts, coded[at], bags));
  }
  const rest = [...(date ? [date] : []), ...(frozen ? others : limited(others, table.count))];
  const compared = frozen ? name : withStrays(table, name, date, rest);
  return {
    count: table.count,
    name: compared,
    date,
    comparisons: [...(compared ? [compared] : []), ...rest],
    placeholders,
    tallies,
    birthYear: birthYears(dates, table.count),
  };
}

/**
 * The names as they are where brothers and sisters show, or no birth dates could show them; else without strays: where
 * there are no families other given names are errors, of which strays tell learning how many there are.
 */
function withStrays(
  table: RecordTable,
  name: NameComparison | null,
  date: Comparison | null,
  comparisons: readonly Comparison[],
): NameComparison | null {
  if (name === null || date === null || name.bags.strays === null) return name;
  return familiesShown(name, date, comparisons, table.count).siblings
    ? name
    : nameComparison(table, { ...name.bags, strays: null }, { ...name.kernel, strays: null });
}

/** Reads the names on this thread while others code the columns. */
function readColumns({ table, variants, aliases, frozen, team = alone }: CompileInput): {
  readonly planned: readonly PlannedColumn[];
  readonly coded: readonly CodedValues[];
  readonly bags: NameBags | null;
  readonly dates: ValueColumn | null;
} {
  const planned = [...columnsOf(withParentsApart(table), frozen)];
  const ofDates = dateFields(table);
  const toCode = { ...columnsToCode(table, planned, frozen !== undefined), dates: ofDates.map(fieldData) };
  const codedColumns = team.begin('columns', toCode, planned.length + (ofDates.length > 0 ? 1 : 0));
  const names: NameBagInput = {
    table,
    variants,
    aliases,
    team,
    frozen: frozen && {
      records: frozen.records,
      frequencies: frozen.frequencies.name ?? new Map(),
      given: frozen.frequencies[givenNames] ?? new Map(),
      surnameFirst: frozen.surnameFirst,
      straysAreSlips: frozen.straysAreSlips,
    },
  };
  const read = readBags(names);
  const coded = codedColumns();
  return {
    planned,
    coded,
    bags: read && weighedBags(read, names),
    dates: ofDates.length > 0 ? dateColumn(table, coded[planned.length], ofDates) : null,
  };
}

function frozenCounts(frozen: FrozenColumns | undefined, key: string): FrozenCounts | null {
  if (!frozen) return null;
  return {
    records: frozen.records,
    frequencies: frozen.frequencies[key] ?? new Map(),
    placeholders: frozen.placeholders[key] ?? new Set(),
  };
}

/** What was one comparison of all documents when a model was learnt is one again, however many numbers a new file holds. */
function codesAreOne(fields: readonly Field[], count: number, frozen: FrozenColumns | undefined): boolean {
  if (!frozen) return areSparse(fields, count);
  const { comparisons } = frozen;
  return (
    fields.length >= 2 &&
    comparisons.has('document') &&
    !fields.some(({ name }) => name !== 'document' && comparisons.has(name))
  );
}

interface PlannedColumn {
  readonly kind: ColumnKind;
  readonly fields: readonly Field[];
  readonly label: string;
}

function columnsToCode(
  table: RecordTable,
  planned: readonly PlannedColumn[],
  frozen: boolean,
): Omit<ColumnsToCode, 'dates'> {
  const columns = planned.map(({ kind, fields, label }) => ({
    label,
    kind: columnKinds.indexOf(kind),
    fields: fields.map(fieldData),
  }));
  return { count: table.count, columns, frozen };
}

function* columnsOf(table: RecordTable, frozen: FrozenColumns | undefined): Generator<PlannedColumn> {
  for (const kind of columnKinds) {
    const fields = fieldsOf(table, kind.role);
    if (fields.length === 0) continue;
    if (kind.merged) yield { kind, fields, label: kind.role };
    else if (kind.role === 'code' && codesAreOne(fields, table.count, frozen))
      yield { kind: sparseCodes, fields, label: 'document' };
    else for (const field of fields) yield { kind, fields: [field], label: field.name };
  }
}

/** Key of the counts of tokens held as given names, beside those of `name`. */
const givenNames = 'name: given';

function heldTally(values: readonly string[], frequency: Uint32Array): Tally {
  return {
    values: values.filter((_, code) => frequency[code] > 0),
    frequency: frequency.filter((count) => count > 0),
  };
}

/** A column that is empty, or the same everywhere, tells nobody apart. */
function useful(column: ValueColumn): boolean {
  return column.codes.length >= 2 && column.values.length >= 2;
}

function limited(others: readonly Comparison[], count: number): Comparison[] {
  const filled = (comparison: Comparison): number => {
    let held = 0;
    const step = Math.max(1, Math.floor(count / 2000));
    for (let record = 0; record < count; record += step) if (comparison.has(record)) held++;
    return held;
  };
  const ranked = others
    .map((comparison, index) => ({ comparison, index, held: filled(comparison) }))
    .sort((x, y) => y.held - x.held || x.index - y.index);
  let shareable = 0;
  const kept = ranked
    .filter(({ comparison }) => !comparison.shareable || ++shareable <= shareableMax)
    .slice(0, comparisonsMax - 2);
  return kept.sort((x, y) => x.index - y.index).map(({ comparison }) => comparison);
}

function birthYears(dates: ValueColumn | null, count: number): Uint16Array {
  const years = new Uint16Array(count);
  if (!dates) return years;
  const yearOf = filled(new Uint16Array(dates.values.length), (code) => Number(dates.values.at(code).slice(0, 4)));
  for (let record = 0; record < count; record++)
    if (dates.offsets[record + 1] > dates.offsets[record]) years[record] = yearOf[dates.codes[dates.offsets[record]]];
  return years;
}

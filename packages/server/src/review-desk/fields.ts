import { protectedAttributeOf } from '@lookback/base';
import { type Charter, ownNumberProps } from '@lookback/model';
import { analyseName, compareAnalysed, foldText, isPlaceholder } from '@lookback/names';
import type { PersonFile } from '@lookback/workflow';
import type * as s from '../schema/index.ts';
import { valuesOf } from './label.ts';

type FileRecord = PersonFile['records'][number];
type Cell = s.FieldRow['cells'][number];

/** What tells people apart best, first. */
const order = [
  'name',
  'firstName',
  'lastName',
  'alias',
  'fatherName',
  'birthDate',
  ...ownNumberProps,
  'phone',
  'email',
  'address',
];
const household = new Set(['phone', 'address', 'addressEntity', 'lastName']);
const nameProps = new Set(['name', 'firstName', 'lastName', 'alias', 'fatherName', 'motherName']);
/** One of these on two sides that differs speaks against one person. */
const against = new Set(['birthDate', 'idNumber', 'passportNumber']);

const rank = (prop: string) => (order.indexOf(prop) < 0 ? order.length : order.indexOf(prop));

/**
 * Records side by side: fields in the order of what tells people apart, with the weights of the pair asked about. Protected
 * attributes, also the charter's own, help to tell people apart and nothing else: readers see that they are there, not what they are.
 */
export function fieldRows(
  records: readonly FileRecord[],
  weights: Weights,
  { protected: ownProtected }: Pick<Charter, 'protected'>,
): s.FieldRow[] {
  const isMasked = (prop: string) => protectedAttributeOf(prop, ownProtected) !== null;
  const props = [...new Set(records.flatMap((record) => record.statements.map((one) => one.prop)))];
  props.sort((a, b) => Number(isMasked(a)) - Number(isMasked(b)) || rank(a) - rank(b) || (a < b ? -1 : 1));
  return props.map((prop) => ({
    field: prop,
    weightBits: weights.get(prop) ?? null,
    household: household.has(prop),
    cells: isMasked(prop) ? maskedCells(prop, records) : cellsOf(prop, records),
  }));
}

export type Weights = ReadonlyMap<string, number>;

function maskedCells(prop: string, records: readonly FileRecord[]): Cell[] {
  return records.map(({ statements }) => {
    const held = statements.some((one) => one.prop === prop);
    return { values: [], agreement: held ? 'alone' : 'missing', masked: held };
  });
}

function cellsOf(prop: string, records: readonly FileRecord[]): Cell[] {
  const values = records.map((record) => valuesOf(record.statements, (one) => one === prop));
  const folded = records.map((record) => comparable(prop, record));
  return values.map((mine, at) => ({
    values: mine,
    agreement: mine.length === 0 ? 'missing' : agreementOf(prop, at, folded),
    masked: false,
  }));
}

/** Values as they compare: cleaned and folded, without placeholders, which weigh nothing. */
function comparable(prop: string, record: FileRecord): string[] {
  const kind = prop === 'birthDate' ? 'date' : nameProps.has(prop) ? 'name' : 'any';
  return record.statements
    .filter((one) => one.prop === prop && !isPlaceholder(one.value, kind))
    .map((one) => foldText(one.value).toLowerCase());
}

function agreementOf(prop: string, at: number, folded: readonly (readonly string[])[]): Cell['agreement'] {
  const mine = folded[at] ?? [];
  const others = folded.filter((other, index) => index !== at && other.length > 0);
  if (others.length === 0 || mine.length === 0) return 'alone';
  if (others.some((other) => mine.some((value) => other.includes(value)))) return 'agrees';
  if (nameProps.has(prop) && others.some((other) => mine.some((value) => other.some((one) => alike(value, one)))))
    return 'near';
  return against.has(prop) ? 'conflicts' : 'alone';
}

const alike = (a: string, b: string): boolean => compareAnalysed(analyseName(a), analyseName(b)).match;

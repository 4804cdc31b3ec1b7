import type { PersonView as PersonPage } from '@lookback/figures';
import { ownNumberProps } from '@lookback/model';
import type { ReviewContext } from '../context.ts';
import { weightsOf } from '../explain/weights.ts';
import type { FileRecord, PersonFile } from './person-file.ts';

type Row = PersonPage['comparison']['rows'][number];

const recordsShownMax = 4;
const shownFirst = [
  'name',
  'firstName',
  'lastName',
  'alias',
  'birthDate',
  'phone',
  'email',
  ...ownNumberProps,
  'address',
];
/** Kept to tell people apart and for nothing else: readers see that it is there, not what it is. */
const masked: ReadonlySet<string> = new Set([
  'nationality',
  'citizenship',
  'birthPlace',
  'religion',
  'ethnicity',
  'country',
]);
/** Names agree by their parts, in any order and script: the weight says so for the first two records. */
const naming: ReadonlySet<string> = new Set(['name', 'alias', 'firstName', 'lastName']);
const namesAgreeBits = 3;
/** One of these on both sides that differs speaks against one person. */
const speaksAgainst: ReadonlySet<string> = new Set(['birthDate', 'idNumber', 'passportNumber']);

/** The records of a person side by side, the most telling fields first, with the weight that each gave. */
export async function comparisonOf(context: ReviewContext, file: PersonFile): Promise<PersonPage['comparison']> {
  const records = file.records.slice(0, recordsShownMax);
  const props = [...new Set(records.flatMap((record) => record.statements.map((statement) => statement.prop)))]
    .filter((prop) => !masked.has(prop))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const weights =
    records.length > 1 ? await weightsOf(context, records[0].id, records[1].id) : new Map<string, number>();
  return {
    columns: records.map((record) => `${record.file} ${record.row}`),
    rows: props.map((prop) => rowOf(prop, records, weights)),
  };
}

function rowOf(prop: string, records: readonly FileRecord[], weights: ReadonlyMap<string, number>): Row {
  const values = records.map((record) => record.statements.filter((statement) => statement.prop === prop));
  const keys = values.map((statements) => new Set(statements.map((statement) => statement.value.toLowerCase())));
  return {
    field: prop,
    values: values.map((statements, i) => {
      if (statements.length === 0) return { text: null, mark: 'none' as const };
      const text = [...new Set(statements.map((statement) => statement.original || statement.value))].join(' / ');
      const others = keys.filter((_, j) => j !== i && keys[j].size > 0);
      const likeNames = naming.has(prop) && (weights.get(prop) ?? 0) > namesAgreeBits && i < 2;
      const agrees = likeNames || others.some((other) => [...keys[i]].some((key) => other.has(key)));
      const conflicts = !agrees && others.length > 0 && speaksAgainst.has(prop);
      return { text, mark: agrees ? ('agrees' as const) : conflicts ? ('conflicts' as const) : ('none' as const) };
    }),
    weightBits: weights.get(prop) ?? null,
  };
}

function rank(prop: string): number {
  const at = shownFirst.indexOf(prop);
  return at < 0 ? shownFirst.length : at;
}

import { protectedAttributeOf } from '@lookback/base';
import type { PersonView as PersonPage } from '@lookback/figures';
import { ownNumberProps } from '@lookback/model';
import type { ReviewContext } from '../context.ts';
import { holdsTogether } from '../explain/holds-together.ts';
import { bitsOf } from '../explain/weights.ts';
import type { FileRecord, PersonFile } from './person-file.ts';

type Row = PersonPage['comparison']['rows'][number];

const recordsShownMax = 6;
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
/** Names agree by their parts, in any order and script: the weight says so for the first two records. */
const naming: ReadonlySet<string> = new Set(['name', 'alias', 'firstName', 'lastName']);
const namesAgreeBits = 3;
/** One of these on both sides that differs speaks against one person. */
const speaksAgainst: ReadonlySet<string> = new Set(['birthDate', 'idNumber', 'passportNumber']);

/**
 * The records of a person side by side, the most telling fields first. In front stands the pair that holds the person
 * together least, with the weight that each field gave to it; of a large person the rest is counted.
 */
export async function comparisonOf(context: ReviewContext, file: PersonFile): Promise<PersonPage['comparison']> {
  const weakest = await holdsTogether(context, file);
  const inFront = new Set(weakest === null ? [] : [weakest.a, weakest.b]);
  const ordered = [...file.records].sort((a, b) => Number(inFront.has(b.id)) - Number(inFront.has(a.id)));
  const records = ordered.slice(0, recordsShownMax);
  const props = [...new Set(records.flatMap((record) => record.statements.map((statement) => statement.prop)))]
    .filter((prop) => protectedAttributeOf(prop, context.charter.protected) === null)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const weights = weakest === null ? new Map<string, number>() : bitsOf(weakest);
  return {
    columns: records.map((record) => `${record.file} ${record.row}`),
    rows: props.map((prop) => rowOf(prop, records, weights)),
    more: file.records.length - records.length,
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

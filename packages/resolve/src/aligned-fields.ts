import { isFamilyTrait } from './family-trait.ts';
import { headerWord } from './header-words.ts';
import type { Field, RecordTable } from './record-table.ts';
import { foldCode } from './value-rules.ts';

/**
 * Two tables of which the fields that play one part bear one name, so that they are compared: of one role and name, or alone
 * of their role in both, or numbers with values in common. Several columns of numbers of one file may become one
 * (`passport` and `national_id` beside `document`).
 */
export function alignedTables(left: RecordTable, right: RecordTable): readonly [RecordTable, RecordTable] {
  const taken = new Set<string>();
  const fields = right.fields.map((field): Field => {
    const same = left.fields.find(({ name, role }) => role === field.role && folded(name) === folded(field.name));
    const other = same ?? onlyOne(left, right, field);
    if (!other || taken.has(other.name)) return field;
    taken.add(other.name);
    return { ...field, name: other.name };
  });
  return numbersAligned(left, { ...right, fields }, taken);
}

/** Fewer values in common may be chance. */
const commonMin = 3;
/** Values in common over those that the shorter column holds: two files that share a twentieth of their people have as many. */
const commonShare = 0.05;

interface Numbers {
  readonly field: Field;
  readonly numbers: ReadonlySet<string>;
}

/**
 * Numbers that both files hold under unlike names: columns with values in common, one or several on either side, get the
 * name of the first left one. Without it numbers are compared in neither, and other ones do not tell people apart.
 */
function numbersAligned(
  left: RecordTable,
  right: RecordTable,
  taken: ReadonlySet<string>,
): readonly [RecordTable, RecordTable] {
  const open = ({ fields }: RecordTable): Numbers[] =>
    fields.flatMap((field) =>
      field.role === 'code' && !taken.has(field.name) ? [{ field, numbers: numbersOf(field.dictionary) }] : [],
    );
  const [here, there] = [open(left), open(right)];
  const nameOf = new Map<Field, string>();
  for (const one of here)
    for (const other of there) {
      if (!haveInCommon(one.numbers, other.numbers)) continue;
      const name = nameOf.get(one.field) ?? nameOf.get(other.field) ?? one.field.name;
      nameOf.set(one.field, name).set(other.field, name);
    }
  const renamed = (table: RecordTable): RecordTable => ({
    ...table,
    fields: table.fields.map((field) => ({ ...field, name: nameOf.get(field) ?? field.name })),
  });
  return [renamed(left), renamed(right)];
}

function haveInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const least = Math.max(commonMin, commonShare * Math.min(one.size, other.size));
  let common = 0;
  for (const number of one) if (other.has(number) && ++common >= least) return true;
  return false;
}

function numbersOf(values: Iterable<string>): Set<string> {
  const numbers = new Set<string>();
  for (const value of values) {
    const number = foldCode(value);
    if (number !== '') numbers.add(number);
  }
  return numbers;
}

/** The field that alone plays the part of another; where somebody lives is no part of where somebody comes from. */
function onlyOne(left: RecordTable, right: RecordTable, { name, role }: Field): Field | null {
  const isLike = (field: Field): boolean =>
    field.role === role && (role !== 'place' || isFamilyTrait(field.name) === isFamilyTrait(name));
  const here = left.fields.filter(isLike);
  const there = right.fields.filter(isLike);
  return here.length === 1 && there.length === 1 ? here[0] : null;
}

function folded(name: string): string {
  return headerWord(name).replaceAll('_', '');
}

import { isFamilyTrait } from './family-trait.ts';
import { headerWord } from './header-words.ts';
import { shapeOf } from './number-kinds.ts';
import type { Field, RecordTable } from './record-table.ts';
import { foldCode, foldValue } from './value-rules.ts';

/**
 * Two tables of which the fields that play one part bear one name, so that they are compared: of one role and name, or alone
 * of their role in both, or numbers with values in common. Several columns of numbers of one file may become one
 * (`passport` and `national_id` beside `document`). Numbers of two kinds, and categories of two kinds, do not.
 */
export function alignedTables(left: RecordTable, right: RecordTable): readonly [RecordTable, RecordTable] {
  const taken = new Set<string>();
  const fields = right.fields.map((field): Field => {
    const same = left.fields.find(({ name, role }) => role === field.role && folded(name) === folded(field.name));
    if (same && areOtherNumbers(same, field)) return named(field, left);
    const other = same ?? onlyOne(left, right, field);
    if (!other || taken.has(other.name)) return field;
    taken.add(other.name);
    return { ...field, name: other.name };
  });
  return numbersAligned(left, { ...right, fields }, taken);
}

/**
 * Two columns of one header hold numbers of two kinds (a passport here, an identity card there) where no number is in both and
 * none is written like any of the other: compared, everybody would hold another number.
 */
function areOtherNumbers(one: Field, other: Field): boolean {
  if (one.role !== 'code') return false;
  const [here, there] = [numbersOf(one.dictionary), numbersOf(other.dictionary)];
  if (here.size === 0 || there.size === 0 || inCommon(here, there, 1)) return false;
  const shapes = new Set<string>();
  for (const number of here) shapes.add(shapeOf(number));
  for (const number of there) if (shapes.has(shapeOf(number))) return false;
  return true;
}

/** A field under a name that no field of the other table has. */
function named(field: Field, { fields }: RecordTable): Field {
  let name = `${field.name} 2`;
  for (let n = 3; fields.some((known) => known.name === name); n++) name = `${field.name} ${n}`;
  return { ...field, name };
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
  return inCommon(one, other, Math.max(commonMin, commonShare * Math.min(one.size, other.size)));
}

function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>, least: number): boolean {
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

/**
 * The field that alone plays the part of another; where somebody lives is no part of where somebody comes from. Numbers of
 * which none is in both are of two kinds, an insurance number and a passport: everybody would hold another one, which
 * speaks against every pair. So are categories whose values are others, a sex and a nationality.
 */
function onlyOne(left: RecordTable, right: RecordTable, { name, role }: Field): Field | null {
  const isLike = (field: Field): boolean =>
    field.role === role && (role !== 'place' || isFamilyTrait(field.name) === isFamilyTrait(name));
  const here = left.fields.filter(isLike);
  const there = right.fields.filter(isLike);
  if (here.length !== 1 || there.length !== 1) return null;
  if (role === 'code') {
    const [ours, theirs] = [numbersOf(here[0].dictionary), numbersOf(there[0].dictionary)];
    return ours.size === 0 || theirs.size === 0 || inCommon(ours, theirs, 1) ? here[0] : null;
  }
  return role === 'category' && !areOneKind(here[0], there[0]) ? null : here[0];
}

/** Of two columns of one kind each writes mostly what the other writes too. */
const kindShare = 0.75;

function areOneKind(one: Field, other: Field): boolean {
  return shareKnown(one, other) >= kindShare && shareKnown(other, one) >= kindShare;
}

/** The share of the cells of a column whose value the other column holds somewhere. */
function shareKnown({ dictionary, codes }: Field, other: Field): number {
  const known = new Set<string>();
  for (const value of other.dictionary) known.add(foldValue(value));
  const isKnown = Uint8Array.from(dictionary, (value) => (known.has(foldValue(value)) ? 1 : 0));
  let cells = 0;
  for (const code of codes) cells += isKnown[code];
  return codes.length === 0 ? 1 : cells / codes.length;
}

function folded(name: string): string {
  return headerWord(name).replaceAll('_', '');
}

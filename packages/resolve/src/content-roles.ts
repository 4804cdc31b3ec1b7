import { isGivenName, nameTokens, particleWords } from '@lookback/names/persons';
import { foldText } from '@lookback/names/texts';
import { looksDated } from './date-value.ts';
import { isGenerationWord } from './name-order.ts';
import type { FieldRole } from './record-table.ts';
import { foldCode } from './value-rules.ts';

/** The columns of a file as the finding of roles sees them. */
export interface SeenColumns {
  readonly valuesOf: (column: number) => readonly string[];
  /** Values that some record holds besides another one, over the whole file: filled rows less different values. */
  readonly recurring: (column: number) => number;
  /** Does the header say what the column holds, or that it tells nothing of a person? */
  readonly isKnown: (column: number) => boolean;
  /** Are the whole names those of bodies or places by their header? */
  readonly ofBodies: boolean;
  /** Does the header say that an institution numbers its people by it? */
  readonly ofHolder: (column: number) => boolean;
}

type Roles = (FieldRole | null)[];

const nearlyAll = 0.8;
const nameRoles: readonly FieldRole[] = ['full_name', 'given_name', 'surname'];

/**
 * Roles that the values tell where the header does not: the particle or the suffix of a name in a column of its own,
 * the names of other people, and numbers that persons hold.
 */
export function withContentRoles(roles: readonly (FieldRole | null)[], seen: SeenColumns): Roles {
  const found = [...roles];
  const isNamed = roles.some((role) => role !== null && nameRoles.includes(role));
  roles.forEach((role, column) => {
    if (seen.isKnown(column) || !isNamed) return;
    const values = seen.valuesOf(column);
    if (role === null || role === 'category') {
      if (
        roles.includes('surname') &&
        isOf(values, (value) => nameTokens(value).every((word) => particleWords.has(word)))
      )
        found[column] = 'surname';
      else if (isOf(values, (value) => nameTokens(value).every(isGenerationWord))) found[column] = 'patronymic';
      else if (!seen.ofBodies && namesOthers(values)) found[column] = 'parent';
    }
    if (isNumber(role, column, seen, roles)) found[column] = 'code';
  });
  return found;
}

function isOf(values: readonly string[], test: (value: string) => boolean, least = nearlyAll): boolean {
  return values.length >= 2 && values.filter((value) => test(value)).length >= least * values.length;
}

const onlyWords = /^[\p{L}\p{M}'’ʼ`., -]+$/u;
const listedMin = 0.5;
const distinctMin = 10;
/** Those who work with a file, each of whom many of its people met, are fewer. */
const fewMax = 40;

/** Names of people in a column that is not called so: a father, a husband, a guardian, whom a household shares. */
function namesOthers(values: readonly string[]): boolean {
  return (
    new Set(values).size >= Math.max(distinctMin, Math.min(fewMax, values.length / 10)) &&
    isOf(values, (value) => onlyWords.test(value), 0.9) &&
    isOf(values, (value) => isGivenName(foldText(nameTokens(value)[0] ?? '')), listedMin)
  );
}

const heldMin = 40;
const signsMin = 7;
/** Where the header says that people are numbered, short numbers are theirs as well. */
const heldSignsMin = 4;
const signsMax = 24;
const digitsMin = 5;
const oneLengthMin = 0.6;
const differentMin = 0.3;
const recurringMin = 2;
const recurringShare = 0.002;
const socialSecurity = /^\d{3}-\d{2}-\d{4}$/;
/** No phone number has more digits than twelve with its country (E.164 allows fifteen; plans in use end there). */
const phoneDigitsMax = 12;

/**
 * Numbers that persons hold: letters and digits, most of one length, most different, and some held by more than one
 * record. The number of the record itself never comes back, so what never does is left unread.
 */
function isNumber(
  role: FieldRole | null,
  column: number,
  seen: SeenColumns,
  roles: readonly (FieldRole | null)[],
): boolean {
  if (role !== null && !['phone', 'text', 'address'].includes(role)) return false;
  const values = seen.valuesOf(column);
  const isHolders = seen.ofHolder(column);
  const isShaped = (value: string): boolean =>
    isHolders ? isNumberShaped(value, heldSignsMin, heldSignsMin - 1) : isNumberShaped(value, signsMin, digitsMin);
  if (values.length < heldMin || !isOf(values, isShaped) || looksDated(values)) return false;
  if (role === 'phone' && !isNoPhone(values, column, seen, roles)) return false;
  const lengths = new Map<number, number>();
  for (const value of values) {
    const { length } = foldCode(value);
    lengths.set(length, (lengths.get(length) ?? 0) + 1);
  }
  return (
    Math.max(...lengths.values()) >= oneLengthMin * values.length &&
    new Set(values).size >= (isHolders ? heldMin : differentMin * values.length) &&
    seen.recurring(column) >= Math.max(recurringMin, recurringShare * values.length)
  );
}

/** Letters and digits without a word among them: a part of letters alone has three at most. */
function isNumberShaped(value: string, least: number, digits: number): boolean {
  const signs = value.trim().toUpperCase();
  const length = signs.replace(/[^\p{L}\p{N}]+/gu, '').length;
  return (
    length >= least &&
    length <= signsMax &&
    /^[\p{Lu}\p{Nd} ./-]+$/u.test(signs) &&
    signs.replace(/\P{Nd}+/gu, '').length >= digits &&
    signs.split(/[ ./-]+/).every((part) => !/^\p{L}{4,}$/u.test(part))
  );
}

/** Numbers that look like phones and are none: a column called phone stands beside, or no phone is written so. */
function isNoPhone(
  values: readonly string[],
  column: number,
  { isKnown }: SeenColumns,
  roles: readonly (FieldRole | null)[],
): boolean {
  if (isOf(values, (value) => /^\s*[+(]/.test(value), 0.1)) return false;
  return (
    roles.some((role, other) => role === 'phone' && other !== column && isKnown(other)) ||
    isOf(values, (value) => socialSecurity.test(value.trim())) ||
    isOf(values, (value) => value.replace(/\D+/g, '').length > phoneDigitsMax)
  );
}

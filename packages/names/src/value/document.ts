import { createRequire } from 'node:module';
import { asciiDigits, stripInvisible } from './fold.ts';
import { isPlaceholder } from './placeholder.ts';

/** Kinds of document that carry a number. */
export type DocumentKind =
  | 'passport'
  | 'national_id'
  | 'tax'
  | 'social_security'
  | 'driving_licence'
  | 'visa'
  | 'other';

/** Does the number's own check digit hold? `none`: this kind and country have none that is known here. */
export type CheckDigit = 'valid' | 'wrong' | 'none';

/**
 * The comparable form of a document number, `KIND:COUNTRY:NUMBER`: capitals, letters and digits only, country as ISO alpha-2 or
 * `?`. Null for placeholders and for fewer than three signs. A wrong check digit keeps its key; ask `documentCheck`.
 */
export function documentKey(kind: DocumentKind, country: string | null | undefined, number: string): string | null {
  const packed = packDocument(number);
  if (packed.length < 3 || isPlaceholder(packed, 'document')) return null;
  return `${kind}:${country ? country.toUpperCase() : '?'}:${packed}`;
}

/**
 * Checks a number against its own check digits: national, tax and social security numbers of some 90 countries (stdnum), and
 * nine-sign passport numbers followed by their ICAO 9303 check digit.
 */
export function documentCheck(kind: DocumentKind, country: string | null | undefined, number: string): CheckDigit {
  const packed = packDocument(number);
  // a text is no number, and some validators take seconds over a long one
  if (packed.length < 3 || number.length > 200) return 'none';
  if (kind === 'passport') {
    if (!/^[A-Z0-9<]{9}[0-9]$/.test(packed)) return 'none';
    return mrzCheckDigit(packed.slice(0, 9)) === Number(packed[9]) ? 'valid' : 'wrong';
  }
  if (!country || (kind !== 'national_id' && kind !== 'tax' && kind !== 'social_security')) return 'none';
  const state = country.toUpperCase();
  const own = kind === 'tax' ? undefined : ownChecks[state];
  if (own !== undefined) return own(packed) ? 'valid' : 'wrong';
  // some validators want the number as it is written there, with its hyphen
  const forms = state === 'SE' ? [packed.replace(/^(?:\d\d)?(\d{6})(\d{4})$/, '$1-$2')] : [packed, number.trim()];
  const answers = forms.map((form) => validatePerson(state, form)).filter((answer) => answer.checked);
  if (answers.length === 0) return 'none';
  return answers.some((answer) => answer.isValid) ? 'valid' : 'wrong';
}

const require = createRequire(import.meta.url);

/** The library has a file for each country and kind: they are read when the first number is checked. */
function validatePerson(country: string, number: string): ReturnType<typeof import('stdnum').validatePerson> {
  const library = require('stdnum') as typeof import('stdnum');
  try {
    return library.validatePerson(country, number);
  } catch {
    // some validators take no text that is nothing like their number
    return { checked: false };
  }
}

/** Check digits of identity numbers that the library does not hold. */
const ownChecks: Readonly<Record<string, (packed: string) => boolean>> = { IR: isIranianCode, KZ: isKazakhNumber };

/** National code of Iran: ten digits, the last by weights 10 to 2 modulo 11 (Organisation for Civil Registration). */
function isIranianCode(packed: string): boolean {
  if (!/^\d{8,10}$/.test(packed)) return false;
  const digits = [...packed.padStart(10, '0')].map(Number);
  const rest = digits.slice(0, 9).reduce((sum, digit, i) => sum + digit * (10 - i), 0) % 11;
  return digits[9] === (rest < 2 ? rest : 11 - rest);
}

/** Individual identification number of Kazakhstan: twelve digits, the last by weights 1 to 11, or 3 to 11, 1, 2 where that gives 10. */
function isKazakhNumber(packed: string): boolean {
  if (!/^\d{12}$/.test(packed)) return false;
  const digits = [...packed].map(Number);
  const sum = (shift: number) =>
    digits.slice(0, 11).reduce((total, digit, i) => total + digit * (((i + shift) % 11) + 1), 0) % 11;
  const first = sum(0);
  return digits[11] === (first === 10 ? sum(2) : first);
}

/** The check digit of a machine-readable field: weights 7, 3, 1, modulo 10 (ICAO Doc 9303-3, section 4.9). */
export function mrzCheckDigit(field: string): number {
  let sum = 0;
  for (let i = 0; i < field.length; i++) sum += mrzValue(field.charCodeAt(i)) * (i % 3 === 0 ? 7 : i % 3 === 1 ? 3 : 1);
  return sum % 10;
}

function mrzValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 65 && code <= 90 ? code - 55 : 0;
}

function packDocument(number: string): string {
  return asciiDigits(stripInvisible(number.normalize('NFKC')))
    .toUpperCase()
    .replace(/^(?:№|NO\.?|NUM(?:BER)?\.?|#)\s*/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

import { validatePerson } from 'stdnum';
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
  if (kind === 'passport') {
    if (!/^[A-Z0-9<]{9}[0-9]$/.test(packed)) return 'none';
    return mrzCheckDigit(packed.slice(0, 9)) === Number(packed[9]) ? 'valid' : 'wrong';
  }
  if (!country || (kind !== 'national_id' && kind !== 'tax' && kind !== 'social_security')) return 'none';
  const answer = validatePerson(country.toUpperCase(), packed);
  return answer.checked ? (answer.isValid ? 'valid' : 'wrong') : 'none';
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

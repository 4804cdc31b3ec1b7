import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';
import { asciiDigits, stripInvisible } from './fold.ts';
import { isPlaceholder } from './placeholder.ts';

const required = createRequire(import.meta.url);
let plansRead: MetadataJson | null = null;
let libraryRead: typeof import('libphonenumber-js/core') | null = null;

/** The library, many small files, is loaded with the first number: most files hold none. */
function library(): typeof import('libphonenumber-js/core') {
  libraryRead ??= required('libphonenumber-js/core') as typeof import('libphonenumber-js/core');
  return libraryRead;
}

/**
 * The numbering plans of all countries are a large file: it is read with the first number. Read and not required: which
 * of the package's two builds `require` gives differs between Node and a test runner.
 */
function plans(): MetadataJson {
  if (plansRead === null) {
    const folder = dirname(required.resolve('libphonenumber-js/package.json'));
    plansRead = JSON.parse(readFileSync(join(folder, 'metadata.max.json'), 'utf8')) as MetadataJson;
  }
  return plansRead;
}

const memo = new Map<string, string | null>();
const memoMax = 500_000;
const possibleLengthsByCode = new Map<string, ReadonlySet<number> | null>();

/** Calling codes whose national numbers may start with a digit that formatting drops or moves: parse them in full. */
const irregularCodes = new Set(['7', '39', '52', '54', '55', '225', '228', '229', '241', '242', '290', '378', '379']);

/**
 * The E.164 form (+ and digits) of a phone number, or null where it cannot be one: too short or long for its country, a
 * placeholder, or a national number without `defaultCountry` (ISO 3166-1 alpha-2). Numbers of possible length are kept even
 * when their range is unassigned: an anchor needs equality, not service. Extensions are dropped. Answers are remembered.
 */
export function phoneKey(value: string, defaultCountry?: string): string | null {
  const memoKey = defaultCountry === undefined ? value : `${defaultCountry}\u0000${value}`;
  const known = memo.get(memoKey);
  if (known !== undefined) return known;
  const key = readPhone(value, defaultCountry);
  if (memo.size >= memoMax) memo.clear();
  memo.set(memoKey, key);
  return key;
}

function readPhone(value: string, defaultCountry: string | undefined): string | null {
  const text = asciiDigits(stripInvisible(value.normalize('NFKC')))
    .trim()
    .replace(/^tel:/i, '');
  if (isPlaceholder(text, 'phone')) return null;
  const international = text.replace(/^00(?=[1-9])/, '+');
  if (international.startsWith('+')) return readQuick(international) ?? readFull(international, undefined, false);
  if (defaultCountry !== undefined) {
    const national = readFull(international, defaultCountry.toUpperCase(), false);
    if (national !== null) return national;
  }
  const digits = international.replace(/[\s().-]/g, '');
  // a full number written without its plus sign: only when it is a valid number as it stands
  return /^[1-9]\d{9,14}$/.test(digits) ? readFull(`+${digits}`, undefined, true) : null;
}

/** The common case, plus sign and digits of a possible length, without the parser. */
function readQuick(text: string): string | null {
  const packed = text.replace(/[\s.-]/g, '');
  if (!/^\+[1-9]\d{6,14}$/.test(packed)) return null;
  for (let length = 1; length <= 3; length++) {
    const code = packed.slice(1, 1 + length);
    const lengths = possibleLengths(code);
    if (lengths === null) continue;
    const national = packed.slice(1 + length);
    if (irregularCodes.has(code) || national.startsWith('0') || !lengths.has(national.length)) return null;
    if (code !== '1' && national.startsWith('1') && lengths.has(national.length - 1)) return null;
    return packed;
  }
  return null;
}

function possibleLengths(code: string): ReadonlySet<number> | null {
  const known = possibleLengthsByCode.get(code);
  if (known !== undefined) return known;
  const lengths = readPossibleLengths(code);
  possibleLengthsByCode.set(code, lengths);
  return lengths;
}

function readPossibleLengths(code: string): ReadonlySet<number> | null {
  const { Metadata } = library();
  const metadata = new Metadata(plans());
  try {
    metadata.selectNumberingPlan(code as CountryCode);
  } catch {
    return null;
  }
  const plan = metadata.numberingPlan;
  return plan ? new Set(plan.possibleLengths()) : null;
}

function readFull(text: string, country: string | undefined, mustBeValid: boolean): string | null {
  try {
    const { parsePhoneNumberFromString } = library();
    const number = parsePhoneNumberFromString(text, { defaultCountry: country as CountryCode | undefined }, plans());
    if (!number) return null;
    return (mustBeValid ? number.isValid() : number.isPossible()) ? number.number : null;
  } catch {
    // an unknown default country
    return null;
  }
}

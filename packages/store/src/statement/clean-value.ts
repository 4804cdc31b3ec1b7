import { isoDay } from '@lookback/base';
import {
  type DateOptions,
  emailKey,
  ibanKey,
  isPlaceholder,
  phoneKey,
  readDate,
  stripInvisible,
  type ValueKind,
} from '@lookback/names';
import { countryCode } from './country-code.ts';

/** A value as it is compared, and why it needs care ('' where it does not). */
export interface CleanValue {
  readonly value: string;
  readonly flag: string;
}

export interface CleanOptions {
  readonly date?: DateOptions;
  /** Default country of phones. */
  readonly country?: string;
  /** What single letters for the sex mean in a column, where other letters of it tell: M beside H is *mujer*. */
  readonly sexes?: Readonly<Record<string, string>>;
  /** A date of birth: 1 January is flagged. */
  readonly birth?: boolean;
}

const placeholderKinds: Readonly<Record<string, ValueKind>> = {
  name: 'name',
  phone: 'phone',
  email: 'email',
  identifier: 'document',
  iban: 'account',
  address: 'address',
};

/**
 * Cleans a text for comparing by its FollowTheMoney type. A text that cannot be read as its type is kept as it is and
 * flagged: `unparsable_date`, `unreadable_phone`, `unreadable_email`; `placeholder` where it stands for "nothing known".
 */
export function cleanValue(type: string, text: string, options: CleanOptions = {}): CleanValue {
  const plain = squash(text);
  if (plain === '') return { value: '', flag: '' };
  if (type === 'date') return cleanDate(plain, options);
  const kind = placeholderKinds[type];
  const flag = kind !== undefined && isPlaceholder(plain, kind) ? 'placeholder' : '';
  if (flag !== '') return { value: plain, flag };
  switch (type) {
    case 'phone': {
      const key = phoneKey(plain, options.country);
      return key === null ? { value: plain, flag: 'unreadable_phone' } : { value: key, flag: '' };
    }
    case 'email': {
      const key = emailKey(plain);
      return key === null ? { value: plain.toLowerCase(), flag: 'unreadable_email' } : { value: key, flag: '' };
    }
    case 'iban':
      return { value: ibanKey(plain) ?? plain, flag: '' };
    case 'country':
      return { value: countryCode(plain) ?? plain, flag: '' };
    case 'gender': {
      const sex = plain.toLowerCase();
      return { value: options.sexes?.[sex] ?? genders[sex] ?? sex, flag: '' };
    }
    default:
      return { value: plain, flag: '' };
  }
}

const genders: Readonly<Record<string, string>> = {
  m: 'male',
  male: 'male',
  man: 'male',
  м: 'male',
  муж: 'male',
  hombre: 'male',
  masculino: 'male',
  f: 'female',
  female: 'female',
  woman: 'female',
  w: 'female',
  ж: 'female',
  жен: 'female',
  varón: 'male',
  mujer: 'female',
  hembra: 'female',
  femenino: 'female',
  homme: 'male',
  masculin: 'male',
  femme: 'female',
  féminin: 'female',
  mann: 'male',
  männlich: 'male',
  frau: 'female',
  weiblich: 'female',
};

/** Normal form C, no invisible characters, single blanks, none at the ends. */
export function squash(text: string): string {
  if (/^[\x21-\x7e]*$/.test(text)) return text;
  return stripInvisible(text.normalize('NFC'))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function cleanDate(text: string, options: CleanOptions): CleanValue {
  const reading = readDate(text, options.date);
  if (!reading || reading.from === null || reading.to === null) return { value: text, flag: 'unparsable_date' };
  const first = isoDay(reading.from);
  const flag = reading.flags.includes('dummy')
    ? 'placeholder'
    : reading.flags.includes('ambiguous-order')
      ? 'ambiguous_date'
      : options.birth && reading.flags.includes('first-of-january')
        ? 'first_of_january'
        : reading.from < earliestDay || reading.from > latestDay
          ? 'implausible'
          : '';
  switch (reading.precision) {
    case 'day':
      return { value: first, flag };
    case 'month':
      return { value: first.slice(0, 7), flag };
    case 'year':
      return { value: first.slice(0, 4), flag };
    default:
      return reading.from === reading.to ? { value: first, flag } : { value: text, flag: flag || 'imprecise_date' };
  }
}

/** 1 January 1880 and 31 December 2100: nobody on file was born before, nothing is dated after. */
const earliestDay = -32872;
const latestDay = 47846;

import { frequencyBand, missing } from './comparison.ts';
import { filled } from './filled.ts';
import type { PairLevels } from './pair-levels.ts';
import { filledIn } from './placeholder.ts';
import { bestLevel, type CodeLevels, noCode, singleCodes } from './value-kernel.ts';
import { bitCount } from './value-texts.ts';

/**
 * Levels of a birth date, best first. "year only": one of them is a year or its 1 January, which any day of it may be.
 * "gap": the years lie 15 to 60 apart, as between parent and child.
 */
export const dateLevels = [
  'equal, rare',
  'equal',
  'equal, common',
  'one digit',
  'day and month swapped',
  'year and one part',
  'month and day',
  'two digits',
  'year only',
  'other day of the year',
  'guessed, within 2',
  'year within 2',
  'year within 10',
  'one digit, gap',
  'month and day, gap',
  'two digits, gap',
  'different',
] as const;
const level = Object.fromEntries(dateLevels.map((name, i) => [name, i])) as Record<(typeof dateLevels)[number], number>;
/** Parent and child of one birthday: the years lie a generation apart in more than a digit. */
export const monthAndDayOnly = level['month and day, gap'];
export const generationLevels: readonly number[] = [
  level['one digit, gap'],
  level['month and day, gap'],
  level['two digits, gap'],
];

/** What the comparison of birth dates needs to compare records. */
export interface DateKernel {
  readonly kind: 'date';
  readonly single: Int32Array;
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
  /** Year, month and day of each value; 0 unknown. */
  readonly parts: Int32Array;
  /** The eight digits of each value, four bits each. */
  readonly digits: Int32Array;
  /** Level of two equal values, or `missing`. */
  readonly equal: Int8Array;
  readonly placeholder: Uint8Array;
  readonly yearOnly: Uint8Array;
  /** Some dates are guesses of a year, written as its first day. */
  readonly guessed: boolean;
  /** The file writes years alone: two namesakes of one year are not rare. */
  readonly yearsOnly: boolean;
}

/**
 * Makes the kernel of values written YYYY-MM-DD. `frequency` and `middle` band the equal ones. `yearsOnly`: the file
 * writes no day, so one year is all that two dates can agree in.
 */
export function dateKernel(
  values: readonly string[],
  { offsets, codes }: { readonly offsets: Uint32Array; readonly codes: Uint32Array },
  placeholders: ReadonlySet<string>,
  frequency: ArrayLike<number>,
  middle: number,
  yearsOnly = false,
): DateKernel {
  const parts = new Int32Array(3 * values.length);
  const digits = new Int32Array(values.length);
  values.forEach((value, x) => {
    for (let i = 0; i < 3; i++) parts[3 * x + i] = Number(value.slice([0, 5, 8][i], [4, 7, 10][i]));
    for (const at of [0, 1, 2, 3, 5, 6, 8, 9]) digits[x] = (digits[x] << 4) | (value.charCodeAt(at) - 48);
  });
  const yearOnly = yearOnlyValues(values, placeholders, parts);
  const guesses = guessesOf(values, placeholders, frequency);
  const equal = filled(new Int8Array(values.length), (x) => {
    if (yearOnly[x] === 1 && guesses !== null) return guesses(x) ? level['equal, common'] : missing;
    if (placeholders.has(values[x])) return missing;
    if (parts[3 * x + 1] === 0 && parts[3 * x + 2] === 0) return level[yearsOnly ? 'equal, common' : 'year only'];
    return level['equal, rare'] + frequencyBand(frequency[x], middle);
  });
  return {
    kind: 'date',
    single: singleCodes(offsets, codes),
    offsets,
    codes,
    parts,
    digits,
    equal,
    placeholder: filled(new Uint8Array(values.length), (x) => (placeholders.has(values[x]) ? 1 : 0)),
    yearOnly,
    guessed: guesses !== null,
    yearsOnly,
  };
}

const fillerRatio = 4;

/**
 * Where a file writes the first of January for guessed birth dates: which of these are guesses of a year. One that is
 * held four times as often as the middle one is what a form fills in. Null in other files.
 */
function guessesOf(
  values: readonly string[],
  placeholder: ReadonlySet<string>,
  frequency: ArrayLike<number>,
): ((x: number) => boolean) | null {
  const held = values.flatMap((value, x) => (mayBeGuess(value, placeholder) ? frequency[x] : []));
  if (held.length < firstDaysMin) return null;
  const middle = held.sort((x, y) => x - y)[held.length >> 1];
  return (x) => frequency[x] <= fillerRatio * middle;
}

const firstDaysMin = 3;

/** The first of January of several years shows that a file guesses birth years, those that forms and computers fill in do not. */
function mayBeGuess(value: string, placeholder: ReadonlySet<string>): boolean {
  return value.endsWith('-01-01') && placeholder.has(value) && !filledIn.has(value);
}

/** Years without a known day; January 1 among them where the file has such placeholder dates in several years. */
function yearOnlyValues(values: readonly string[], placeholder: ReadonlySet<string>, parts: Int32Array): Uint8Array {
  let januaryFirst = 0;
  for (const value of placeholder) if (mayBeGuess(value, placeholder)) januaryFirst++;
  return filled(new Uint8Array(values.length), (x) => {
    const month = parts[3 * x + 1];
    const day = parts[3 * x + 2];
    return (month === 0 && day === 0) || (januaryFirst >= firstDaysMin && month === 1 && day === 1) ? 1 : 0;
  });
}

const [oneDigit, oneDigitGap] = [level['one digit'], level['one digit, gap']];
const [twoDigits, twoDigitsGap] = [level['two digits'], level['two digits, gap']];
const [monthAndDay, monthAndDayGap] = [level['month and day'], level['month and day, gap']];
const swapped = level['day and month swapped'];
const yearAndPart = level['year and one part'];
const otherDay = level['other day of the year'];
const [year, yearWithin2, yearWithin10] = [level['year only'], level['year within 2'], level['year within 10']];
const equalGuess = level['equal, common'];
const guessedWithin2 = level['guessed, within 2'];
const differentDate = level.different;

/** The levels of birth dates. */
export class DateLevels implements PairLevels, CodeLevels {
  readonly #kernel: DateKernel;
  constructor(kernel: DateKernel) {
    this.#kernel = kernel;
  }
  of(a: number, b: number): number {
    const { single, offsets, codes } = this.#kernel;
    const x = single[a];
    const y = single[b];
    if (x >= 0 && y >= 0) return this.ofCodes(x, y);
    if (x === noCode || y === noCode) return missing;
    return bestLevel(offsets, codes, a, b, this);
  }
  fill(left: Uint32Array, right: Uint32Array, count: number, out: Int16Array): void {
    for (let i = 0; i < count; i++) out[i] = this.of(left[i], right[i]);
  }
  ofCodes(x: number, y: number): number {
    const { equal, placeholder, yearOnly } = this.#kernel;
    if (x === y) return equal[x];
    if ((placeholder[x] === 1 && yearOnly[x] === 0) || (placeholder[y] === 1 && yearOnly[y] === 0)) return missing;
    return this.#ofUnequal(x, y);
  }
  #ofUnequal(x: number, y: number): number {
    const { parts, digits, yearOnly, guessed } = this.#kernel;
    const yearX = parts[3 * x];
    const yearY = parts[3 * y];
    const years = yearX < yearY ? yearY - yearX : yearX - yearY;
    if (yearOnly[x] === 0 && yearOnly[y] === 0) {
      const monthX = parts[3 * x + 1];
      const monthY = parts[3 * y + 1];
      const dayX = parts[3 * x + 2];
      const dayY = parts[3 * y + 2];
      const gap = years >= 15 && years <= 60;
      const different = differingDigits(digits[x] ^ digits[y], digits[x], digits[y]);
      if (different === 1) return gap ? oneDigitGap : oneDigit;
      if (years === 0 && monthX === dayY && dayX === monthY) return swapped;
      if (years === 0 && (monthX === monthY || dayX === dayY)) return yearAndPart;
      const january = monthX === 1 && dayX === 1;
      if (monthX === monthY && dayX === dayY && !january) return gap ? monthAndDayGap : monthAndDay;
      if (different === 2 && !january) return gap ? twoDigitsGap : twoDigits;
    }
    if (years === 0) {
      if (guessed && yearOnly[x] === 1 && yearOnly[y] === 1) return equalGuess;
      return isGuess(parts, x) || isGuess(parts, y) ? year : otherDay;
    }
    if (years <= 2) return isGuess(parts, x) && isGuess(parts, y) ? guessedWithin2 : yearWithin2;
    return years <= 10 ? yearWithin10 : differentDate;
  }
}

/** A year without a day, or its first: offices write so what somebody guesses, and the next office guesses anew. */
function isGuess(parts: Int32Array, x: number): boolean {
  return parts[3 * x + 1] <= 1 && parts[3 * x + 2] <= 1;
}

/** Digits that differ; two neighbours swapped count as one. `apart`: exclusive or of eight digits of four bits. */
function differingDigits(apart: number, x: number, y: number): number {
  const any = (apart | (apart >>> 1) | (apart >>> 2) | (apart >>> 3)) & 0x11111111;
  const count = bitCount(any);
  if (count !== 2) return count;
  const at = 31 - Math.clz32(any & -any);
  if (any >>> at !== 0x11) return 2;
  const low = (x >>> at) & 15;
  const high = (x >>> (at + 4)) & 15;
  return low === ((y >>> (at + 4)) & 15) && high === ((y >>> at) & 15) ? 1 : 2;
}

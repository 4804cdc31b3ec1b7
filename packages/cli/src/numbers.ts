import { getLocale } from '@lookback/words';

/** A whole number with grouping, as people read it in the language chosen. */
export function count(value: number): string {
  return value.toLocaleString(numberLocale(), { maximumFractionDigits: 0 });
}

/** A small expectation: one decimal below ten, none above. */
export function about(value: number): string {
  return value.toLocaleString(numberLocale(), { maximumFractionDigits: value < 10 ? 1 : 0 });
}

/** A number with a fixed number of decimals. */
export function decimals(value: number, digits: number): string {
  return value.toLocaleString(numberLocale(), { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A count as a message takes it that has a form for one: the number, and its text. */
export function many(value: number): { readonly count: number; readonly n: string } {
  return { count: value, n: count(value) };
}

/** Names as a sentence lists them: "anna and ben". */
export function listOf(names: readonly string[]): string {
  return new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(names);
}

/** How numbers are written in the language chosen, for `toLocaleString`. */
export function numberLocale(): string {
  return getLocale() === 'en' ? 'en-US' : getLocale();
}

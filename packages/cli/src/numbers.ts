import { getLocale } from '@lookback/words';

/** A whole number with grouping, as people read it in the language chosen. */
export function count(value: number): string {
  return numberText(value, { most: 0 });
}

/** A small expectation: one decimal below ten, none above. */
export function about(value: number): string {
  return numberText(value, { most: value < 10 ? 1 : 0 });
}

/** A number with a fixed number of decimals. */
export function decimals(value: number, digits: number): string {
  return numberText(value, { least: digits, most: digits });
}

/** A count as a message takes it that has a form for one: the number, and its text. */
export function many(value: number): { readonly count: number; readonly n: string } {
  return { count: value, n: count(value) };
}

/** Names as a sentence lists them: "anna and ben". */
export function listOf(names: readonly string[]): string {
  return new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(names);
}

/** A number as it is written in the language chosen, with a mark at every thousand. */
export function numberText(value: number, digits: { readonly least?: number; readonly most: number }): string {
  const { least = 0, most } = digits;
  const language = getLocale() === 'en' ? 'en-US' : 'es-ES';
  const key = `${language} ${least} ${most}`;
  const format = formats.get(key) ?? formatOf(language, least, most);
  formats.set(key, format);
  return format.format(value);
}

/** Kept, as making one takes far longer than using it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: string, least: number, most: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: 'always' as never,
  });
}

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
  const plain = plainText(value, least, most);
  if (plain !== null) return plain;
  const language = getLocale() === 'en' ? 'en-US' : 'es-ES';
  const key = `${language} ${least} ${most}`;
  const format = formats.get(key) ?? formatOf(language, least, most);
  formats.set(key, format);
  return format.format(value);
}

/**
 * A positive number of usual size, written without a format of the platform: making the first one takes longer than
 * writing all numbers of a report. Rounded as the platform rounds, half up by the shortest decimal text. Null for other numbers.
 */
function plainText(value: number, least: number, most: number): string | null {
  const text = String(value);
  if (!/^\d{1,15}(\.\d+)?$/.test(text) || Object.is(value, -0)) return null;
  const [whole, fraction = ''] = text.split('.');
  const up = fraction.length > most && fraction[most] >= '5';
  const all = String(BigInt(whole + fraction.slice(0, most).padEnd(most, '0')) + (up ? 1n : 0n)).padStart(
    most + 1,
    '0',
  );
  const end = all.length - most;
  const [thousand, point] = getLocale() === 'en' ? [',', '.'] : ['.', ','];
  let rest = all.slice(end);
  while (rest.length > least && rest.endsWith('0')) rest = rest.slice(0, -1);
  return all.slice(0, end).replace(/\B(?=(\d{3})+$)/g, thousand) + (rest === '' ? '' : point + rest);
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

import { isoInterval } from '@lookback/base';
import type { Locale } from '../define/index.ts';

/**
 * Writes a whole number: groups of three by comma (English) or by a narrow space from five digits on (Spanish). Written
 * here and not left to the system's tables, so that the bytes of a page do not depend on them.
 */
export function wholeNumber(value: number, locale: Locale): string {
  const digits = String(Math.abs(Math.round(value)));
  const grouped =
    locale === 'es' && digits.length < 5
      ? digits
      : digits.replace(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : '\u202F');
  return value < 0 ? `\u2212${grouped}` : grouped;
}

/** Writes an expected number: whole from 10 on, one decimal below, 0 when it rounds to that. */
export function expectedNumber(value: number, locale: Locale): string {
  if (value < 0.05) return '0';
  return value >= 10 ? wholeNumber(value, locale) : decimal(value, 1, locale);
}

/** Writes a number with a fixed number of decimals and the sign U+2212 when negative. */
export function decimal(value: number, digits: number, locale: Locale): string {
  const text = Math.abs(value).toFixed(digits);
  return (value < 0 ? '\u2212' : '') + (locale === 'en' ? text : text.replace('.', ','));
}

const months: Record<Locale, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

/** Writes a full ISO date as a day of a named month; anything else stays as it is. */
export function longDate(text: string, locale: Locale): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(text);
  if (match === null || isoInterval(text) === null) return text;
  const month = months[locale][Number(match[2]) - 1] ?? '';
  const day = Number(match[3]);
  return locale === 'en' ? `${day} ${month} ${match[1]}` : `${day} de ${month} de ${match[1]}`;
}

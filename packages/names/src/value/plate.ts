import { stripInvisible } from './fold.ts';
import { isPlaceholder } from './placeholder.ts';

/** Cyrillic and Greek capitals that a plate shares with Latin (Vienna Convention on Road Traffic 1968, annex 2). */
const lookAlikes: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
};

/**
 * The comparable form of a number plate: `COUNTRY:LETTERS AND DIGITS` (country ISO alpha-2, or `?`), capitals, look-alike
 * Cyrillic and Greek letters as Latin; null for a placeholder or fewer than three signs.
 */
export function plateKey(value: string, country?: string): string | null {
  const packed = [...stripInvisible(value.normalize('NFKC')).toUpperCase()]
    .map((sign) => lookAlikes[sign] ?? sign)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (packed.length < 3 || isPlaceholder(packed, 'plate')) return null;
  return `${country ? country.toUpperCase() : '?'}:${packed}`;
}

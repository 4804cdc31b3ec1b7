import type { Day } from '@lookback/base';
import edtf from 'edtf';
import type { DateFlag, DatePrecision, DateReading } from './date-reading.ts';

const dayMs = 86_400_000;

/** Reads an Extended Date/Time Format expression of level 0 or 1 (ISO 8601-2:2019, Library of Congress EDTF); null if it is none. */
export function readEdtf(text: string): DateReading | null {
  if (!/^[-\dXY?~%./]+$/.test(text) || !/[X?~%/]|-2[1-4]$/.test(text)) return null;
  const parsed = parse(text);
  if (parsed === null) return null;
  const flags: DateFlag[] = [];
  if (/[~?%]/.test(text)) flags.push('approximate');
  if (/X/.test(text)) flags.push('unknown-part');
  return { from: asDay(parsed.min), to: asDay(parsed.max), precision: precisionOf(text), placeholder: false, flags };
}

interface Parsed {
  readonly min: number | null;
  readonly max: number | null;
}

function parse(text: string): Parsed | null {
  try {
    return edtf(text, { level: 1 }) as Parsed;
  } catch {
    return null;
  }
}

function asDay(ms: number | null): Day | null {
  return ms === null || !Number.isFinite(ms) ? null : Math.floor(ms / dayMs);
}

function precisionOf(text: string): DatePrecision {
  if (text.includes('/')) return 'span';
  const plain = text.replace(/[?~%]/g, '');
  if (/^-?\d{2}XX$/.test(plain)) return 'century';
  if (/^-?\d{3}X$/.test(plain)) return 'decade';
  if (/-2[1-4]$/.test(plain)) return 'season';
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return 'day';
  return /^\d{4}-\d{2}(?:-XX)?$/.test(plain) ? 'month' : 'year';
}

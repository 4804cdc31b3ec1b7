import { createRequire } from 'node:module';
import { type Day, dayOf } from '@lookback/base';
import type { DateFlag, DatePrecision, DateReading } from './date-reading.ts';

const dayMs = 86_400_000;
/** Year first, parts of two signs, open ends, one slash: what the parser need not be asked about. */
const part = '(?:-?[\\dX]{4}(?:-[\\dX]{2}){0,2}[?~%]?|\\.\\.)?';
const shape = new RegExp(`^${part}(?:/${part})?$`);
const plain = /^\d{4}(?:-[01]\d(?:-[0-3]\d)?)?$|^\.*\/?\.*$/;
const season = /^-?\d{4}-2[1-4]$/;

/** Reads an Extended Date/Time Format expression of level 0 or 1 (ISO 8601-2:2019, Library of Congress EDTF); null if it is none. */
export function readEdtf(text: string): DateReading | null {
  if (!shape.test(text) || plain.test(text)) return null;
  // a season has no months of its own: which they are depends on the hemisphere
  if (season.test(text)) return { ...yearOf(text), precision: 'season', placeholder: false, flags: [] };
  const parsed = parse(text);
  if (parsed === null) return null;
  const flags: DateFlag[] = [];
  if (/[~?%]/.test(text)) flags.push('approximate');
  if (/X/.test(text)) flags.push('unknown-part');
  return { from: asDay(parsed.min), to: asDay(parsed.max), precision: precisionOf(text), placeholder: false, flags };
}

function yearOf(text: string): { from: Day | null; to: Day | null } {
  const year = Number(text.slice(0, -3));
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

interface Parsed {
  readonly min: number | null;
  readonly max: number | null;
}

const require = createRequire(import.meta.url);

/** The grammar is read with the first date that is not plain. */
function grammar(): typeof import('edtf') {
  return require('edtf');
}

function parse(text: string): Parsed | null {
  try {
    return grammar().default(text, { level: 1 }) as Parsed;
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
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return 'day';
  return /^\d{4}-\d{2}(?:-XX)?$/.test(plain) ? 'month' : 'year';
}

import { isoInterval } from '@lookback/base';
import { z } from 'zod';

const written = (value: string | number | boolean) => String(value);

/** Text as YAML has it: a number or `yes`-like word is taken as written; nothing, a list or a map is refused. */
export const anyText = z.union([z.string(), z.number(), z.boolean()], 'must be text').transform(written);

/** Text that says something. */
export const text = anyText.pipe(z.string().trim().min(1, 'must not be empty'));

/** A whole number; a number in quotes counts, an empty value does not count as 0. */
export const whole = z
  .union([z.number(), z.string().regex(/^\s*[+-]?\d+\s*$/)], 'must be a whole number')
  .transform(Number)
  .pipe(z.number('must be a whole number').int('must be a whole number'))
  .meta({ written: 'number' });

/** Any number, in quotes or not. */
export const amount = z
  .union([z.number(), z.string().regex(/^\s*[+-]?\d+(\.\d+)?\s*$/)], 'must be a number')
  .transform(Number)
  .pipe(z.number('must be a number'))
  .meta({ written: 'number' });

/** An ISO date, possibly partial: YYYY, YYYY-MM or YYYY-MM-DD. */
export const isoDate = text
  .pipe(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD'))
  .refine((value) => isoInterval(value) !== null, 'the calendar has no such day')
  .meta({ written: 'date' });

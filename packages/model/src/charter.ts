import { isoInterval } from '@lookback/base';
import { z } from 'zod';
import { amount, isoDate, text, whole } from './scalar.ts';

const startOf = (day: string): number => isoInterval(day)?.from ?? 0;

/** What the custodian of a system says it holds, and how that was had. */
export const controlTotalsSchema = z.strictObject({
  rows: whole.optional(),
  persons: whole.optional(),
  amount: amount.optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  how: text.optional(),
});
export type ControlTotals = z.infer<typeof controlTotalsSchema>;

/** The review's mandate (CONTRACTS 3). */
export const charterSchema = z.strictObject({
  title: text.optional(),
  question: text,
  authority: text,
  /** The day on which the files were closed, where the custodians said so; else the day of the last intake. */
  files_closed: isoDate.optional(),
  period: z
    .strictObject({ from: isoDate, to: isoDate })
    .refine(({ from, to }) => startOf(from) <= startOf(to), 'it ends before it begins'),
  population: text,
  profile: z.string().default('border'),
  systems: z
    .array(
      z.strictObject({
        name: text,
        searched: z.enum(['yes', 'partly', 'no']),
        why: text.optional(),
        custodian: text.optional(),
        /** Globs of file names that came from this system. */
        files: z.array(text).default([]),
        control_totals: controlTotalsSchema.optional(),
        /** Why what was received differs from the control totals; `measure` asks for it when they differ. */
        difference_explained: text.optional(),
      }),
    )
    .default([]),
  protected: z.array(text).default([]),
  /** How long what is decided is kept, in days, and when the whole review is deleted. */
  retention: z
    .strictObject({
      days: whole.pipe(z.number().min(1)).optional(),
      delete_on: isoDate.optional(),
      note: text.optional(),
    })
    .or(text)
    .optional(),
  exclusions: z
    .array(
      z.strictObject({
        rule: z.enum(['hub_only', 'chance_compatible', 'out_of_period']),
        approved_by: z.array(text),
        reason: text.optional(),
      }),
    )
    .default([]),
  /** Systems in which a person must have been searched for before "whereabouts unknown" may be said. */
  search_authority: z
    .array(z.strictObject({ system: text, authority: text.optional(), required: z.boolean().default(true) }))
    .default([]),
  /** Named counts, such as "persons of interest", as rules over outcomes; never a status of a person. */
  named_rules: z.array(z.strictObject({ name: text, outcomes: z.array(text), definition: text })).default([]),
  /** Country (ISO 3166-1 alpha-2) of telephone numbers that are written without one. */
  default_country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country is written as two capital letters, such as ES')
    .optional(),
  k_suppress: whole.pipe(z.number().min(0)).default(11),
  /** A location older than this is expired. */
  location_valid_days: whole.pipe(z.number().min(1)).default(365),
});
export type Charter = z.infer<typeof charterSchema>;

import { z } from 'zod';
import { Id, Instant, Outcome, Prose } from './common.ts';

export const SourceLine = z.object({
  id: Id,
  file: z.string(),
  sequence: z.int().min(1),
  records: z.int().min(0),
  receivedAt: Instant.nullable(),
  withdrawn: z.boolean(),
});
export const Sources = z.object({ sources: z.array(SourceLine) });
export type SourceLine = z.infer<typeof SourceLine>;

/** One person that a withdrawal touches. */
export const Fall = z.object({
  person: Id,
  label: z.string(),
  /** Drops out, or stays by what is left. */
  effect: z.enum(['drops_out', 'stays', 'reopens']),
  /** The settled outcome that reopens, if any. */
  settled: Outcome.nullable(),
});

export const WithdrawPreview = z.object({
  source: Id,
  records: z.int().min(0),
  persons: z.int().min(0),
  dropOut: z.int().min(0),
  reopen: z.int().min(0),
  /** The first 500, most affected first. */
  falls: z.array(Fall),
  digest: z.string(),
});
export type WithdrawPreview = z.infer<typeof WithdrawPreview>;

export const WithdrawCommand = z.object({
  reason: Prose.min(3),
  /** The digest of the preview that was read: what falls must not have changed since. */
  digest: z.string().max(200),
});
export type WithdrawCommand = z.infer<typeof WithdrawCommand>;
export type Sources = z.infer<typeof Sources>;
export type Fall = z.infer<typeof Fall>;

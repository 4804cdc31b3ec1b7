import { z } from 'zod';
import { Band, Day, Finding, Id, Outcome, Stage } from './common.ts';

export const QueueRow = z.object({
  person: Id,
  label: z.string(),
  born: z.string().nullable(),
  band: Band,
  /** Why it stands in this band, as findings. */
  reasons: z.array(Finding),
  stage: Stage,
  /** The settled outcome; null until two people have settled it. */
  outcome: Outcome.nullable(),
  firstKnown: Day,
  ageDays: z.int().min(0),
  records: z.int().min(1),
  touches: z.int().min(0),
  soleSupport: z.boolean(),
  hubOnly: z.boolean(),
  takenBy: z.string().nullable(),
  /** What this reader may do next with it. */
  yours: z.enum(['first', 'second', 'adjudicate', 'answered', 'none']),
});
export type QueueRow = z.infer<typeof QueueRow>;

export const QueueQuery = z.object({
  cursor: z.string().max(500).optional(),
  /** Position of the first row in the whole list, for a reader who scrolls anywhere; instead of a cursor. */
  from: z.coerce.number().int().min(0).max(100_000_000).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  band: z.coerce.number().pipe(Band).optional(),
  stage: Stage.optional(),
  /** `mine`: what waits for this reader. */
  yours: z.enum(['mine', 'all']).default('all'),
  /** A figure's filter, as the overview gives it. */
  filter: z.string().max(100).optional(),
  minAgeDays: z.coerce.number().int().min(0).max(100_000).optional(),
});
export type QueueQuery = z.infer<typeof QueueQuery>;

export const QueuePage = z.object({
  total: z.int().min(0),
  rows: z.array(QueueRow),
  next: z.string().nullable(),
  /** Rows a band in the whole queue under the other filters. */
  bands: z.array(z.object({ band: Band, count: z.int().min(0) })),
});
export type QueuePage = z.infer<typeof QueuePage>;

export const TakeCommand = z.object({
  /** Take this person; without it, the next that waits for this reader. */
  person: Id.optional(),
  /** Do not give this one again now. */
  after: Id.optional(),
});
export const TakeAnswer = z.object({ person: Id.nullable(), left: z.int().min(0), doneToday: z.int().min(0) });
export type TakeAnswer = z.infer<typeof TakeAnswer>;
export type TakeCommand = z.infer<typeof TakeCommand>;

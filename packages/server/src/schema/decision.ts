import { z } from 'zod';
import { Day, Id, Instant, ItemId, Outcome, Prose, Stage } from './common.ts';

/** One human answer at gate 2. */
export const DecideCommand = z.object({
  outcome: Outcome,
  reason: Prose.min(3),
  /** What would explain this innocently. Mandatory for every outcome. */
  innocent: Prose.min(3),
  /** The items that the answer rests on. */
  evidence: z.array(ItemId).max(500),
  /** The `basis` of the file that was read: the evidence must not have changed since. */
  basis: z.string().max(200),
  /** Mandatory with `insufficient_information`. */
  lookAgain: Day.optional(),
  /** An adverse outcome is typed out: its own code again. */
  confirm: z.string().max(100).optional(),
});
export type DecideCommand = z.infer<typeof DecideCommand>;

/** What is told after an answer: never another reader's. */
export const DecideAnswer = z.object({
  person: Id,
  stage: Stage,
  at: Instant,
  settled: z.boolean(),
  outcome: Outcome.nullable(),
  version: z.string(),
});
export type DecideAnswer = z.infer<typeof DecideAnswer>;

export const IdentityCommand = z.object({
  /** A record of this person, or this person. */
  a: Id,
  /** Another record, or the earliest record of another person. */
  b: Id,
  judgement: z.enum(['same', 'different', 'unsure']),
  reason: Prose.min(3),
});
export type IdentityCommand = z.infer<typeof IdentityCommand>;
export const IdentityAnswer = z.object({
  person: Id,
  judgement: z.enum(['same', 'different', 'unsure']),
  /** False while a second person must still confirm. */
  settled: z.boolean(),
  at: Instant,
});
export type IdentityAnswer = z.infer<typeof IdentityAnswer>;

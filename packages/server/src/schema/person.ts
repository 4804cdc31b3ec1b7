import { z } from 'zod';
import { Care, GivenOut } from './act.ts';
import { Band, Day, Finding, Id, Instant, ItemId, Outcome, Stage } from './common.ts';
import { Chance, Paths } from './evidence.ts';

export const PersonRecord = z.object({
  id: Id,
  source: z.string(),
  row: z.int(),
  seen: Day.nullable(),
  withdrawn: z.boolean(),
});

/** One property, across the records shown, in the order of what tells people apart best. */
export const FieldRow = z.object({
  field: z.string(),
  /** One a record shown; null is not given. */
  cells: z.array(
    z.object({
      values: z.array(z.string()),
      agreement: z.enum(['agrees', 'near', 'conflicts', 'alone', 'missing']),
      /** Masked: a protected attribute, kept to tell people apart and for nothing else. */
      masked: z.boolean(),
    }),
  ),
  weightBits: z.number().nullable(),
  /** Weighs only beside personal evidence: people who live together share it. */
  household: z.boolean(),
});

export const NearestOther = z.object({
  person: Id,
  label: z.string(),
  probability: z.number().min(0).max(1).nullable(),
  because: z.array(Finding),
});

export const TimeItem = z.object({
  lane: z.enum(['touch', 'place', 'action', 'review']),
  from: Day.nullable(),
  to: Day.nullable(),
  possible: z.boolean(),
  conflict: z.boolean(),
  says: Finding,
  source: z.string().nullable(),
});

/** What a reader wrote. Present only where this reader may see it. */
export const Answer = z.object({
  part: z.enum(['first', 'second', 'adjudicator']),
  by: z.string(),
  at: Instant,
  outcome: Outcome,
  reason: z.string(),
  innocent: z.string(),
  evidence: z.array(ItemId),
});
export type Answer = z.infer<typeof Answer>;

export const Choice = z.object({
  outcome: Outcome,
  open: z.boolean(),
  adverse: z.boolean(),
  /** Why it is closed, as a code of the message files. */
  closedBecause: z.string().nullable(),
});
export type Choice = z.infer<typeof Choice>;

/** Gate 2: what did this person do? */
export const ConductGate = z.object({
  stage: Stage,
  part: z.enum(['first', 'second', 'adjudicator', 'none']),
  /** Why this reader has no part now: `no_key`, `already_decided_by_you`, `role_missing`, `settled`, `first_gate_open`, `taken`. */
  noPartBecause: z.string().nullable(),
  choices: z.array(Choice),
  answers: z.array(Answer),
  /** Answers that exist and that this reader may not see yet. */
  hidden: z.int().min(0),
  settled: z.object({ outcome: Outcome, at: Instant, by: z.array(z.string()), expires: Day.nullable() }).nullable(),
  reopened: z.object({ at: Instant, because: Finding, was: Outcome.nullable() }).nullable(),
});

/** The pair of records that holds a person together least, with what speaks for and against it. */
export const IdentityPair = z.object({
  a: Id,
  b: Id,
  /** Where the two stand, in the same order. */
  places: z.array(z.object({ source: z.string(), row: z.int() })).length(2),
  /** Both sides of each field, strongest weight first; what is missing on one side comes last. */
  fields: z.array(FieldRow),
  /** Log2 odds of one person against all else, what the rivals took away included; and the probability that they give. */
  scoreBits: z.number(),
  rivalBits: z.number(),
  probability: z.number().min(0).max(1),
});

/** Gate 1: is it this person? */
export const IdentityGate = z.object({
  state: z.enum(['single_record', 'waits', 'settled', 'contradicted']),
  pair: IdentityPair.nullable(),
  judgements: z.array(
    z.object({
      a: Id,
      b: Id,
      judgement: z.enum(['same', 'different', 'unsure']),
      by: z.string(),
      at: Instant,
      reason: z.string(),
    }),
  ),
  mayAnswer: z.boolean(),
  hidden: z.int().min(0),
});

export const PersonFile = z.object({
  id: Id,
  /** Digest of evidence and review state as this reader sees it: the ETag. */
  version: z.string(),
  /** Digest of the evidence alone: what a decision cites. */
  basis: z.string(),
  simulated: z.boolean(),
  names: z.array(z.string()),
  born: z.string().nullable(),
  band: Band,
  reasons: z.array(Finding),
  firstKnown: Day,
  ageDays: z.int().min(0),
  takenBy: z.string().nullable(),
  records: z.array(PersonRecord),
  recordsTotal: z.int().min(0),
  fields: z.array(FieldRow),
  missing: z.array(Finding),
  nearest: NearestOther.nullable(),
  paths: Paths,
  chance: Chance,
  timeline: z.array(TimeItem),
  location: Finding,
  identity: IdentityGate,
  conduct: ConductGate,
  care: Care,
  givenOut: GivenOut,
  seen: z.object({ readers: z.int().min(0), since: Day.nullable() }),
});
export type PersonFile = z.infer<typeof PersonFile>;

export const PersonQuery = z.object({
  /** Index of the first record shown side by side. */
  recordsFrom: z.coerce.number().int().min(0).max(10_000_000).default(0),
  recordsLimit: z.coerce.number().int().min(1).max(50).default(6),
});
export type PersonQuery = z.infer<typeof PersonQuery>;
export type PersonRecord = z.infer<typeof PersonRecord>;
export type FieldRow = z.infer<typeof FieldRow>;
export type NearestOther = z.infer<typeof NearestOther>;
export type TimeItem = z.infer<typeof TimeItem>;
export type ConductGate = z.infer<typeof ConductGate>;
export type IdentityGate = z.infer<typeof IdentityGate>;
export type IdentityPair = z.infer<typeof IdentityPair>;

import { z } from 'zod';
import { Day, Instant } from './common.ts';
import { Figure } from './figures.ts';

/** One box of the flow: a count, what it is part of, and where its list opens. */
export const FlowPart = z.object({
  /** Figure id (CONTRACTS 6), which is also the code of its words. */
  id: z.string(),
  value: z.int().min(0),
  kind: z.enum(['evidence', 'settled', 'open', 'aside']),
  /** Filter of the queue that lists these persons, when they can be listed. */
  filter: z.string().optional(),
});
export type FlowPart = z.infer<typeof FlowPart>;

/** One column; each magnifies the part `opens` of the column before it. Parts add up to `total` exactly. */
export const FlowColumn = z.object({
  id: z.enum(['records', 'persons', 'linked', 'cohort']),
  total: z.int().min(0),
  parts: z.array(FlowPart),
  opens: z.string().optional(),
});

/** Observed beside expected by coincidence, for 1, 2 and 3 touches (N1, N2, N3). */
export const ChanceRow = z.object({
  touches: z.int().min(1),
  observed: z.int().min(0),
  /** null: not testable by co-occurrence (single touches) or not computed. */
  expected: z.number().min(0).nullable(),
});

export const Waiting = z.object({
  stage: z.enum(['not_started', 'first_review', 'second_review', 'adjudication', 'paused']),
  count: z.int().min(0),
  medianDays: z.number().min(0).nullable(),
  oldestDays: z.number().min(0).nullable(),
});

export const ChangeLine = z.object({
  at: Instant,
  /** Code of the message files: `change_settled`, `change_reopened`, `change_withdrawn`, `change_snapshot` ... */
  code: z.string(),
  person: z.string().optional(),
  count: z.int().optional(),
});

export const Overview = z.object({
  question: z.string(),
  network: z.string(),
  asOf: Day,
  /** The desk's time: what a client gives back as `since`. */
  at: Instant,
  simulated: z.boolean(),
  flow: z.array(FlowColumn),
  chance: z.array(ChanceRow),
  /** Which null model gave the expectations. */
  nullModel: z.string(),
  /** Accidental equalities to expect among single touches; null if not computed. */
  accidental: z.number().min(0).nullable(),
  waiting: z.array(Waiting),
  /** Acted on before decided: A1 with basis network or not stated, B2 of those since settled as D1 to D3. */
  acted: z.object({ before: z.int(), since: z.int(), a0: z.int(), a2: z.int() }),
  /** What changed after the `since` of the request, newest first, at most 50. */
  changes: z.array(ChangeLine),
  figures: z.array(Figure),
});
export type Overview = z.infer<typeof Overview>;
export type FlowColumn = z.infer<typeof FlowColumn>;
export type ChanceRow = z.infer<typeof ChanceRow>;
export type Waiting = z.infer<typeof Waiting>;
export type ChangeLine = z.infer<typeof ChangeLine>;

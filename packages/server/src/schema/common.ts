import { actorRoles, outcomes } from '@lookback/review';
import { z } from 'zod';
import { stages } from '../browser.ts';

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date();
/** A point in time, ISO 8601 in UTC. */
export const Instant = z.iso.datetime();
/** A person, record, item, source or publication id. No white space, no control characters. */
export const Id = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\p{L}\p{N}_.:#@/+-]+$/u);
/** The id of an evidence item, as the statements room makes it. */
export const ItemId = z
  .string()
  .min(1)
  .max(400)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u);
/** What a reviewer writes: any script, bounded, well-formed. */
export const Prose = z.string().max(10_000);

/** A finding as data: a code of the message files and its numbers and names. The reader's language makes the sentence. */
export const Finding = z.object({
  code: z.string(),
  with: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Finding = z.infer<typeof Finding>;

/** RFC 9457, with the codes of the command line. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  todo: z.string().optional(),
  file: z.string().optional(),
  line: z.int().optional(),
  column: z.int().optional(),
  /** Which parts of the request were wrong, as JSON paths. */
  where: z.array(z.string()).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** The five bands of the queue, most urgent first (evidence-led, never by a protected attribute). */
export const Band = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type Band = z.infer<typeof Band>;

/** Where the review of a person is (the stage axis). */
export const Stage = z.enum(stages);
export type Stage = z.infer<typeof Stage>;

/** The disposition vocabulary of the review room; `isAdverse` says which two are adverse. */
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

export const Role = z.enum(actorRoles);
export type Role = z.infer<typeof Role>;

/** Who acts: an unlocked key, or the local owner who may read and never decides. */
export const Actor = z.object({ id: z.string(), name: z.string(), roles: z.array(Role) });
export type Actor = z.infer<typeof Actor>;
export type Day = z.infer<typeof Day>;
export type Instant = z.infer<typeof Instant>;
export type Id = z.infer<typeof Id>;
export type Prose = z.infer<typeof Prose>;

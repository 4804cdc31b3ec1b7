import { z } from 'zod';
import { isoDate, text, whole } from './scalar.ts';

const isoDay = isoDate.pipe(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD'));
const recordRef = z.strictObject({ file: text, row: whole.pipe(z.number().min(1)) });
const declaredPerson = { record: recordRef.optional(), person: text.optional(), source: text };

/** Kinds of anchor: anything that two persons can share. */
export const anchorKinds = [
  'phone',
  'email',
  'address',
  'document',
  'account',
  'vehicle',
  'journey',
  'event',
  'organisation',
  'device',
] as const;
export type AnchorKind = (typeof anchorKinds)[number];

/** Roles of a declared member. What a role is worth as evidence is the profile's matter. */
export const memberRoles = ['organiser', 'facilitator', 'driver', 'recruiter', 'member'] as const;

/** A network memo: what is known of the network, by whom, how well (CONTRACTS 3). */
export const memoSchema = z.strictObject({
  id: text,
  title: text.optional(),
  purpose: z
    .array(z.strictObject({ text, hedge: text.optional(), source: text }))
    .or(text)
    .optional(),
  known_since: isoDate,
  window: z.strictObject({ from: isoDate, to: isoDate }),
  starting_persons: z.array(z.strictObject(declaredPerson)).default([]),
  members: z.array(z.strictObject({ ...declaredPerson, role: z.enum(memberRoles) })).default([]),
  anchors: z
    .array(
      z.strictObject({
        kind: z.string(),
        value: text,
        from: isoDate.optional(),
        to: isoDate.optional(),
        source: text,
        note: text.optional(),
      }),
    )
    .default([]),
  events: z
    .array(
      z.strictObject({
        id: text.optional(),
        type: text.optional(),
        place: text.optional(),
        from: isoDate.optional(),
        to: isoDate.optional(),
        source: text.optional(),
      }),
    )
    .default([]),
  /** Values known to have passed to somebody else: before the day one detail, from the day on another. */
  reassigned: z
    .array(z.strictObject({ kind: text, value: text, at: isoDay, source: text, note: text.optional() }))
    .default([]),
  /** Two ways of writing that a person accepted as one detail; taking the entry out undoes it. */
  same_detail: z
    .array(z.strictObject({ kind: text, values: z.tuple([text, text]), source: text, note: text.optional() }))
    .default([]),
  sources: z.array(z.strictObject({ id: text, grade: text, title: text.optional() })).default([]),
  allegations: z.array(z.strictObject({ text, hedge: text.optional(), source: text })).default([]),
  same_network_as: z
    .array(z.strictObject({ case: text, hedge: text.optional(), source: text }))
    .or(text)
    .optional(),
});
export type Memo = z.infer<typeof memoSchema>;

import { z } from 'zod';
import { Id, Instant } from './common.ts';

/** Something changed. Carries no outcome and no words of a reader. */
export const Change = z.object({
  seq: z.int().min(0),
  at: Instant,
  kind: z.enum([
    'taken',
    'released',
    'answered',
    'settled',
    'reopened',
    'identity',
    'care',
    'withdrawn',
    'snapshot',
    'publication',
  ]),
  person: Id.nullable(),
  by: z.string().nullable(),
});
export type Change = z.infer<typeof Change>;

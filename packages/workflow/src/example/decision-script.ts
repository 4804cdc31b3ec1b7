import { z } from 'zod';

const text = z.string().trim().min(1);
const day = z.coerce.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const place = z.strictObject({ file: text, row: z.int().min(1) });

const answer = z.strictObject({
  on: day,
  outcome: z.string().regex(/^D[1-8]$/),
  reason: text,
  innocent_explanation: text.optional(),
  relook_on: day.optional(),
  role: text.optional(),
  conduct: z.array(place).default([]),
});

/** What the scripted readers of an example decide, person by person. */
export const decisionScriptSchema = z.strictObject({
  readers: z.strictObject({ first: text, second: text, adjudicator: text }),
  starts: z.coerce.string(),
  as_of: day,
  decisions: z.array(
    z.strictObject({ person: place, first: answer, second: answer.optional(), adjudicator: answer.optional() }),
  ),
  afterwards: z.strictObject({ withdraw: text, reason: text, measure_as_of: day }).optional(),
});
export type DecisionScript = z.infer<typeof decisionScriptSchema>;
export type ScriptedAnswer = z.infer<typeof answer>;

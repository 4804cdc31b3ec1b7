import { type Json, UserError } from '@lookback/base';
import { z } from 'zod';
import type { Figure, FigureContext, FigureSet } from './figure.ts';

/** Writes a figure set, lists included, as plain JSON: what `measure` keeps as a snapshot. Internal; never published. */
export function figureSetToJson(set: FigureSet): Json {
  return {
    kind: 'figure-set',
    context: set.context as unknown as Json,
    figures: set.figures as unknown as Json,
    lists: Object.fromEntries(set.lists),
  };
}

const shape = z.object({
  kind: z.literal('figure-set'),
  context: z.custom<FigureContext>((value) => typeof value === 'object' && value !== null),
  figures: z.array(
    z.object({
      id: z.string(),
      value: z.number(),
      unit: z.enum(['record', 'person', 'event']),
      population: z.string().nullable(),
      listDigest: z.string().nullable(),
      expected: z.number().optional(),
    }),
  ),
  lists: z.record(z.string(), z.array(z.string())),
});

/** Reads what `figureSetToJson` wrote. Throws UserError `figures_not_a_set` on anything else. */
export function figureSetFromJson(value: unknown): FigureSet {
  const read = shape.safeParse(value);
  if (!read.success) {
    throw new UserError({
      code: 'figures_not_a_set',
      message: `this is not a set of figures: ${read.error.issues[0]?.message ?? 'unknown shape'}`,
      todo: 'run measure again',
    });
  }
  const figures: Figure[] = read.data.figures;
  return { context: read.data.context, figures, lists: new Map(Object.entries(read.data.lists)) };
}

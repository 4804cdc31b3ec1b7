import { z } from 'zod';
import { Id } from './common.ts';

export const SearchQuery = z.object({ q: z.string().max(500) });
export const SearchHit = z.object({
  person: Id.nullable(),
  record: Id.nullable(),
  label: z.string(),
  /** Which way found it. */
  by: z.enum(['name', 'number', 'record', 'person']),
  field: z.string(),
  value: z.string(),
  score: z.number().min(0).max(1),
  source: z.string().nullable(),
  row: z.int().nullable(),
});
export type SearchHit = z.infer<typeof SearchHit>;
export const SearchAnswer = z.object({
  q: z.string(),
  /** What the text was read as, and searched for. */
  readAs: z.array(z.object({ by: z.enum(['name', 'number', 'record', 'person']), text: z.string() })),
  hits: z.array(SearchHit),
  more: z.boolean(),
  searched: z.object({
    persons: z.int().min(0),
    records: z.int().min(0),
    sources: z.array(z.string()),
    /** Systems of the charter that are not searched here. */
    notSearched: z.array(z.string()),
  }),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;
export type SearchQuery = z.infer<typeof SearchQuery>;

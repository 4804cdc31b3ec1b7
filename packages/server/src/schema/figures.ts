import { z } from 'zod';
import { Day, Instant } from './common.ts';

/** A defined count at an as-of point. `id` is also the code of its name and definition in the message files. */
export const Figure = z.object({
  id: z.string(),
  value: z.number(),
  unit: z.enum(['record', 'person', 'event']),
  expected: z.number().optional(),
  listDigest: z.string().optional(),
  /** Filter of the queue that lists these persons, when they can be listed. */
  filter: z.string().optional(),
});
export type Figure = z.infer<typeof Figure>;

/** Outcome by location, the same persons both ways: rows and columns add up to `total`. */
export const CrossTable = z.object({
  rows: z.array(z.string()),
  columns: z.array(z.string()),
  cells: z.array(z.array(z.int().min(0))),
  total: z.int().min(0),
});

export const Figures = z.object({
  asOf: Day,
  cutOff: Day,
  status: z.enum(['provisional', 'final', 'draft']),
  figures: z.array(Figure),
  crossTable: CrossTable.optional(),
  /** Identities that fail, as codes; a publication is refused while there is one. */
  failing: z.array(z.string()),
});
export type Figures = z.infer<typeof Figures>;

export const PublicationLine = z.object({
  number: z.int().min(1),
  asOf: Day,
  publishedAt: Instant.nullable(),
  status: z.enum(['provisional', 'final', 'draft', 'superseded']),
  signatures: z.array(z.object({ name: z.string(), at: Instant })),
  /** Path of the first page as published, below the server's root. */
  page: z.string().optional(),
});
export type PublicationLine = z.infer<typeof PublicationLine>;

export const Publications = z.object({ publications: z.array(PublicationLine) });

/** One figure in two publications: who came and who went, by reason. */
export const FigureChange = z.object({
  id: z.string(),
  before: z.number().nullable(),
  after: z.number(),
  /** `new`, `gone`, or `from` and `to` the box `figure`; or a code of the message files. */
  reasons: z.array(z.object({ code: z.string(), figure: z.string().optional(), count: z.int() })),
});

export const Publication = PublicationLine.extend({
  figures: Figures,
  previous: z.int().nullable(),
  changes: z.array(FigureChange),
  /** Signatures that are still missing before it stands (two keys publish). */
  missingSignatures: z.int().min(0),
  maySign: z.boolean(),
  mayNotSignBecause: z.string().optional(),
});
export type Publication = z.infer<typeof Publication>;

export const DraftCommand = z.object({ asOf: Day });

export const SignAnswer = z.object({ publication: PublicationLine, missingSignatures: z.int().min(0) });
export type CrossTable = z.infer<typeof CrossTable>;
export type Publications = z.infer<typeof Publications>;
export type FigureChange = z.infer<typeof FigureChange>;
export type DraftCommand = z.infer<typeof DraftCommand>;
export type SignAnswer = z.infer<typeof SignAnswer>;

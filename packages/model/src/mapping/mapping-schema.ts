import { z } from 'zod';
import { anyText, text as name } from '../scalar.ts';

const names = z.union([z.array(name), name]).transform((value) => (Array.isArray(value) ? value : [value]));

/** Where a property's values come from (FollowTheMoney's keys, and `country` for phones written without one). */
const propertyMappingSchema = z.strictObject({
  column: names.optional(),
  columns: names.optional(),
  literal: anyText.optional(),
  literals: z.array(anyText).optional(),
  template: z.string().optional(),
  join: z.string().optional(),
  split: z.string().min(1).optional(),
  /** How a date is written, as strptime has it: `%d/%m/%Y`. */
  format: z.string().min(2).optional(),
  /** The name of an entity of the same query. */
  entity: name.optional(),
  /** Without a value for it the entity is not made. */
  required: z.boolean().default(false),
  /** Default country (ISO 3166-1 alpha-2) of phone numbers. */
  country: z.string().length(2).optional(),
});
export type PropertyMapping = z.infer<typeof propertyMappingSchema>;

/** When an entity's statements held. `on` is one day for both ends. */
const validSchema = z.strictObject({
  from: name.optional(),
  to: name.optional(),
  on: name.optional(),
  format: z.string().min(2).optional(),
});

const entityMappingSchema = z.strictObject({
  schema: name,
  key: names.optional(),
  keys: names.optional(),
  key_literal: anyText.optional(),
  valid: validSchema.optional(),
  properties: z.record(z.string(), propertyMappingSchema).default({}),
});
export type EntityMapping = z.infer<typeof entityMappingSchema>;

/** How files of a query are written, where that is not to be guessed. */
const readingSchema = z.strictObject({
  delimiter: z.string().min(1).optional(),
  quote: z.string().max(1).optional(),
  header: z.boolean().optional(),
  encoding: name.optional(),
  sheet: name.optional(),
});
export type Reading = z.infer<typeof readingSchema>;

const queryMappingSchema = z.strictObject({
  /** Glob of file names. */
  file: names.optional(),
  /** FollowTheMoney's own keys for a file. */
  csv_url: names.optional(),
  csv_urls: names.optional(),
  read: readingSchema.optional(),
  /** Only rows whose columns have these values; without those of `filters_not`. */
  filters: z.record(z.string(), names).default({}),
  filters_not: z.record(z.string(), names).default({}),
  /** The file holds FollowTheMoney entities, one JSON object a line; nothing else is said of them. */
  entities_as_they_are: z.boolean().default(false),
  /** Columns that are left out on purpose: they are not reported as unmapped. */
  ignore: names.default([]),
  entities: z
    .record(z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'letters, digits, - and _'), entityMappingSchema)
    .default({}),
});
export type QueryMapping = z.infer<typeof queryMappingSchema>;

/** A mapping: how rows become entities, in the shape of FollowTheMoney's mappings (CONTRACTS 3). */
export const mappingSchema = z.strictObject({
  title: z.string().optional(),
  queries: z.array(queryMappingSchema).min(1),
});
export type Mapping = z.infer<typeof mappingSchema>;

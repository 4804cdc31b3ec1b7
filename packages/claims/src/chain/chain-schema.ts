import { yamlText as text, yamlNumber, yamlWhole } from '@lookback/model';
import { z } from 'zod';
import { hedges } from '../hedge/quantity.ts';

const certainty = z.enum(['yes', 'no', 'unknown']);

/** Someone or something with direct knowledge. A role, never a name. */
const originSchema = z.strictObject({ id: text, role: text, administration: text });

/** Are two origins one? `one_of`: is `a` one of several, whichever. */
const sameOriginSchema = z.strictObject({
  a: text,
  b: text.optional(),
  one_of: z.array(text).optional(),
  same: certainty,
  note: text.optional(),
});

/** A method, file or interpreter that several origins may all rest on. */
const dependencySchema = z.strictObject({ id: text, origins: z.array(text), shared: certainty, note: text.optional() });

const reportSchema = z.strictObject({
  id: text,
  carrier: text,
  dated: text.optional(),
  /** The report in which it stands: one story is one carrier. */
  part_of: text.optional(),
  /** The date that the page shows, where it differs from the one under the headline. */
  page_shows: text.optional(),
  /** The reports that it repeats. */
  from: z.array(text).default([]),
  note: text.optional(),
});

const quantitySchema = z.strictObject({
  hedge: z.enum(hedges),
  value: yamlWhole.pipe(z.number().min(0)),
  to: yamlWhole.optional(),
  tolerance: yamlNumber.optional(),
});

/** What a speaker does with a claim. `does_not_confirm` is neither support nor denial. */
const stances = ['asserts', 'denies', 'does_not_confirm', 'announces', 'generalises'] as const;

/** The parts of a claim, each of which can drift or be denied by itself. */
const slots = ['count', 'hedge', 'label', 'population', 'date', 'sources', 'subject', 'whole'] as const;

const claimSchema = z.strictObject({
  id: text,
  report: text,
  stands_in: z.enum(['headline', 'lead', 'body', 'caption', 'quote']).default('body'),
  stance: z.enum(stances).default('asserts'),
  subject: text,
  predicate: text,
  quantity: quantitySchema.optional(),
  population: text.optional(),
  label: text.optional(),
  /** Said as a possibility: "may have ties". */
  possible: z.boolean().default(false),
  as_of: text.optional(),
  /** Origins that uttered it; a repeat has none of its own. */
  origins: z.array(text).default([]),
  /** How many sources the carrier says there were. */
  sources_stated: yamlWhole.optional(),
  /** The claim that it repeats. */
  repeats: text.optional(),
  /** An own utterance about the same thing: it supports that claim (in the slots that agree). */
  supports: text.optional(),
  /** Of a denial: which claim, and which part of it. */
  about: z.strictObject({ claim: text, slot: z.enum(slots) }).optional(),
  /** Must stand wherever the count stands. */
  counter_fact: z.boolean().default(false),
  ambiguous: z.array(z.strictObject({ slot: z.enum(slots), readings: z.array(text).min(2) })).default([]),
  note: text.optional(),
});

/** A number that somebody got by arithmetic from others. */
const derivationSchema = z.strictObject({
  id: text,
  says: text,
  report: text.optional(),
  value: yamlWhole.optional(),
  whole: text,
  minus: z.array(text).min(1),
  disjoint: certainty,
});

/** One YAML file of a reporting chain; a folder's files are read together. */
export const chainFileSchema = z.strictObject({
  title: text.optional(),
  origins: z.array(originSchema).default([]),
  same_origin: z.array(sameOriginSchema).default([]),
  dependencies: z.array(dependencySchema).default([]),
  reports: z.array(reportSchema).default([]),
  claims: z.array(claimSchema).default([]),
  derivations: z.array(derivationSchema).default([]),
});

export type Chain = z.infer<typeof chainFileSchema>;
export type Claim = Chain['claims'][number];
export type Origin = Chain['origins'][number];
export type Slot = (typeof slots)[number];

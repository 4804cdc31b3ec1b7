import { z } from 'zod';
import { Day, Finding, Id, ItemId, Outcome } from './common.ts';

/** A source item that carries evidence: what can be attached to a decision and tried without. */
export const Item = z.object({
  id: ItemId,
  kind: z.enum(['touch', 'direct', 'leg', 'conduct', 'identity']),
  source: z.string(),
  row: z.int().nullable(),
  text: z.string(),
  date: Day.nullable(),
  /** Says something of what the person did, not only of what the person shared. */
  conduct: z.boolean(),
  /** Says that the person made a leg of a journey. */
  leg: z.boolean(),
});
export type Item = z.infer<typeof Item>;

export const Hop = z.object({
  kind: z.enum(['person', 'record', 'anchor', 'source', 'network']),
  title: z.string(),
  caption: Finding.nullable(),
  /** The item that carries this hop. */
  item: ItemId.nullable(),
  possible: z.boolean(),
});

/** One way from the person to the network, hop by hop. */
export const EvidencePath = z.object({
  id: Id,
  anchorKind: z.string(),
  hops: z.array(Hop),
  /** log2 of how many times rarer than among all persons; the width of the ribbon. 0 carries no weight. */
  surpriseBits: z.number().min(0),
  possible: z.boolean(),
  hub: z.boolean(),
  /** Named on a document of the network, with no co-occurrence p. */
  direct: z.boolean(),
  users: z.int().nullable(),
  from: Day.nullable(),
  to: Day.nullable(),
  says: z.array(Finding),
  /** The item of this path on which the whole link hangs; null if another path replaces it. */
  sole: ItemId.nullable(),
  items: z.array(ItemId),
});
export type EvidencePath = z.infer<typeof EvidencePath>;

export const Paths = z.object({
  person: Id,
  basis: z.string(),
  paths: z.array(EvidencePath),
  items: z.array(Item),
  /** What the whole link hangs on: without any one of these the person drops out. */
  hangsOn: z.array(
    z.object({ level: z.enum(['statement', 'record', 'source', 'origin', 'memo', 'identity']), says: Finding }),
  ),
  /** Number of legs that share no origin (Menger). */
  originDisjoint: z.int().min(0),
  /** Paths that exist beyond those listed. */
  left: z.int().min(0),
});
export type Paths = z.infer<typeof Paths>;

/** How surprising the number of touches is. */
export const Chance = z.object({
  touches: z.int().min(0),
  /** Expected share of persons as busy as this one with as many touches; null where co-occurrence cannot test. */
  probability: z.number().min(0).max(1).nullable(),
  q: z.number().min(0).max(1).nullable(),
  tests: z.int().min(0),
  nullModel: z.string(),
  says: z.array(Finding),
});

export const TryWithout = z.object({
  person: Id,
  items: z.array(ItemId).min(1).max(200),
  /** How much is taken away: the items alone, the rows or the files that they stand in. */
  scope: z.enum(['item', 'record', 'source']).default('item'),
});
export const TryAnswer = z.object({
  person: Id,
  without: z.array(ItemId),
  effect: z.enum(['stays', 'drops_out', 'no_longer_one_person']),
  pathsLeft: z.array(Id),
  touchesBefore: z.int().min(0),
  touchesAfter: z.int().min(0),
  bandBefore: z.int().nullable(),
  bandAfter: z.int().nullable(),
  /** What would be left are hubs alone, which carry no weight of their own. */
  onlyHubs: z.boolean(),
  /** Settled decisions that would reopen. */
  reopens: z.int().min(0),
  /** Why the person would stand in the new band. */
  reasonsAfter: z.array(Finding),
  /** Everybody else who would drop out with the same items, and the first of them. */
  othersOut: z.int().min(0),
  others: z.array(z.object({ person: Id, label: z.string(), settled: Outcome.nullable() })).max(50),
});
export type TryAnswer = z.infer<typeof TryAnswer>;
export type Hop = z.infer<typeof Hop>;
export type Chance = z.infer<typeof Chance>;
export type TryWithout = z.infer<typeof TryWithout>;

import { type Comparison, missing } from './comparison.ts';
import { generationLevels } from './date-kernel.ts';
import { holdsFamilyTrait, holdsOrigin } from './family-trait.ts';
import { type FieldStates, normalised, siblingStart } from './field-states.ts';
import { looksLikeIdentity, withinIdentity } from './identity-bounds.ts';
import type { PatternTable } from './pattern-table.ts';

/** What a pair can be: one person, unrelated, or one of the rival classes. Weights are numbers of pairs. */
export interface Mixture {
  readonly comparisons: readonly Comparison[];
  readonly states: readonly FieldStates[];
  readonly layout: ClassLayout;
  matchPairs: number;
  randomPairs: number;
  /** Pairs of each rival class; 0 where the class is not allowed. */
  readonly rivalPairs: Float64Array;
  readonly rounds: number;
  /** Pairs that every class is given each round, so that none dies. */
  readonly floor: number;
  /** What was learnt as *match* looks like records of one person, without help from the bounds. */
  readonly identity: boolean;
}

/**
 * The rival classes as one table: class = ((nameState * 4 + dateState) << groups.length) | mask. nameState 0 unrelated,
 * 1 surname, 2 full name; dateState 0 unrelated, 1 shared, 2 a generation apart, 3 siblings; mask = groups shared.
 */
export interface ClassLayout {
  readonly nameIndex: number;
  readonly dateIndex: number;
  /** Comparisons that people who live together share as one: a home, an area, a phone, a document ... */
  readonly groups: readonly (readonly number[])[];
  /** All members of the groups, in order. */
  readonly shareable: readonly number[];
  readonly size: number;
  readonly allowed: Uint8Array;
  readonly sharedDocuments: boolean;
  /** Comparisons of where a family comes from, and by class 1 where two relatives share it without the mask's saying so. */
  readonly origins: readonly number[];
  readonly kin: Uint8Array;
}

export const dateStateCount = 4;
const cornerCount = 3 * dateStateCount;

export function nameStateOf(c: number, layout: ClassLayout): number {
  return Math.floor((c >> layout.groups.length) / dateStateCount);
}

export function dateStateOf(c: number, layout: ClassLayout): number {
  return (c >> layout.groups.length) % dateStateCount;
}

/**
 * Lays out the classes. Full name and birth date both shared is identity and no class; so is a document with either,
 * unless `sharedDocuments` says that the documents of this file belong to households.
 */
export function classLayout(comparisons: readonly Comparison[], sharedDocuments: boolean): ClassLayout {
  const nameIndex = comparisons.findIndex((c) => c.kind === 'name');
  const dateIndex = comparisons.findIndex((c) => c.kind === 'date');
  const groups = sharedGroups(comparisons);
  const masks = 1 << groups.length;
  const documents = groups.reduce((mask, [f], k) => (comparisons[f].kind === 'code' ? mask | (1 << k) : mask), 0);
  const allowed = new Uint8Array(cornerCount * masks);
  for (let name = 0; name < (nameIndex < 0 ? 1 : 3); name++) {
    for (let date = 0; date < (dateIndex < 0 ? 1 : dateStateCount); date++) {
      for (let mask = 0; mask < masks; mask++) {
        if (name === 0 && date === 0 && mask === 0) continue;
        if (name === 2 && date === 1) continue;
        if (date === 2 && (name !== 2 || mask === 0)) continue;
        if (date === 3 && (name !== 1 || mask === 0)) continue;
        if ((date === 1 || name === 2) && (mask & documents) !== 0 && !sharedDocuments) continue;
        if (dateIndex < 0 && name === 2 && severalBits(mask)) continue;
        if (nameIndex < 0 && (date === 1 || dateIndex < 0) && mask === masks - 1) continue;
        allowed[((name * dateStateCount + date) << groups.length) | mask] = 1;
      }
    }
  }
  const origins = [...comparisons.keys()].filter((f) => holdsOrigin(comparisons[f]));
  return {
    nameIndex,
    dateIndex,
    groups,
    shareable: groups.flat(),
    size: cornerCount * masks,
    allowed,
    sharedDocuments,
    origins,
    kin: kinClasses(groups, origins),
  };
}

/** Classes of people who share a thing, or a surname and related birth dates, but by their mask no origin. */
function kinClasses(groups: readonly (readonly number[])[], origins: readonly number[]): Uint8Array {
  const masks = 1 << groups.length;
  const byOrigin = groups.reduce(
    (bits, group, k) => (group.some((f) => origins.includes(f)) ? bits | (1 << k) : bits),
    0,
  );
  return Uint8Array.from({ length: cornerCount * masks }, (_, c) => {
    const mask = c % masks;
    const corner = Math.floor(c / masks);
    const related = mask !== 0 || (corner >= dateStateCount && corner % dateStateCount !== 0);
    return related && (mask & byOrigin) === 0 ? 1 : 0;
  });
}

/** Gives the classes of relatives what an equal origin gives to one person: a ratio above 1, or nothing. */
export function shareOrigin(classes: Float64Array, { kin }: ClassLayout, ratio: number): void {
  if (ratio <= 1) return;
  for (let c = 0; c < classes.length; c++) if (kin[c] === 1) classes[c] *= ratio;
}

function severalBits(mask: number): boolean {
  return (mask & (mask - 1)) !== 0;
}

function sharedGroups(comparisons: readonly Comparison[]): number[][] {
  const byName = new Map<string, number[]>();
  comparisons.forEach((comparison, f) => {
    if (!comparison.shareable) return;
    const kind = comparison.kind;
    const group = kind === 'address' || kind === 'postcode' ? 'home' : kind === 'place' ? 'area' : comparison.name;
    const members = byName.get(group);
    if (members) members.push(f);
    else byName.set(group, [f]);
  });
  return [...byName.values()];
}

/** Pairs by pattern: those compared, and a sample of the others with the weight of each sampled pair. */
export interface PatternCounts {
  readonly compared: Float64Array;
  readonly remainder: ReadonlyMap<number, number>;
  readonly remainderWeight: number;
  readonly allPairs: number;
}

const roundsMax = 40;
const rivalStart = 20;
const floorPairsMax = 60;
const floorShareOfMatches = 0.1;
const matchStartPerRecord = 0.02;
const smoothingPairs = 1;

/**
 * Expectation maximisation (Dempster, Laird, Rubin 1977; Winkler 1988) over pattern counts: match, unrelated and
 * rival classes; u, shared and surname states stay fixed, m and the generation gap are learnt. Missing counts as 1.
 */
export function learnMixture(
  patterns: PatternTable,
  counts: PatternCounts,
  states: readonly FieldStates[],
  layout: ClassLayout,
  warm: Mixture | null = null,
): Mixture {
  const weight = Float64Array.from(counts.compared);
  for (const [pattern, pairs] of counts.remainder) weight[pattern] += pairs * counts.remainderWeight;
  const { comparisons } = patterns;
  const start = states.map((state) => Float64Array.from(state.m));
  const classes = Math.max(
    1,
    layout.allowed.reduce((sum, held) => sum + held, 0),
  );
  const pairs = warm ? continued(warm, states) : startingPairs(counts.allPairs, layout);
  const { rivalPairs } = pairs;
  let { matchPairs } = pairs;
  let randomPairs = Math.max(1, counts.allPairs - matchPairs);
  let floor = 0;
  let rounds = 0;
  let identity = true;
  while (rounds < roundsMax) {
    rounds++;
    const next = expectedPairs({ patterns, weight, states, layout, matchPairs, randomPairs, rivalPairs });
    const change = Math.abs(next.match - matchPairs) / Math.max(1, matchPairs);
    matchPairs = next.match;
    floor = Math.min(floorPairsMax, floorShareOfMatches * matchPairs, classes) / classes;
    randomPairs = next.random;
    for (let c = 0; c < layout.size; c++) if (layout.allowed[c]) rivalPairs[c] = next.rivals[c] + floor;
    identity = true;
    states.forEach((state, f) => {
      const m = normalised(next.m[f].map((held, level) => held + smoothingPairs * start[f][level]));
      identity &&= looksLikeIdentity(comparisons[f], m, comparisons);
      state.m = withinIdentity(comparisons[f], m, comparisons);
      if (state.generation) state.generation = learntGeneration(next.generation);
      if (state.sibling) state.sibling = learntSibling(next.sibling, state.u);
    });
    if (rounds >= (warm ? 5 : 12) && change < 1e-4) break;
  }
  return { comparisons, states, layout, matchPairs, randomPairs, rivalPairs, rounds, floor, identity };
}

interface ClassPairs {
  readonly matchPairs: number;
  readonly rivalPairs: Float64Array;
}

function startingPairs(allPairs: number, layout: ClassLayout): ClassPairs {
  const matchPairs = Math.max(allPairs * 1e-4, matchStartPerRecord * Math.sqrt(2 * allPairs));
  const rivalPairs = new Float64Array(layout.size);
  layout.allowed.forEach((allowed, c) => {
    if (allowed) rivalPairs[c] = Math.min(rivalStart, matchPairs);
  });
  return { matchPairs, rivalPairs };
}

/** Goes on from what was learnt before: its pairs, and its m, generation and sibling levels in `states`. */
function continued(warm: Mixture, states: readonly FieldStates[]): ClassPairs {
  states.forEach((state, f) => {
    state.m = warm.states[f].m;
    state.generation = warm.states[f].generation;
    state.sibling = warm.states[f].sibling;
  });
  return { matchPairs: warm.matchPairs, rivalPairs: Float64Array.from(warm.rivalPairs) };
}

interface Round extends ClassPairs {
  readonly patterns: PatternTable;
  /** Pairs of each pattern. */
  readonly weight: Float64Array;
  readonly states: readonly FieldStates[];
  readonly layout: ClassLayout;
  readonly randomPairs: number;
}

/** Pairs that belong to each class, and those of its levels, by the posterior of every pattern. */
interface ExpectedPairs {
  match: number;
  random: number;
  readonly rivals: Float64Array;
  /** Matches by comparison and level. */
  readonly m: readonly Float64Array[];
  readonly generation: Float64Array;
  readonly sibling: Float64Array;
}

function expectedPairs({
  patterns,
  weight,
  states,
  layout,
  matchPairs,
  randomPairs,
  rivalPairs,
}: Round): ExpectedPairs {
  const evaluate = classEvaluator(patterns, ratioTerms(patterns.comparisons, states), layout);
  const posterior = new Float64Array(layout.size);
  const dateLevels = layout.dateIndex < 0 ? 0 : states[layout.dateIndex].u.length;
  const next: ExpectedPairs = {
    match: 0,
    random: 0,
    rivals: new Float64Array(layout.size),
    m: states.map((state) => new Float64Array(state.m.length)),
    generation: new Float64Array(dateLevels),
    sibling: new Float64Array(dateLevels),
  };
  for (let pattern = 0; pattern < weight.length; pattern++) {
    const pairs = weight[pattern];
    if (pairs === 0) continue;
    const match = matchPairs * evaluate(pattern, posterior);
    let all = match + randomPairs;
    for (let c = 0; c < layout.size; c++) {
      if (layout.allowed[c] === 0) continue;
      posterior[c] *= rivalPairs[c];
      all += posterior[c];
    }
    const share = pairs / all;
    next.match += match * share;
    next.random += randomPairs * share;
    for (let f = 0; f < next.m.length; f++) {
      const level = patterns.level(pattern, f);
      if (level !== missing) next.m[f][level] += match * share;
    }
    addRivals(
      next,
      layout,
      posterior,
      share,
      layout.dateIndex < 0 ? missing : patterns.level(pattern, layout.dateIndex),
    );
  }
  return next;
}

function addRivals(
  next: ExpectedPairs,
  layout: ClassLayout,
  posterior: Float64Array,
  share: number,
  dateLevel: number,
): void {
  let generation = 0;
  let sibling = 0;
  for (let c = 0; c < layout.size; c++) {
    if (layout.allowed[c] === 0) continue;
    const held = posterior[c] * share;
    next.rivals[c] += held;
    const state = dateStateOf(c, layout);
    if (state === 2) generation += held;
    else if (state === 3) sibling += held;
  }
  if (dateLevel === missing) return;
  next.generation[dateLevel] += generation;
  next.sibling[dateLevel] += sibling;
}

function learntGeneration(held: Float64Array): Float64Array {
  const pseudoPairs = 20;
  return normalised(
    held.map((pairs, level) => (generationLevels.includes(level) ? pairs + pseudoPairs / generationLevels.length : 0)),
  );
}

function learntSibling(held: Float64Array, u: Float64Array): Float64Array {
  const pseudoPairs = 20;
  const prior = siblingStart(u);
  return normalised(held.map((pairs, level) => (prior[level] === 0 ? 0 : pairs + pseudoPairs * prior[level])));
}

/** Ratios of each state to u, by comparison and level; the match ratio of what families share is at most 1. */
export interface RatioTerms {
  readonly match: readonly Float64Array[];
  readonly shared: readonly (Float64Array | null)[];
  readonly surname: Float64Array | null;
  readonly generation: Float64Array | null;
  readonly sibling: Float64Array | null;
}

export function ratioTerms(comparisons: readonly Comparison[], states: readonly FieldStates[]): RatioTerms {
  const ratio = (state: Float64Array, u: Float64Array): Float64Array => state.map((share, level) => share / u[level]);
  const name = states[comparisons.findIndex((c) => c.kind === 'name')];
  const date = states[comparisons.findIndex((c) => c.kind === 'date')];
  return {
    match: states.map((state, f) => {
      const ratios = ratio(state.m, state.u);
      return holdsFamilyTrait(comparisons[f]) ? ratios.map((value) => Math.min(1, value)) : ratios;
    }),
    shared: states.map((state) => state.shared && ratio(state.shared, state.u)),
    surname: name?.surname ? ratio(name.surname, name.u) : null,
    generation: date?.generation ? ratio(date.generation, date.u) : null,
    sibling: date?.sibling ? ratio(date.sibling, date.u) : null,
  };
}

/** Gives for a pattern the ratio of match to unrelated, and fills that of every rival class. */
function classEvaluator(
  patterns: PatternTable,
  terms: RatioTerms,
  layout: ClassLayout,
): (pattern: number, rivals: Float64Array) => number {
  const shares = new Float64Array(layout.groups.length);
  const corner = new Float64Array(cornerCount);
  const names = new Float64Array(3).fill(1);
  const dates = new Float64Array(dateStateCount).fill(1);
  return (pattern, rivals) => {
    let match = 1;
    for (let f = 0; f < terms.match.length; f++) {
      const level = patterns.level(pattern, f);
      if (level !== missing) match *= terms.match[f][level];
    }
    const name = layout.nameIndex < 0 ? missing : patterns.level(pattern, layout.nameIndex);
    const date = layout.dateIndex < 0 ? missing : patterns.level(pattern, layout.dateIndex);
    names[1] = name === missing ? 1 : (terms.surname?.[name] ?? 1);
    names[2] = name === missing ? 1 : (terms.shared[layout.nameIndex]?.[name] ?? 1);
    dates[1] = date === missing ? 1 : (terms.shared[layout.dateIndex]?.[date] ?? 1);
    dates[2] = date === missing ? 1 : (terms.generation?.[date] ?? 1);
    dates[3] = date === missing ? 1 : (terms.sibling?.[date] ?? 1);
    for (let i = 0; i < cornerCount; i++) corner[i] = names[(i / dateStateCount) | 0] * dates[i % dateStateCount];
    layout.groups.forEach((group, k) => {
      shares[k] = 1;
      for (const f of group) {
        const level = patterns.level(pattern, f);
        if (level !== missing) shares[k] *= terms.shared[f]?.[level] ?? 1;
      }
    });
    fillClasses(corner, shares, rivals);
    let origin = 1;
    for (const f of layout.origins) {
      const level = patterns.level(pattern, f);
      if (level !== missing) origin *= Math.max(1, terms.match[f][level]);
    }
    shareOrigin(rivals, layout, origin);
    return match;
  };
}

/** Products for all classes: corners (name state by date state) times the shared comparisons of each mask. */
export function fillClasses(corner: Float64Array, shares: Float64Array, out: Float64Array): void {
  const bits = shares.length;
  const masks = 1 << bits;
  for (let c = 0; c < corner.length; c++) {
    const base = c << bits;
    out[base] = corner[c];
    for (let k = 0; k < bits; k++) {
      const step = 1 << k;
      for (let mask = 0; mask < step; mask++) out[base + step + mask] = out[base + mask] * shares[k];
    }
    if (masks === 1) out[base] = corner[c];
  }
}

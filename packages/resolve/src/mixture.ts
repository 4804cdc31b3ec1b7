import { type ClassLayout, dayNamesakes } from './class-layout.ts';
import type { Comparison } from './comparison.ts';
import { generationLevels } from './date-kernel.ts';
import { expectedPairs, weighed } from './expectation.ts';
import { type FieldStates, normalised, siblingStart } from './field-states.ts';
import { fewerOtherGiven, looksLikeIdentity, withinIdentity, withinSeen } from './identity-bounds.ts';
import { homeOf } from './moved-home.ts';
import type { PatternTable } from './pattern-table.ts';
import { ratioTerms } from './ratio-terms.ts';
import type { Team } from './team.ts';

/** What a pair can be: one person, unrelated, or one of the rival classes. Weights are numbers of pairs. */
export interface Mixture {
  readonly comparisons: readonly Comparison[];
  readonly states: readonly FieldStates[];
  readonly layout: ClassLayout;
  matchPairs: number;
  randomPairs: number;
  /** Pairs of each rival class; 0 where the class is not allowed. */
  readonly rivalPairs: Float64Array;
  /** Share of the matches between whose records the person moved; 0 where a file does not hold two parts of a home. */
  readonly moved: number;
  readonly rounds: number;
  /** Pairs that every class is given each round, so that none dies. */
  readonly floor: number;
  /** Pairs at one home differ in more than errors explain: people live together in the file. */
  readonly householdsSeen?: boolean;
  /** What was learnt as *match* looks like records of one person, without help from the bounds. */
  readonly identity: boolean;
}

/** Pairs by pattern: those compared, and a sample of the others with the weight of each sampled pair. */
export interface PatternCounts {
  readonly compared: Float64Array;
  readonly remainder: ReadonlyMap<number, number>;
  readonly remainderWeight: number;
  readonly allPairs: number;
}

const roundsMax = 40;
/** Relative change of the matches at which a first learning ends: a second goes on from it to 1e-4. */
const firstChangeMax = 5e-4;
const rivalStart = 20;
const floorPairsMax = 60;
const floorShareOfMatches = 0.1;
const matchStartPerRecord = 0.02;
const smoothingPairs = 1;
/** One pair of records of one person in five lies on both sides of a removal, until the file says otherwise. */
const movedStart = 0.2;
const movedPseudoPairs = 10;
/** Half of the pairs of one person at least do not lie so. */
const movedMax = 0.5;

/**
 * Expectation maximisation (Dempster, Laird, Rubin 1977; Winkler 1988) over pattern counts: match, unrelated and
 * rival classes; u, shared and surname states stay fixed, m and the generation gap are learnt. Missing counts as 1.
 * The namesakes of one day keep the pairs of `warm`. `held`: kinds of comparisons that keep the m of `warm`. Removals are told from the rest only once matches are known,
 * going on from `warm`: namesakes elsewhere would pass for one person who moved.
 */
export function learnMixture(
  patterns: PatternTable,
  counts: PatternCounts,
  states: readonly FieldStates[],
  layout: ClassLayout,
  team: Team,
  warm: Mixture | null = null,
  held: readonly Comparison['kind'][] = [],
): Mixture {
  const weight = Float64Array.from(counts.compared);
  for (const [pattern, pairs] of counts.remainder) weight[pattern] += pairs * counts.remainderWeight;
  const { comparisons } = patterns;
  const weighedPatterns = weighed(patterns.allLevels(), weight);
  const start = states.map((state) => Float64Array.from(state.m));
  const classes = Math.max(
    1,
    layout.allowed.reduce((sum, held) => sum + held, 0),
  );
  const pairs = warm ? continued(warm, states) : startingPairs(counts.allPairs, layout);
  const { rivalPairs } = pairs;
  let { matchPairs } = pairs;
  let randomPairs = Math.max(1, counts.allPairs - matchPairs);
  let moved = warm && held.length === 0 && mayMove(comparisons) ? movedStart : 0;
  const namesakes = dayNamesakes << layout.groups.length;
  let floor = 0;
  let rounds = 0;
  let identity = true;
  while (rounds < roundsMax) {
    rounds++;
    const terms = ratioTerms(comparisons, states, moved);
    const next = expectedPairs(weighedPatterns, { terms, matchPairs, randomPairs, rivalPairs }, layout, team);
    const change = Math.abs(next.match - matchPairs) / Math.max(1, matchPairs);
    matchPairs = next.match;
    if (moved > 0)
      moved = Math.min(movedMax, (next.moved + movedStart * movedPseudoPairs) / (next.homes + movedPseudoPairs));
    floor = Math.min(floorPairsMax, floorShareOfMatches * matchPairs, classes) / classes;
    randomPairs = next.random;
    for (let c = 0; c < layout.size; c++)
      if (layout.allowed[c] && c !== namesakes) rivalPairs[c] = next.rivals[c] + Math.min(floor, layout.floorMax[c]);
    identity = true;
    states.forEach((state, f) => {
      const prior = state.priorPairs ?? smoothingPairs;
      const m = normalised(next.m[f].map((held, level) => held + prior * start[f][level]));
      identity &&= looksLikeIdentity(comparisons[f], m, comparisons);
      if (!held.includes(comparisons[f].kind)) state.m = withinBounds(comparisons[f], m, comparisons, state);
      if (state.generation) state.generation = learntGeneration(next.generation);
      if (state.sibling) state.sibling = learntSibling(next.sibling, state.u);
    });
    if (warm ? rounds >= 5 && change < 1e-4 : rounds >= 12 && change < firstChangeMax) break;
  }
  return { comparisons, states, layout, matchPairs, randomPairs, rivalPairs, moved, rounds, floor, identity };
}

function withinBounds(
  comparison: Comparison,
  m: Float64Array,
  all: readonly Comparison[],
  { otherGivenMax = 1, levelMax }: FieldStates,
): Float64Array {
  const held = fewerOtherGiven(comparison, withinIdentity(comparison, m, all), otherGivenMax);
  return levelMax ? withinSeen(held, levelMax) : held;
}

/** Where a file has neither birth dates nor numbers nothing but the home tells namesakes from one person. */
function mayMove(comparisons: readonly Comparison[]): boolean {
  return homeOf(comparisons).length > 0 && comparisons.some(({ kind }) => kind === 'date' || kind === 'code');
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

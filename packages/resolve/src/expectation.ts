import type { ClassLayout } from './class-layout.ts';
import { byStep, type ClassSteps, classSteps, type StepFactors, stepFactors } from './class-products.ts';
import { type HomeRatio, homeRatio } from './moved-home.ts';
import type { RatioTerms } from './ratio-terms.ts';
import { shareable } from './shareable.ts';
import type { Team } from './team.ts';

/** Patterns with the pairs of each, in shared memory: what every round of learning reads. */
export interface WeighedPatterns {
  /** Levels of all patterns, one after another. */
  readonly levels: Int16Array;
  /** Pairs of each pattern. */
  readonly weight: Float64Array;
}

/** What is believed before a round. */
export interface Belief {
  readonly terms: RatioTerms;
  readonly matchPairs: number;
  readonly randomPairs: number;
  /** By class of the layout. */
  readonly rivalPairs: Float64Array;
}

/** Pairs that belong to each class, and those of its levels, by the posterior of every pattern. */
export interface ExpectedPairs {
  match: number;
  random: number;
  /** Matches in which a home can be compared, and those of them between whose records the person moved. */
  homes: number;
  moved: number;
  /** By class of the layout. */
  readonly rivals: Float64Array;
  /** Matches by comparison and level. */
  readonly m: readonly Float64Array[];
  readonly generation: Float64Array;
  readonly sibling: Float64Array;
}

/** One round as plain data: what threads share. */
export interface ExpectationInput extends WeighedPatterns, Omit<Belief, 'rivalPairs'> {
  readonly layout: Pick<ClassLayout, 'nameIndex' | 'dateIndex' | 'groups' | 'origins'>;
  readonly steps: ClassSteps;
  /** Pairs by step. */
  readonly stepPairs: Float64Array;
}

/** The same as `ExpectedPairs` with rivals by step. */
interface PartPairs extends ExpectedPairs {
  match: number;
  random: number;
  homes: number;
  moved: number;
}

const patternsPerPart = 4096;

/** The expectation step (Dempster, Laird, Rubin 1977) over all patterns: the same on any number of threads. */
export function expectedPairs(
  { levels, weight }: WeighedPatterns,
  { terms, matchPairs, randomPairs, rivalPairs }: Belief,
  layout: ClassLayout,
  team: Team,
): ExpectedPairs {
  const steps = classSteps(layout);
  const stepPairs = byStep(steps, rivalPairs);
  const { nameIndex, dateIndex, groups, origins } = layout;
  const input: ExpectationInput = {
    levels,
    weight,
    terms,
    matchPairs,
    randomPairs,
    layout: { nameIndex, dateIndex, groups, origins },
    steps,
    stepPairs,
  };
  const parts = team.run('expect', input, Math.max(1, Math.ceil(weight.length / patternsPerPart)));
  const sum = parts.reduce(added);
  const rivals = new Float64Array(layout.size);
  steps.classOf.forEach((c, step) => {
    rivals[c] = sum.rivals[step];
  });
  return { ...sum, rivals };
}

function added(sum: PartPairs, part: PartPairs): PartPairs {
  const into = (held: Float64Array, more: Float64Array): void => {
    for (let i = 0; i < held.length; i++) held[i] += more[i];
  };
  sum.match += part.match;
  sum.random += part.random;
  sum.homes += part.homes;
  sum.moved += part.moved;
  into(sum.rivals, part.rivals);
  into(sum.generation, part.generation);
  into(sum.sibling, part.sibling);
  sum.m.forEach((held, f) => {
    into(held, part.m[f]);
  });
  return sum;
}

/** The expectation of one part of the patterns. */
export function expectPart(input: ExpectationInput): (part: number) => PartPairs {
  const expectation = new Expectation(input);
  return (part) => expectation.ofPart(part * patternsPerPart, (part + 1) * patternsPerPart);
}

/** Ratios of all comparisons in one array, level l of comparison f at at[f] + l + 1; at at[f] stands 1, for what is missing. */
function flatRatios(
  at: Uint32Array,
  size: number,
  ratiosOf: (f: number) => ArrayLike<number> | null | undefined,
): Float64Array {
  const flat = new Float64Array(size).fill(1);
  for (let f = 0; f < at.length; f++) flat.set(ratiosOf(f) ?? [], at[f] + 1);
  return flat;
}

class Expectation {
  readonly #input: ExpectationInput;
  readonly #factors: StepFactors;
  /** By comparison where its ratios begin in the arrays below, and how long these are. */
  readonly #at: Uint32Array;
  readonly #size: number;
  readonly #match: Float64Array;
  readonly #shared: Float64Array;
  readonly #origin: Float64Array;
  readonly #surname: Float64Array;
  readonly #fullName: Float64Array;
  readonly #sameDate: Float64Array;
  readonly #generation: Float64Array;
  readonly #sibling: Float64Array;
  readonly #isHome: Uint8Array;
  readonly #home: HomeRatio = { ratio: 1, stayed: 1, seen: false };

  constructor(input: ExpectationInput) {
    const { terms, layout, steps } = input;
    const { match, shared, surname, generation, sibling, home } = terms;
    this.#input = input;
    this.#factors = stepFactors(steps);
    this.#isHome = Uint8Array.from(match, (_, f) => (home.includes(f) ? 1 : 0));
    this.#at = new Uint32Array(match.length);
    let size = 0;
    for (let f = 0; f < match.length; f++) {
      this.#at[f] = size;
      size += match[f].length + 1;
    }
    this.#size = size;
    this.#match = flatRatios(this.#at, size, (f) => (home.includes(f) ? null : match[f]));
    this.#shared = flatRatios(this.#at, size, (f) => shared[f]);
    this.#origin = flatRatios(this.#at, size, (f) =>
      layout.origins.includes(f) ? match[f].map((ratio) => Math.max(1, ratio)) : null,
    );
    const { nameIndex, dateIndex } = layout;
    const one = (ratios: Float64Array | null | undefined, f: number): Float64Array =>
      flatRatios(Uint32Array.of(0), f < 0 ? 1 : match[f].length + 1, () => (f < 0 ? null : ratios));
    this.#surname = one(surname, nameIndex);
    this.#fullName = one(shared[nameIndex], nameIndex);
    this.#sameDate = one(shared[dateIndex], dateIndex);
    this.#generation = one(generation, dateIndex);
    this.#sibling = one(sibling, dateIndex);
  }

  ofPart(from: number, end: number): PartPairs {
    const { levels, weight, terms, matchPairs, randomPairs, layout, steps, stepPairs } = this.#input;
    const { value, left, atSteps } = this.#factors;
    const [at, home, isHome] = [this.#at, this.#home, this.#isHome];
    const fields = at.length;
    const rivals = new Float64Array(left.length);
    const m = new Float64Array(this.#size);
    const dateLevels = layout.dateIndex < 0 ? 1 : terms.match[layout.dateIndex].length + 1;
    const [generations, siblings] = [new Float64Array(dateLevels), new Float64Array(dateLevels)];
    const found = { match: 0, random: 0, homes: 0, moved: 0 };
    const held = new Float64Array(left.length);
    const to = Math.min(weight.length, end);
    for (let pattern = from; pattern < to; pattern++) {
      const pairs = weight[pattern];
      if (pairs === 0) continue;
      const row = pattern * fields;
      const match = matchPairs * this.#evaluate(row);
      let all = match + randomPairs;
      for (let step = 0; step < held.length; step++) {
        held[step] = value[atSteps + step] * stepPairs[step];
        all += held[step];
      }
      const share = pairs / all;
      const matches = match * share;
      found.match += matches;
      found.random += randomPairs * share;
      for (let f = 0; f < fields; f++)
        m[at[f] + levels[row + f] + 1] += isHome[f] === 1 ? matches * home.stayed : matches;
      if (home.seen) {
        found.homes += matches;
        found.moved += matches * (1 - home.stayed);
      }
      let generation = 0;
      let sibling = 0;
      for (let step = 0; step < held.length; step++) {
        const rival = held[step] * share;
        rivals[step] += rival;
        if (steps.date[step] === 2) generation += rival;
        else if (steps.date[step] === 3) sibling += rival;
      }
      const date = layout.dateIndex < 0 ? 0 : levels[row + layout.dateIndex] + 1;
      generations[date] += generation;
      siblings[date] += sibling;
    }
    return {
      ...found,
      rivals,
      m: terms.match.map(({ length }, f) => m.slice(at[f] + 1, at[f] + 1 + length)),
      generation: generations.slice(1),
      sibling: siblings.slice(1),
    };
  }

  /** Fills the ratio of every step for the pattern whose levels begin at `row`; gives that of match to unrelated. */
  #evaluate(row: number): number {
    const { levels, terms, layout, steps } = this.#input;
    const { value, left, right, atDates, atShares, atOneDay, atSteps } = this.#factors;
    const at = this.#at;
    const { nameIndex, dateIndex, groups, origins } = layout;
    if (terms.home.length > 0) homeRatio(terms, levels, row, this.#home);
    let match = this.#home.ratio;
    for (let f = 0; f < at.length; f++) match *= this.#match[at[f] + levels[row + f] + 1];
    const name = nameIndex < 0 ? 0 : levels[row + nameIndex] + 1;
    const date = dateIndex < 0 ? 0 : levels[row + dateIndex] + 1;
    value[1] = this.#surname[name];
    value[2] = this.#fullName[name];
    value[atDates + 1] = this.#sameDate[date];
    value[atDates + 2] = this.#generation[date];
    value[atDates + 3] = this.#sibling[date];
    const ofName = nameIndex < 0 ? 1 : this.#match[at[nameIndex] + name];
    value[atOneDay] = ofName * (dateIndex < 0 ? 1 : this.#match[at[dateIndex] + date]);
    for (let k = 0; k < groups.length; k++) {
      const group = groups[k];
      let share = 1;
      for (let i = 0; i < group.length; i++) share *= this.#shared[at[group[i]] + levels[row + group[i]] + 1];
      value[atShares + k] = share;
    }
    for (let step = 0; step < left.length; step++) value[atSteps + step] = value[left[step]] * value[right[step]];
    let origin = 1;
    for (let i = 0; i < origins.length; i++) origin *= this.#origin[at[origins[i]] + levels[row + origins[i]] + 1];
    if (origin > 1)
      for (let step = 0; step < left.length; step++) if (steps.kin[step] === 1) value[atSteps + step] *= origin;
    return match;
  }
}

/** Puts patterns with their pairs into shared memory. */
export function weighed(levels: Int16Array, weight: Float64Array): WeighedPatterns {
  return { levels: shareable(levels), weight: shareable(weight) };
}

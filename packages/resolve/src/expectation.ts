import type { ClassLayout } from './class-layout.ts';
import { byStep, type ClassSteps, classProducts, classSteps } from './class-products.ts';
import { missing } from './comparison.ts';
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
  const { levels, weight, terms, matchPairs, randomPairs, layout, steps, stepPairs } = input;
  const fields = terms.match.length;
  const evaluate = classEvaluator(input);
  const { out, home } = evaluate;
  const isHome = Uint8Array.from(terms.match, (_, f) => (terms.home.includes(f) ? 1 : 0));
  const dateLevels = layout.dateIndex < 0 ? 0 : terms.match[layout.dateIndex].length;
  return (part) => {
    const found: PartPairs = {
      match: 0,
      random: 0,
      homes: 0,
      moved: 0,
      rivals: new Float64Array(out.length),
      m: terms.match.map(({ length }) => new Float64Array(length)),
      generation: new Float64Array(dateLevels),
      sibling: new Float64Array(dateLevels),
    };
    const to = Math.min(weight.length, (part + 1) * patternsPerPart);
    for (let pattern = part * patternsPerPart; pattern < to; pattern++) {
      const pairs = weight[pattern];
      if (pairs === 0) continue;
      const at = pattern * fields;
      const match = matchPairs * evaluate.run(at);
      let all = match + randomPairs;
      for (let step = 0; step < out.length; step++) {
        out[step] *= stepPairs[step];
        all += out[step];
      }
      const share = pairs / all;
      found.match += match * share;
      found.random += randomPairs * share;
      for (let f = 0; f < fields; f++) {
        const level = levels[at + f];
        if (level !== missing) found.m[f][level] += match * share * (isHome[f] === 1 ? home.stayed : 1);
      }
      if (home.seen) {
        found.homes += match * share;
        found.moved += match * share * (1 - home.stayed);
      }
      addRivals(found, steps, out, share, layout.dateIndex < 0 ? missing : levels[at + layout.dateIndex]);
    }
    return found;
  };
}

function addRivals(
  found: PartPairs,
  { date }: ClassSteps,
  posterior: Float64Array,
  share: number,
  dateLevel: number,
): void {
  let generation = 0;
  let sibling = 0;
  for (let step = 0; step < posterior.length; step++) {
    const held = posterior[step] * share;
    found.rivals[step] += held;
    if (date[step] === 2) generation += held;
    else if (date[step] === 3) sibling += held;
  }
  if (dateLevel === missing) return;
  found.generation[dateLevel] += generation;
  found.sibling[dateLevel] += sibling;
}

/** For the pattern whose levels begin at `at`: gives the ratio of match to unrelated, and fills that of every step. */
function classEvaluator({ levels, terms, layout, steps }: ExpectationInput): {
  readonly out: Float64Array;
  /** Of the home of the pattern evaluated last. */
  readonly home: HomeRatio;
  run(at: number): number;
} {
  const { names, dates, shares, out, run } = classProducts(steps);
  const { nameIndex, dateIndex, groups, origins } = layout;
  const { match: ratios, shared, surname, generation, sibling } = terms;
  const fullName = nameIndex < 0 ? null : shared[nameIndex];
  const sameDate = dateIndex < 0 ? null : shared[dateIndex];
  const home: HomeRatio = { ratio: 1, stayed: 1, seen: false };
  const alone = [...ratios.keys()].filter((f) => !terms.home.includes(f));
  const ratioOf = (f: number, level: number): number => (level === missing ? 1 : ratios[f][level]);
  return {
    out,
    home,
    run: (at) => {
      homeRatio(terms, levels, at, home);
      let match = home.ratio;
      for (const f of alone) {
        const level = levels[at + f];
        if (level !== missing) match *= ratios[f][level];
      }
      const name = nameIndex < 0 ? missing : levels[at + nameIndex];
      const date = dateIndex < 0 ? missing : levels[at + dateIndex];
      names[1] = name === missing || surname === null ? 1 : surname[name];
      names[2] = name === missing || !fullName ? 1 : fullName[name];
      dates[1] = date === missing || !sameDate ? 1 : sameDate[date];
      dates[2] = date === missing || generation === null ? 1 : generation[date];
      dates[3] = date === missing || sibling === null ? 1 : sibling[date];
      for (let k = 0; k < groups.length; k++) {
        let share = 1;
        for (const f of groups[k]) {
          const level = levels[at + f];
          if (level !== missing) share *= shared[f]?.[level] ?? 1;
        }
        shares[k] = share;
      }
      let origin = 1;
      for (const f of origins) {
        const level = levels[at + f];
        if (level !== missing) origin *= Math.max(1, ratios[f][level]);
      }
      run(origin, ratioOf(nameIndex, name) * ratioOf(dateIndex, date));
      return match;
    },
  };
}

/** Puts patterns with their pairs into shared memory. */
export function weighed(levels: Int16Array, weight: Float64Array): WeighedPatterns {
  return { levels: shareable(levels), weight: shareable(weight) };
}

import { type ClassLayout, dateStateOf, nameStateOf } from './class-layout.ts';
import { missing } from './comparison.ts';
import type { PatternTable } from './pattern-table.ts';
import { type FixedBits, fixedPoint, PatternVectors } from './pattern-vectors.ts';
import { type Profile, profileBits, profileOf } from './profile.ts';
import type { RatioTerms } from './ratio-terms.ts';

export { type FixedBits, fixedPoint } from './pattern-vectors.ts';

/** What a model says about a pair, or about the mean pair of two clusters. */
export interface Scorer {
  /** Numbers that describe one pattern and can be summed over pairs: the input of `evaluate`. */
  readonly width: number;
  /** The vector of a pattern: a view at `offset` into `vectors()`. */
  offsetOf(pattern: number): number;
  vectors(): Float64Array;
  /** Log2 odds of match against the sum of all rivals, fixed point, for a pattern. */
  score(pattern: number): FixedBits;
  /** The scores of all patterns that are numbered now. */
  scores(): Int32Array;
  /** Sum of log2(m/u) over all comparisons but the name, in bits. */
  evidence(pattern: number): number;
  /** Sum of log2(m/u) over all comparisons, in bits. */
  total(pattern: number): number;
  /** Evaluates summed vectors. `profileShare`: weight of the profile beside the mean pair score. */
  evaluate(sums: Float64Array, offset: number, profileShare: number): Verdict;
  readonly patterns: PatternTable;
  /** The same model for other comparisons under the same patterns: what is known of these stays known. */
  over(patterns: PatternTable): Scorer;
  readonly priorBits: number;
  /** What else a pair of this pattern could be: the heaviest rival and its share of all rivals. */
  strongestRival(pattern: number): { readonly name: string; readonly share: number };
}

export interface Verdict {
  score: FixedBits;
  /** Bits beyond the name, and of personal comparisons alone. */
  evidence: number;
  personal: number;
  /** Bits of personal document numbers alone: what twins do not share; a family may share a mail address. */
  numbers: number;
  /** The most bits that one address, place, phone or mail address gains: something of where somebody lives or is reached. */
  contacts: number;
  /** Bits of phones and mail together, and of homes and places together. */
  reach: number;
  home: number;
  /** Share of the record pairs whose given names clearly differ, 0 to 1. */
  otherGiven: number;
}

export interface ScorerInput {
  readonly patterns: PatternTable;
  readonly terms: RatioTerms;
  readonly layout: ClassLayout;
  readonly matchPairs: number;
  readonly randomPairs: number;
  readonly rivalPairs: Float64Array;
  /** Comparisons that belong to one person rather than a household. */
  readonly personal: readonly boolean[];
}

/** A rival in plain words: what the two people share. */
function className(c: number, layout: ClassLayout, patterns: PatternTable): string {
  const name = ['', 'same surname', 'same full name'][nameStateOf(c, layout)];
  const date = ['', 'same birth date', 'birth dates a generation apart', 'birth dates of siblings'][
    dateStateOf(c, layout)
  ];
  const shared = layout.groups
    .filter((_, k) => c & (1 << k))
    .flat()
    .map((f) => `same ${patterns.comparisons[f].name}`);
  return [name, date, ...shared].filter((part) => part !== '').join(', ');
}

/** Builds the scorer; the vector of a pattern is as `VectorShape` says. */
export function scorer(input: ScorerInput): Scorer {
  const profile = profileOf(input);
  return scorerOver(input, profile, new PatternVectors(input, profile));
}

function scorerOver(input: ScorerInput, profile: Profile, made: PatternVectors): Scorer {
  const { patterns, terms, layout } = input;
  const { width, atClip } = profile.shape;
  const { verdict } = profile;
  const bitsOf = (pattern: number, counts: (f: number) => boolean): number => {
    let sum = 0;
    for (let f = 0; f < patterns.width; f++) {
      const level = patterns.level(pattern, f);
      if (level !== missing && counts(f)) sum += Math.log2(terms.match[f][level]);
    }
    return sum;
  };
  let totals = new Float64Array(0);
  return {
    width,
    patterns,
    over: (other) => scorerOver({ ...input, patterns: other }, profile, made),
    priorBits: Math.log2(input.matchPairs / Math.max(1, input.randomPairs)),
    vectors: () => made.vectors,
    offsetOf: (pattern) => {
      made.upTo(pattern);
      return pattern * width;
    },
    score: (pattern) => {
      made.upTo(pattern);
      return made.scores[pattern];
    },
    scores: () => {
      if (patterns.count > 0) made.upTo(patterns.count - 1);
      return made.scores;
    },
    evidence: (pattern) => bitsOf(pattern, (f) => f !== layout.nameIndex),
    total: (pattern) => {
      if (pattern >= totals.length) totals = longer(totals, patterns.count);
      if (Number.isNaN(totals[pattern])) totals[pattern] = bitsOf(pattern, () => true);
      return totals[pattern];
    },
    strongestRival: (pattern) => {
      made.upTo(pattern);
      profileBits(profile, made.vectors, pattern * width);
      return heaviestClass(profile, patterns);
    },
    evaluate: (sums, offset, profileShare) => {
      const whole = profileBits(profile, sums, offset);
      const mean = sums[offset + atClip] / sums[offset + atClip + 1];
      verdict.score = Math.round((profileShare * whole + (1 - profileShare) * mean) * fixedPoint);
      return verdict;
    },
  };
}

function longer(known: Float64Array, count: number): Float64Array<ArrayBuffer> {
  const more = new Float64Array(count * 2).fill(Number.NaN);
  more.set(known);
  return more;
}

/** Of the vector that a profile evaluated last: the rival with most pairs, and its share of all rivals. */
function heaviestClass(profile: Profile, patterns: PatternTable): { name: string; share: number } {
  const { randomPairs, steps, stepPairs, products, layout } = profile;
  let all = randomPairs;
  let best = randomPairs;
  let at = -1;
  products.out.forEach((ratio, step) => {
    const held = stepPairs[step] * ratio;
    all += held;
    if (held > best) {
      best = held;
      at = steps.classOf[step];
    }
  });
  return { name: at < 0 ? 'unrelated' : className(at, layout, patterns), share: best / all };
}

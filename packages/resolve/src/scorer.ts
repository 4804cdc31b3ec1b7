import { type ClassLayout, dateStateOf, nameStateOf } from './class-layout.ts';
import {
  bitsOf,
  type PairScorer,
  PatternScorer,
  type ScoredField,
  type ScorerData,
  type ScorerTerms,
} from './pair-scorer.ts';
import type { PatternTable } from './pattern-table.ts';
import { type FixedBits, PatternVectors, patternsPerVectorPart } from './pattern-vectors.ts';
import { type Profile, profileBits, profileOf } from './profile.ts';
import { shareable, shareableData } from './shareable.ts';
import type { Team } from './team.ts';

export type { PairScorer, ScorerData, Verdict } from './pair-scorer.ts';
export { type FixedBits, fixedPoint } from './pattern-vectors.ts';

/** What a model says about a pair, or about the mean pair of two clusters. */
export interface Scorer extends PairScorer {
  readonly patterns: PatternTable;
  /** Log2 odds of match against the sum of all rivals, fixed point, for a pattern. */
  score(pattern: number): FixedBits;
  /** The scores of all patterns that are numbered now. */
  scores(): Int32Array;
  /** The vector of a pattern: a view at `offset` into `vectors()`. */
  offsetOf(pattern: number): number;
  vectors(): Float64Array;
  /** Sum of log2(m/u) over all comparisons but the name, in bits. */
  evidence(pattern: number): number;
  /** The same model for other comparisons under the same patterns: what is known of these stays known. */
  over(patterns: PatternTable): Scorer;
  /** What else a pair of this pattern could be: the heaviest rival and its share of all rivals. */
  strongestRival(pattern: number): { readonly name: string; readonly share: number };
  /** Makes ready for all patterns that are numbered now, on all threads. */
  prepare(team: Team): void;
  /** The same as plain data, for other threads. */
  data(): ScorerData;
}

export interface ScorerInput extends ScorerTerms {
  readonly patterns: PatternTable;
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
  return new LearntScorer(input, profile, new PatternVectors(input, profile));
}

class LearntScorer extends PatternScorer<PatternTable> implements Scorer {
  readonly #input: ScorerInput;
  readonly #profile: Profile;
  readonly #made: PatternVectors;
  constructor(input: ScorerInput, profile: Profile, made: PatternVectors) {
    super(input.patterns, input, profile, made);
    this.#input = input;
    this.#profile = profile;
    this.#made = made;
  }
  over(patterns: PatternTable): Scorer {
    return new LearntScorer({ ...this.#input, patterns }, this.#profile, this.#made);
  }
  score(pattern: number): FixedBits {
    return this.#made.scoreOf(pattern);
  }
  scores(): Int32Array {
    return this.#made.scores;
  }
  vectors(): Float64Array {
    return this.#made.vectors;
  }
  offsetOf(pattern: number): number {
    this.#made.upTo(pattern);
    return pattern * this.width;
  }
  evidence(pattern: number): number {
    const { terms, layout } = this.#input;
    return bitsOf(this.patterns, terms, pattern, layout.nameIndex);
  }
  strongestRival(pattern: number): { readonly name: string; readonly share: number } {
    const vector = new Float64Array(this.width);
    this.#made.add(pattern, vector, 0);
    profileBits(this.#profile, vector, 0);
    return heaviestClass(this.#profile, this.patterns);
  }
  prepare(team: Team): void {
    const { patterns } = this;
    this.#made.makeElsewhere((first, count, vectors, scores) => {
      const known = { levels: shareable(patterns.allLevels()), count };
      const parts = Math.ceil((count - first) / patternsPerVectorPart);
      const fields = fieldsOf(patterns);
      team.run('vectors', { ...plainTerms(this.#input), fields, known, first, vectors, scores }, parts);
    });
  }
  data(): ScorerData {
    const known = { levels: shareable(this.patterns.allLevels()), ...this.#made.shared() };
    return { ...plainTerms(this.#input), fields: fieldsOf(this.patterns), known };
  }
}

function plainTerms({ terms, layout, matchPairs, randomPairs, rivalPairs, personal }: ScorerInput): ScorerTerms {
  return { terms, layout, matchPairs, randomPairs, rivalPairs, personal };
}

function fieldsOf({ comparisons }: PatternTable): ScoredField[] {
  return comparisons.map(({ kind, fields, shareable, kernel, levels, equalLevels }) => ({
    kind,
    fields,
    shareable,
    kernel: shareableData(kernel),
    levels,
    equalLevels,
  }));
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

import type { ClassLayout } from './class-layout.ts';
import { type Comparison, missing } from './comparison.ts';
import { type KnownLevels, LevelPatterns } from './level-patterns.ts';
import { matchBits } from './moved-home.ts';
import { pairLevels } from './pair-kernel.ts';
import type { PairLevels } from './pair-levels.ts';
import { type FixedBits, fixedPoint, isClipped, type KnownVectors, PatternVectors } from './pattern-vectors.ts';
import { fillEvidence, type Profile, profileBits, profileOf } from './profile.ts';
import type { RatioTerms } from './ratio-terms.ts';

/** What a scorer reads of a comparison: plain data. */
export type ScoredField = Pick<Comparison, 'kind' | 'fields' | 'shareable' | 'kernel' | 'levels' | 'equalLevels'>;

/** Patterns of pairs of records, as a scorer reads them. */
export interface ScoredPatterns {
  readonly comparisons: readonly ScoredField[];
  readonly width: number;
  readonly count: number;
  level(pattern: number, comparison: number): number;
  /** The pattern of two records, numbered now if it is new. */
  of(a: number, b: number): number;
}

/** What is learnt of pairs, as plain data. */
export interface ScorerTerms {
  readonly terms: RatioTerms;
  readonly layout: ClassLayout;
  readonly matchPairs: number;
  readonly randomPairs: number;
  readonly rivalPairs: Float64Array;
  /** Comparisons that belong to one person rather than a household. */
  readonly personal: readonly boolean[];
}

/** What scores pairs of records and of clusters, on any thread. */
export interface PairScorer {
  /** Numbers that describe one pattern and can be summed over pairs: the input of `evaluate`. */
  readonly width: number;
  readonly patterns: ScoredPatterns;
  readonly priorBits: number;
  /** Adds the vector of a pattern to sums that begin at `to`. */
  add(pattern: number, sums: Float64Array, to: number): void;
  /** Writes the vector of a pattern into sums from `to` on. */
  put(pattern: number, sums: Float64Array, to: number): void;
  /** Sum of log2(m/u) over all comparisons, in bits. */
  total(pattern: number): number;
  /** Scores summed vectors. `profileShare`: weight of the profile beside the mean pair score. */
  scoreOf(sums: Float64Array, offset: number, profileShare: number): FixedBits;
  /** The score, and what speaks for a match beside the name. */
  evaluate(sums: Float64Array, offset: number, profileShare: number): Verdict;
  /** What speaks for a match beside the name, without a score. */
  evidenceIn(sums: Float64Array, offset: number): Verdict;
  /** `scoreOf` of the vector of a pattern. */
  scoreAlone(pattern: number, profileShare: number): FixedBits;
  /** `evidenceIn` of the vector of a pattern. */
  evidenceAlone(pattern: number): Verdict;
}

export interface Verdict {
  score: FixedBits;
  /** Bits beyond the name, and of personal comparisons alone. */
  evidence: number;
  personal: number;
  /** Share of the record pairs whose birth dates lie years apart, as of parent and child, and speak against one person. */
  ageApart: number;
  /** Bits of personal document numbers alone: what twins do not share; a family may share a mail address. */
  numbers: number;
  /** Bits of mail addresses that are of one person. */
  mails: number;
  /** The most bits that one address, place, phone or mail address gains: something of where somebody lives or is reached. */
  contacts: number;
  /** Bits of numbers that families hold: accounts, devices, cards. */
  held: number;
  /** Bits of phones and mail together, and of homes and places together. */
  reach: number;
  home: number;
  /**
   * Share of the record pairs whose given names may be those of two relatives, 0 to 1; and of those that are near each other,
   * forms of one name, or of whom the first one of a record is left over.
   */
  otherGiven: number;
  nearGiven: number;
  /** Share of those that are forms of one name and more than a letter apart. */
  formGiven: number;
  /** Share of those whose father or mother is another. */
  otherParent: number;
  /** Share of those whose numbers are no more than near each other. */
  nearNumber: number;
  /** Share of those of one birthday a generation apart, at one phone, mail or home. */
  oneBirthday: number;
  /** The most bits that the name of one parent gains. */
  parents: number;
}

/** A scorer as plain data in shared memory, with what is known of the patterns numbered so far. */
export interface ScorerData extends ScorerTerms {
  readonly fields: readonly ScoredField[];
  readonly known: KnownLevels & KnownVectors;
}

/** The scorer of a thread: it reads what is known of patterns, and numbers new ones for itself. */
export function pairScorer({ fields, known, ...terms }: ScorerData): PairScorer {
  const patterns = furtherPatterns(fields, known);
  const profile = profileOf({ patterns, ...terms });
  return new PatternScorer(patterns, terms, profile, new PatternVectors({ patterns, ...terms }, profile, known));
}

/** Patterns after those that are known. */
export function furtherPatterns(fields: readonly ScoredField[], known: KnownLevels): ScoredPatterns {
  return new FurtherPatterns(fields, known);
}

class FurtherPatterns implements ScoredPatterns {
  readonly comparisons: readonly ScoredField[];
  readonly width: number;
  readonly #found: LevelPatterns;
  readonly #pairs: readonly PairLevels[];
  constructor(fields: readonly ScoredField[], known: KnownLevels) {
    this.comparisons = fields;
    this.width = fields.length;
    this.#found = new LevelPatterns(
      fields.map(({ levels }) => levels.length),
      known,
    );
    this.#pairs = fields.map(({ kernel }) => pairLevels(kernel));
  }
  get count(): number {
    return this.#found.count;
  }
  level(pattern: number, comparison: number): number {
    return this.#found.level(pattern, comparison);
  }
  of(a: number, b: number): number {
    return this.#found.of(this.#pairs, a, b);
  }
}

/** Scores with vectors that are made as they are wanted. */
export class PatternScorer<P extends ScoredPatterns = ScoredPatterns> implements PairScorer {
  readonly width: number;
  readonly patterns: P;
  readonly priorBits: number;
  readonly #terms: RatioTerms;
  readonly #profile: Profile;
  readonly #made: PatternVectors;
  #totals = new Float64Array(0);
  readonly #alone: Float64Array;

  constructor(
    patterns: P,
    { terms, matchPairs, randomPairs }: Pick<ScorerTerms, 'terms' | 'matchPairs' | 'randomPairs'>,
    profile: Profile,
    made: PatternVectors,
  ) {
    this.width = profile.shape.width;
    this.patterns = patterns;
    this.priorBits = Math.log2(matchPairs / Math.max(1, randomPairs));
    this.#terms = terms;
    this.#profile = profile;
    this.#made = made;
    this.#alone = new Float64Array(this.width);
  }
  put(pattern: number, sums: Float64Array, to: number): void {
    this.#made.put(pattern, sums, to);
  }
  add(pattern: number, sums: Float64Array, to: number): void {
    this.#made.add(pattern, sums, to);
  }
  total(pattern: number): number {
    if (pattern >= this.#totals.length) this.#totals = longer(this.#totals, this.patterns.count);
    const known = this.#totals[pattern];
    if (!Number.isNaN(known)) return known;
    const total = bitsOf(this.patterns, this.#terms, pattern, -1);
    this.#totals[pattern] = total;
    return total;
  }
  scoreOf(sums: Float64Array, offset: number, profileShare: number): FixedBits {
    const { atClip } = this.#profile.shape;
    const whole = profileBits(this.#profile, sums, offset);
    const mean = sums[offset + atClip] / sums[offset + atClip + 1];
    return Math.round((profileShare * whole + (1 - profileShare) * mean) * fixedPoint);
  }
  evaluate(sums: Float64Array, offset: number, profileShare: number): Verdict {
    const verdict = this.evidenceIn(sums, offset);
    verdict.score = this.scoreOf(sums, offset, profileShare);
    return verdict;
  }
  evidenceIn(sums: Float64Array, offset: number): Verdict {
    fillEvidence(this.#profile, sums, offset);
    return this.#profile.verdict;
  }
  scoreAlone(pattern: number, profileShare: number): FixedBits {
    this.#made.put(pattern, this.#alone, 0);
    const bits = this.#alone[this.#profile.shape.atClip];
    // the profile score stands in the vector already, unless it was clipped
    return isClipped(bits)
      ? this.scoreOf(this.#alone, 0, profileShare)
      : Math.round((profileShare * bits + (1 - profileShare) * bits) * fixedPoint);
  }
  evidenceAlone(pattern: number): Verdict {
    this.#made.put(pattern, this.#alone, 0);
    return this.evidenceIn(this.#alone, 0);
  }
}

/** Sum of log2(m/u) of a pattern over all comparisons but one. */
export function bitsOf(patterns: ScoredPatterns, terms: RatioTerms, pattern: number, without: number): number {
  if (terms.home.length > 0) return bitsWithHome(patterns, terms, pattern, without);
  let sum = 0;
  for (let f = 0; f < patterns.width; f++) {
    const level = f === without ? missing : patterns.level(pattern, f);
    if (level !== missing) sum += Math.log2(terms.match[f][level]);
  }
  return sum;
}

function bitsWithHome(patterns: ScoredPatterns, terms: RatioTerms, pattern: number, without: number): number {
  const levels = Array.from({ length: patterns.width }, (_, f) => patterns.level(pattern, f));
  return matchBits(terms, levels).reduce((sum, bits, f) => (f === without ? sum : sum + bits), 0);
}

function longer(known: Float64Array, count: number): Float64Array<ArrayBuffer> {
  const more = new Float64Array(count * 2).fill(Number.NaN);
  more.set(known);
  return more;
}

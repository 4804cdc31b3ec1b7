import { missing } from './comparison.ts';
import { generationLevels, monthAndDayOnly } from './date-kernel.ts';
import type { KnownLevels } from './level-patterns.ts';
import { homeRatio } from './moved-home.ts';
import { type Leftover, leftoverOfLevel } from './name-kernel.ts';
import { areOtherParents } from './other-parents.ts';
import { furtherPatterns, type ScoredPatterns, type ScorerData, type ScorerTerms } from './pair-scorer.ts';
import { type Profile, profileBits, profileOf } from './profile.ts';

const clipBits = 15;

/** May these bits, as a vector holds them, be the bound in place of a score beyond it? */
export function isClipped(bits: number): boolean {
  return Math.abs(bits) >= clipBits;
}

/** A score in log2 odds times 1024, rounded: compared as an integer. */
export type FixedBits = number;
export const fixedPoint = 1024;

/** Vectors of patterns that another thread has made, one after another. */
export interface KnownVectors {
  readonly vectors: Float64Array;
  readonly count: number;
}

interface VectorInput extends ScorerTerms {
  readonly patterns: ScoredPatterns;
}

/** Vectors and scores of all patterns numbered so far, each made once, after those that are known. */
export class PatternVectors {
  readonly #input: VectorInput;
  readonly #profile: Profile;
  readonly #width: number;
  readonly #known: KnownVectors | null;
  readonly #first: number;
  /** Patterns that have a vector, the known ones among them. */
  #made: number;
  /** The own vectors one after another, each as wide as the shape says; replaced when it grows. */
  vectors = new Float64Array(new SharedArrayBuffer(0));
  #scores = new Int32Array(new SharedArrayBuffer(0));

  constructor(input: VectorInput, profile: Profile, known: KnownVectors | null = null) {
    this.#input = input;
    this.#profile = profile;
    this.#width = profile.shape.width;
    this.#known = known;
    this.#first = known?.count ?? 0;
    this.#made = this.#first;
  }
  /** Makes the vectors of all patterns up to this one. */
  upTo(pattern: number): void {
    if (pattern < this.#made) return;
    this.#makeRoom();
    while (this.#made <= pattern) {
      const at = this.#made - this.#first;
      this.#scores[at] = fillVector(this.#input, this.#profile, this.#made++, this.vectors, at * this.#width);
    }
  }
  /** The scores of all patterns, where none was known. */
  get scores(): Int32Array {
    const { count } = this.#input.patterns;
    if (count > 0) this.upTo(count - 1);
    return this.#scores;
  }
  scoreOf(pattern: number): FixedBits {
    this.upTo(pattern);
    return this.#scores[pattern - this.#first];
  }
  /** Writes the vector of a pattern into sums from `to` on. */
  put(pattern: number, sums: Float64Array, to: number): void {
    const isKnown = this.#known !== null && pattern < this.#first;
    if (!isKnown) this.upTo(pattern);
    const from = (isKnown ? pattern : pattern - this.#first) * this.#width;
    const vectors = isKnown ? (this.#known as KnownVectors).vectors : this.vectors;
    for (let i = 0; i < this.#width; i++) sums[to + i] = vectors[from + i];
  }
  /** Adds the vector of a pattern to sums that begin at `to`. */
  add(pattern: number, sums: Float64Array, to: number): void {
    const width = this.#width;
    if (this.#known !== null && pattern < this.#first) addVector(this.#known.vectors, pattern * width, sums, to, width);
    else {
      this.upTo(pattern);
      addVector(this.vectors, (pattern - this.#first) * width, sums, to, width);
    }
  }
  /** The own vectors of all patterns, in shared memory. */
  shared(): KnownVectors {
    this.upTo(this.#input.patterns.count - 1);
    return { vectors: this.vectors, count: this.#made };
  }
  /** Lets others make the vectors from `first` to `count` - 1, in the place that they are given. */
  makeElsewhere(make: (first: number, count: number, vectors: Float64Array, scores: Int32Array) => void): void {
    const { count } = this.#input.patterns;
    if (count <= this.#made) return;
    this.#makeRoom();
    make(this.#made, count, this.vectors, this.#scores);
    this.#made = count;
  }
  #makeRoom(): void {
    const size = this.#input.patterns.count - this.#first;
    if (size <= this.#scores.length) return;
    const room = Math.max(4096, size * 2);
    const wider = new Float64Array(new SharedArrayBuffer(8 * room * this.#width));
    wider.set(this.vectors);
    this.vectors = wider;
    const more = new Int32Array(new SharedArrayBuffer(4 * room));
    more.set(this.#scores);
    this.#scores = more;
  }
}

/** Patterns of which threads make the vectors, and where they put them. */
export interface VectorsToMake extends Omit<ScorerData, 'known'> {
  readonly known: KnownLevels;
  readonly first: number;
  /** Out, by pattern. */
  readonly vectors: Float64Array;
  readonly scores: Int32Array;
}

export const patternsPerVectorPart = 4096;

/** Makes the vectors of one part of the patterns. */
export function vectorsOfPart({
  fields,
  known,
  first,
  vectors,
  scores,
  ...terms
}: VectorsToMake): (part: number) => void {
  const input = { patterns: furtherPatterns(fields, known), ...terms };
  const profile = profileOf(input);
  return (part) => {
    const from = first + part * patternsPerVectorPart;
    const to = Math.min(known.count, from + patternsPerVectorPart);
    for (let pattern = from; pattern < to; pattern++)
      scores[pattern] = fillVector(input, profile, pattern, vectors, pattern * profile.shape.width);
  };
}

function addVector(vectors: Float64Array, from: number, sums: Float64Array, to: number, width: number): void {
  for (let i = 0; i < width; i++) sums[to + i] += vectors[from + i];
}

/** Fills the vector of a pattern, which is all zeros before; gives its score. */
function fillVector(
  input: VectorInput,
  profile: Profile,
  pattern: number,
  vectors: Float64Array,
  at: number,
): FixedBits {
  const { shape, fields } = profile;
  const { patterns, terms, layout } = input;
  for (let f = 0; f < fields; f++) {
    const level = patterns.level(pattern, f);
    if (level === missing) continue;
    vectors[at + 2 * f] = 1;
    vectors[at + 2 * f + 1] = terms.match[f][level];
  }
  fillHome(input, pattern, vectors, at + shape.atHome);
  for (let k = 0; k < layout.shareable.length; k++) {
    const f = layout.shareable[k];
    const level = patterns.level(pattern, f);
    if (level !== missing) vectors[at + shape.atShared + k] = terms.shared[f]?.[level] ?? 1;
  }
  fillNameAndDate(input, pattern, vectors, at + shape.atName);
  const score = profileBits(profile, vectors, at);
  vectors[at + shape.atClip] = Math.max(-clipBits, Math.min(clipBits, score));
  vectors[at + shape.atClip + 1] = 1;
  const leftover = leftoverIn(input, pattern);
  vectors[at + shape.atClip + 2] = leftover === 'other_given' ? 1 : 0;
  vectors[at + shape.atClip + 3] = leftover === 'near_given' || leftover === 'first_given' ? 1 : 0;
  vectors[at + shape.atClip + 4] = leftover === 'form_given' ? 1 : 0;
  vectors[at + shape.atClip + 5] = isApart(input, pattern) ? 1 : 0;
  vectors[at + shape.atClip + 6] = hasOtherParent(input, pattern) ? 1 : 0;
  vectors[at + shape.atClip + 7] = hasNearNumber(input, pattern) ? 1 : 0;
  vectors[at + shape.atClip + 8] = isOfOneBirthday(input, pattern) ? 1 : 0;
  return Math.round(score * fixedPoint);
}

/** Do birth dates lie a generation apart and speak against one person? */
function isApart({ patterns, terms, layout }: VectorInput, pattern: number): boolean {
  const date = layout.dateIndex < 0 ? missing : patterns.level(pattern, layout.dateIndex);
  return date !== missing && date >= generationLevels[0] && terms.match[layout.dateIndex][date] < 1;
}

/** One birthday a generation apart, at one phone, mail or home: as of a child born on the day of its parent. */
function isOfOneBirthday(input: VectorInput, pattern: number): boolean {
  const { patterns, layout } = input;
  const date = layout.dateIndex < 0 ? missing : patterns.level(pattern, layout.dateIndex);
  return date === monthAndDayOnly && livesWith(input, pattern);
}

const livingKinds: ReadonlySet<string> = new Set(['phone', 'email', 'address', 'postcode']);

/** Does a phone, mail or home of two records speak for one person? */
function livesWith({ patterns, terms }: VectorInput, pattern: number): boolean {
  for (let f = 0; f < patterns.comparisons.length; f++) {
    if (!livingKinds.has(patterns.comparisons[f].kind)) continue;
    const level = patterns.level(pattern, f);
    if (level !== missing && terms.match[f][level] > 1) return true;
  }
  return false;
}

function hasOtherParent({ patterns }: VectorInput, pattern: number): boolean {
  const { comparisons } = patterns;
  for (let f = 0; f < comparisons.length; f++)
    if (comparisons[f].kind === 'parent' && areOtherParents(comparisons[f], patterns.level(pattern, f))) return true;
  return false;
}

/** Is a number of both near the other's, and none equal? */
function hasNearNumber({ patterns }: VectorInput, pattern: number): boolean {
  let near = false;
  for (let f = 0; f < patterns.comparisons.length; f++) {
    const { kind, equalLevels, levels } = patterns.comparisons[f];
    if (kind !== 'code') continue;
    const level = patterns.level(pattern, f);
    if (level === missing) continue;
    if (level < equalLevels) return false;
    near ||= level < levels.length - 1;
  }
  return near;
}

function leftoverIn({ patterns, layout }: VectorInput, pattern: number): Leftover | null {
  const level = layout.nameIndex < 0 ? missing : patterns.level(pattern, layout.nameIndex);
  return level === missing ? null : leftoverOfLevel(level);
}

function fillHome({ patterns, terms }: VectorInput, pattern: number, vectors: Float64Array, at: number): void {
  if (terms.home.length === 0) return;
  const levels = Array.from({ length: patterns.width }, (_, f) => patterns.level(pattern, f));
  const home = { ratio: 1, stayed: 1, seen: false };
  homeRatio(terms, levels, 0, home);
  if (!home.seen) return;
  vectors[at] = 1;
  vectors[at + 1] = home.ratio;
}

function fillNameAndDate(
  { patterns, terms, layout }: VectorInput,
  pattern: number,
  vectors: Float64Array,
  at: number,
): void {
  const name = layout.nameIndex < 0 ? missing : patterns.level(pattern, layout.nameIndex);
  if (name !== missing) {
    vectors[at] = terms.surname?.[name] ?? 1;
    vectors[at + 1] = terms.shared[layout.nameIndex]?.[name] ?? 1;
  }
  const date = layout.dateIndex < 0 ? missing : patterns.level(pattern, layout.dateIndex);
  if (date !== missing) {
    vectors[at + 2] = terms.shared[layout.dateIndex]?.[date] ?? 1;
    vectors[at + 3] = terms.generation?.[date] ?? 1;
    vectors[at + 4] = terms.sibling?.[date] ?? 1;
  }
}

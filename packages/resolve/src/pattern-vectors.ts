import { missing } from './comparison.ts';
import type { NameComparison } from './name-comparison.ts';
import { type Profile, profileBits } from './profile.ts';
import type { ScorerInput } from './scorer.ts';

const clipBits = 15;

/** A score in log2 odds times 1024, rounded: compared as an integer. */
export type FixedBits = number;
export const fixedPoint = 1024;

/** Vectors and scores of all patterns numbered so far, each made once. */
export class PatternVectors {
  readonly #input: ScorerInput;
  readonly #profile: Profile;
  #known = 0;
  /** The vectors one after another, each as wide as the shape says; replaced when it grows. */
  vectors = new Float64Array(0);
  scores = new Int32Array(0);

  constructor(input: ScorerInput, profile: Profile) {
    this.#input = input;
    this.#profile = profile;
  }
  /** Makes the vectors of all patterns up to this one. */
  upTo(pattern: number): void {
    if (pattern < this.#known) return;
    const size = this.#input.patterns.count;
    if (size > this.scores.length) {
      const room = Math.max(4096, size * 2);
      const wider = new Float64Array(room * this.#profile.shape.width);
      wider.set(this.vectors);
      this.vectors = wider;
      const more = new Int32Array(room);
      more.set(this.scores);
      this.scores = more;
    }
    while (this.#known <= pattern) this.#fill(this.#known++);
  }
  #fill(pattern: number): void {
    const { shape, fields } = this.#profile;
    const { patterns, terms, layout } = this.#input;
    const { vectors } = this;
    const at = pattern * shape.width;
    for (let f = 0; f < fields; f++) {
      const level = patterns.level(pattern, f);
      if (level === missing) continue;
      vectors[at + 2 * f] = 1;
      vectors[at + 2 * f + 1] = terms.match[f][level];
    }
    layout.shareable.forEach((f, k) => {
      const level = patterns.level(pattern, f);
      if (level !== missing) vectors[at + shape.atShared + k] = terms.shared[f]?.[level] ?? 1;
    });
    this.#fillNameAndDate(pattern, at + shape.atName);
    const score = profileBits(this.#profile, vectors, at);
    this.scores[pattern] = Math.round(score * fixedPoint);
    vectors[at + shape.atClip] = Math.max(-clipBits, Math.min(clipBits, score));
    vectors[at + shape.atClip + 1] = 1;
    vectors[at + shape.atClip + 2] = this.#otherGiven(pattern) ? 1 : 0;
  }
  #otherGiven(pattern: number): boolean {
    const { patterns, layout } = this.#input;
    const level = layout.nameIndex < 0 ? missing : patterns.level(pattern, layout.nameIndex);
    if (level === missing) return false;
    const leftover = (patterns.comparisons[layout.nameIndex] as NameComparison).leftoverOf(level);
    return leftover === 'other_given' || leftover === 'near_given';
  }
  #fillNameAndDate(pattern: number, at: number): void {
    const { patterns, terms, layout } = this.#input;
    const { vectors } = this;
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
}

import { missing } from './comparison.ts';
import { type ClassLayout, dateStateCount, dateStateOf, fillClasses, nameStateOf, type RatioTerms } from './mixture.ts';
import type { PatternTable } from './pattern-table.ts';

/** A score in log2 odds times 1024, rounded: compared as an integer. */
export type FixedBits = number;
export const fixedPoint = 1024;

/** What a model says about a pair, or about the mean pair of two clusters. */
export interface Scorer {
  /** Numbers that describe one pattern and can be summed over pairs: the input of `evaluate`. */
  readonly width: number;
  /** The vector of a pattern: a view at `offset` into `vectors()`. */
  offsetOf(pattern: number): number;
  vectors(): Float64Array;
  /** Log2 odds of match against the sum of all rivals, fixed point, for a pattern. */
  score(pattern: number): FixedBits;
  /** Sum of log2(m/u) over all comparisons but the name, in bits. */
  evidence(pattern: number): number;
  /** Sum of log2(m/u) over all comparisons, in bits. */
  total(pattern: number): number;
  /** Evaluates summed vectors. `profileShare`: weight of the profile beside the mean pair score. */
  evaluate(sums: Float64Array, offset: number, profileShare: number): Verdict;
  readonly patterns: PatternTable;
  readonly priorBits: number;
  /** What else a pair of this pattern could be: the heaviest rival and its share of all rivals. */
  strongestRival(pattern: number): { readonly name: string; readonly share: number };
}

export interface Verdict {
  score: FixedBits;
  /** Bits beyond the name, and of personal comparisons alone. */
  evidence: number;
  personal: number;
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

const clipBits = 15;

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

/**
 * Builds the scorer. Vector of a pattern: per comparison presence and m/u; per shareable comparison shared/u; name
 * surname/u and full/u; date shared/u, generation/u and sibling/u; clipped score; 1.
 */
export function scorer(input: ScorerInput): Scorer {
  const { patterns, terms, layout, personal } = input;
  const fields = patterns.width;
  const bits = layout.shareable.length;
  const groups = layout.groups;
  const width = 2 * fields + bits + 7;
  const atShared = 2 * fields;
  const atName = atShared + bits;
  const atClip = atName + 5;
  let vectors = new Float64Array(0);
  let scores = new Int32Array(0);
  let known = 0;
  const shares = new Float64Array(groups.length);
  const corner = new Float64Array(3 * dateStateCount);
  const classes = new Float64Array(layout.size);
  const live = Array.from(layout.allowed.keys()).filter((c) => layout.allowed[c] === 1);
  const liveClass = Int32Array.from(live);
  const livePairs = Float64Array.from(live, (c) => input.rivalPairs[c]);
  const verdict: Verdict = { score: 0, evidence: 0, personal: 0 };

  const odds = (match: number, names: readonly number[], dates: readonly number[]): number => {
    for (let i = 0; i < corner.length; i++) corner[i] = names[(i / dateStateCount) | 0] * dates[i % dateStateCount];
    fillClasses(corner, shares, classes);
    let rivals = input.randomPairs;
    for (let i = 0; i < liveClass.length; i++) rivals += livePairs[i] * classes[liveClass[i]];
    return Math.log2((input.matchPairs * match) / rivals);
  };
  const names = [1, 1, 1];
  const dates = [1, 1, 1, 1];
  const profile = (sums: Float64Array, at: number): number => {
    let match = 1;
    let evidence = 0;
    let own = 0;
    for (let f = 0; f < fields; f++) {
      const present = sums[at + 2 * f];
      if (present === 0) continue;
      const mean = sums[at + 2 * f + 1] / present;
      match *= mean;
      if (f === layout.nameIndex) continue;
      const gained = Math.log2(mean);
      evidence += gained;
      if (personal[f]) own += gained;
    }
    let k = 0;
    for (let g = 0; g < groups.length; g++) {
      shares[g] = 1;
      for (let i = 0; i < groups[g].length; i++, k++) {
        const present = sums[at + 2 * groups[g][i]];
        if (present !== 0) shares[g] *= sums[at + atShared + k] / present;
      }
    }
    const named = layout.nameIndex < 0 ? 0 : sums[at + 2 * layout.nameIndex];
    const dated = layout.dateIndex < 0 ? 0 : sums[at + 2 * layout.dateIndex];
    names[1] = named === 0 ? 1 : sums[at + atName] / named;
    names[2] = named === 0 ? 1 : sums[at + atName + 1] / named;
    dates[1] = dated === 0 ? 1 : sums[at + atName + 2] / dated;
    dates[2] = dated === 0 ? 1 : sums[at + atName + 3] / dated;
    dates[3] = dated === 0 ? 1 : sums[at + atName + 4] / dated;
    verdict.evidence = evidence;
    verdict.personal = own;
    return odds(match, names, dates);
  };
  const fill = (pattern: number): void => {
    const at = pattern * width;
    for (let f = 0; f < fields; f++) {
      const level = patterns.level(pattern, f);
      if (level === missing) continue;
      vectors[at + 2 * f] = 1;
      vectors[at + 2 * f + 1] = terms.match[f][level];
    }
    layout.shareable.forEach((f, k) => {
      const level = patterns.level(pattern, f);
      if (level !== missing) vectors[at + atShared + k] = terms.shared[f]?.[level] ?? 1;
    });
    const name = layout.nameIndex < 0 ? missing : patterns.level(pattern, layout.nameIndex);
    if (name !== missing) {
      vectors[at + atName] = terms.surname?.[name] ?? 1;
      vectors[at + atName + 1] = terms.shared[layout.nameIndex]?.[name] ?? 1;
    }
    const date = layout.dateIndex < 0 ? missing : patterns.level(pattern, layout.dateIndex);
    if (date !== missing) {
      vectors[at + atName + 2] = terms.shared[layout.dateIndex]?.[date] ?? 1;
      vectors[at + atName + 3] = terms.generation?.[date] ?? 1;
      vectors[at + atName + 4] = terms.sibling?.[date] ?? 1;
    }
    const score = profile(vectors, at);
    scores[pattern] = Math.round(score * fixedPoint);
    vectors[at + atClip] = Math.max(-clipBits, Math.min(clipBits, score));
    vectors[at + atClip + 1] = 1;
  };
  const upTo = (pattern: number): void => {
    if (pattern < known) return;
    const size = patterns.count;
    if (size > scores.length) {
      const room = Math.max(4096, size * 2);
      const wider = new Float64Array(room * width);
      wider.set(vectors);
      vectors = wider;
      const more = new Int32Array(room);
      more.set(scores);
      scores = more;
    }
    while (known < size) fill(known++);
  };
  const bitsOf = (pattern: number, counts: (f: number) => boolean): number => {
    let sum = 0;
    for (let f = 0; f < fields; f++) {
      const level = patterns.level(pattern, f);
      if (level !== missing && counts(f)) sum += Math.log2(terms.match[f][level]);
    }
    return sum;
  };
  return {
    width,
    patterns,
    priorBits: Math.log2(input.matchPairs / Math.max(1, input.randomPairs)),
    vectors: () => vectors,
    offsetOf: (pattern) => {
      upTo(pattern);
      return pattern * width;
    },
    score: (pattern) => {
      upTo(pattern);
      return scores[pattern];
    },
    evidence: (pattern) => bitsOf(pattern, (f) => f !== layout.nameIndex),
    total: (pattern) => bitsOf(pattern, () => true),
    strongestRival: (pattern) => {
      upTo(pattern);
      profile(vectors, pattern * width);
      let all = input.randomPairs;
      let best = input.randomPairs;
      let at = -1;
      for (let i = 0; i < liveClass.length; i++) {
        const held = livePairs[i] * classes[liveClass[i]];
        all += held;
        if (held > best) {
          best = held;
          at = liveClass[i];
        }
      }
      return { name: at < 0 ? 'unrelated' : className(at, layout, patterns), share: best / all };
    },
    evaluate: (sums, offset, profileShare) => {
      const whole = profile(sums, offset);
      const mean = sums[offset + atClip] / sums[offset + atClip + 1];
      verdict.score = Math.round((profileShare * whole + (1 - profileShare) * mean) * fixedPoint);
      return verdict;
    },
  };
}

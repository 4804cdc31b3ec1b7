import { missing } from './comparison.ts';
import { generationLevels } from './date-kernel.ts';
import { establishedSize, type MergeLimits, refusalOf } from './merge-rules.ts';
import { fixedPoint, type Scorer } from './scorer.ts';
import { shareable } from './shareable.ts';

/** Bits by which one of two people must fit better to be chosen: 64 to 1. */
const choiceBits = 6;
/** A slip in one digit of the year lies a generation apart too. */
const leastGap = generationLevels[0] + 1;
const [dated, undated, ofTwo] = [0, 1, 2];

interface ScoredPairs {
  readonly start: ArrayLike<number>;
  readonly partner: ArrayLike<number>;
  readonly pattern: ArrayLike<number>;
}

/**
 * Finds records without a birth date that fit two people with dates a generation apart about equally well: parent and
 * child of one name share the home, the phone and the account, and nothing tells whose such a record is. By record
 * `dated`, `undated` or `ofTwo`; null where there is none of the last, or relatives are rare: there two
 * dates a generation apart are rather errors.
 */
export function fitsTwo(pairs: ScoredPairs, scorer: Scorer, rules: MergeLimits): Uint8Array | null {
  const { patterns } = scorer;
  const { comparisons } = patterns;
  const dateOf = comparisons.find(({ kind }) => kind === 'date');
  if (!dateOf || !rules.relatives || rules.noNamesakes || rules.threshold === Number.POSITIVE_INFINITY) return null;
  const count = pairs.start.length - 1;
  const state = Uint8Array.from({ length: count }, (_, record) => (dateOf.has(record) ? dated : undated));
  const fits = joinable(scorer, rules);
  const people: (Candidate[] | undefined)[] = [];
  for (let a = 0; a < count; a++) {
    for (let k = pairs.start[a]; k < pairs.start[a + 1]; k++) {
      const b = pairs.partner[k];
      if (state[a] === state[b] || fits[pairs.pattern[k]] === 0) continue;
      const [open, person] = state[a] === undated ? [a, b] : [b, a];
      people[open] ??= [];
      people[open].push({ person, score: scorer.score(pairs.pattern[k]) });
    }
  }
  let some = false;
  people.forEach((candidates, record) => {
    if (!candidates || !areTwo(candidates, (x, y) => dateOf.level(x, y))) return;
    state[record] = ofTwo;
    some = true;
  });
  return some ? shareable(state) : null;
}

interface Candidate {
  readonly person: number;
  readonly score: number;
}

/** Do candidates that fit about as well as the best one have a birth date a generation apart from it? */
function areTwo(candidates: readonly Candidate[], dateLevel: (x: number, y: number) => number): boolean {
  const best = candidates.reduce((x, y) => (y.score > x.score ? y : x));
  return candidates.some(({ person, score }) => {
    if (score < best.score - choiceBits * fixedPoint) return false;
    const level = dateLevel(person, best.person);
    return level !== missing && level >= leastGap;
  });
}

/** By pattern 1 where an established person may take in the other record. */
function joinable(scorer: Scorer, rules: MergeLimits): Uint8Array {
  const scores = scorer.scores();
  return Uint8Array.from({ length: scorer.patterns.count }, (_, pattern) => {
    if (scores[pattern] < rules.threshold * fixedPoint) return 0;
    const verdict = scorer.evidenceIn(scorer.vectors(), scorer.offsetOf(pattern));
    return refusalOf(rules, verdict, establishedSize) === null ? 1 : 0;
  });
}

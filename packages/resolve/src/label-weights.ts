import { missing } from './comparison.ts';
import { normalised } from './field-states.ts';
import type { Learnt } from './learn.ts';
import { homeRatio } from './moved-home.ts';
import { ratioTerms } from './ratio-terms.ts';
import { scorer } from './scorer.ts';

/** What was learnt without labels counts as so many labelled pairs. */
const learntPairs = 100;

/**
 * Refines what was learnt by pairs that people judged to be one person (canonical indexes): each m becomes the mean of
 * the learnt shares, at the weight of 100 pairs, and of the levels that the labelled pairs show.
 */
export function withLabels(learnt: Learnt, same: readonly (readonly [number, number])[]): Learnt {
  if (same.length === 0) return learnt;
  const { patterns } = learnt.scorer;
  const { mixture, personal } = learnt;
  const seen = same.map(([a, b]) => patterns.of(Math.max(a, b), Math.min(a, b)));
  const home = { ratio: 1, stayed: 1, seen: false };
  const known = ratioTerms(patterns.comparisons, mixture.states, mixture.moved);
  const states = mixture.states.map((state, f) => {
    const m = state.m.map((share) => share * learntPairs);
    for (const pattern of seen) {
      const level = patterns.level(pattern, f);
      if (level === missing) continue;
      homeRatio(known, patterns.levelsOf(pattern), 0, home);
      m[level] += known.home.includes(f) ? home.stayed : 1;
    }
    return { ...state, m: normalised(m) };
  });
  const refined = { ...mixture, states };
  const terms = ratioTerms(patterns.comparisons, states, mixture.moved);
  return { ...learnt, mixture: refined, scorer: scorer({ patterns, terms, personal, ...refined }) };
}

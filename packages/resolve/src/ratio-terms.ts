import type { Comparison } from './comparison.ts';
import { holdsFamilyTrait } from './family-trait.ts';
import type { FieldStates } from './field-states.ts';
import { homeOf, type MovedHome } from './moved-home.ts';

const coarseShare = 1 / 3;

/**
 * A category in which every third pair of strangers agrees: sex, which the given name tells already, or whether somebody
 * is married. Equality is no evidence of one person, inequality may speak against.
 */
function isCoarse({ kind, equalLevels }: Comparison, u: Float64Array): boolean {
  let equal = 0;
  for (let level = 0; level < equalLevels; level++) equal += u[level];
  return kind === 'category' && equal >= coarseShare;
}

/** Ratios of each state to u, by comparison and level; the match ratio of what families or very many share is at most 1. */
export interface RatioTerms extends MovedHome {
  readonly match: readonly Float64Array[];
  readonly shared: readonly (Float64Array | null)[];
  readonly surname: Float64Array | null;
  readonly generation: Float64Array | null;
  readonly sibling: Float64Array | null;
}

/** `moved`: share of the pairs of one person between whose records the person moved; 0 in models that know no such thing. */
export function ratioTerms(
  comparisons: readonly Comparison[],
  states: readonly FieldStates[],
  moved: number,
): RatioTerms {
  const ratio = (state: Float64Array, u: Float64Array): Float64Array => state.map((share, level) => share / u[level]);
  const name = states[comparisons.findIndex((c) => c.kind === 'name')];
  const date = states[comparisons.findIndex((c) => c.kind === 'date')];
  return {
    home: moved > 0 ? homeOf(comparisons) : [],
    moved,
    match: states.map((state, f) => {
      const ratios = ratio(state.m, state.u);
      return holdsFamilyTrait(comparisons[f]) || isCoarse(comparisons[f], state.u)
        ? ratios.map((value) => Math.min(1, value))
        : ratios;
    }),
    shared: states.map((state) => state.shared && ratio(state.shared, state.u)),
    surname: name?.surname ? ratio(name.surname, name.u) : null,
    generation: date?.generation ? ratio(date.generation, date.u) : null,
    sibling: date?.sibling ? ratio(date.sibling, date.u) : null,
  };
}

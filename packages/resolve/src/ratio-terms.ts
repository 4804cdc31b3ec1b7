import type { Comparison } from './comparison.ts';
import { holdsFamilyTrait } from './family-trait.ts';
import type { FieldStates } from './field-states.ts';

/** Ratios of each state to u, by comparison and level; the match ratio of what families share is at most 1. */
export interface RatioTerms {
  readonly match: readonly Float64Array[];
  readonly shared: readonly (Float64Array | null)[];
  readonly surname: Float64Array | null;
  readonly generation: Float64Array | null;
  readonly sibling: Float64Array | null;
}

export function ratioTerms(comparisons: readonly Comparison[], states: readonly FieldStates[]): RatioTerms {
  const ratio = (state: Float64Array, u: Float64Array): Float64Array => state.map((share, level) => share / u[level]);
  const name = states[comparisons.findIndex((c) => c.kind === 'name')];
  const date = states[comparisons.findIndex((c) => c.kind === 'date')];
  return {
    match: states.map((state, f) => {
      const ratios = ratio(state.m, state.u);
      return holdsFamilyTrait(comparisons[f]) ? ratios.map((value) => Math.min(1, value)) : ratios;
    }),
    shared: states.map((state) => state.shared && ratio(state.shared, state.u)),
    surname: name?.surname ? ratio(name.surname, name.u) : null,
    generation: date?.generation ? ratio(date.generation, date.u) : null,
    sibling: date?.sibling ? ratio(date.sibling, date.u) : null,
  };
}

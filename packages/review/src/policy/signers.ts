import type { ReviewState } from '../fold/state.ts';
import type { PolicyContext } from './decide.ts';
import { forbidden } from './permission.ts';
import { type Refusal, refuse } from './refusal.ts';

/**
 * Why keys (by id) may not sign a publication together; null where they may. Every one of them is registered and holds a
 * role that may publish, and each stands for another person: a second signature is a second judgement.
 */
export function refuseSigners(state: ReviewState, keys: readonly string[], context: PolicyContext): Refusal | null {
  for (const id of keys) {
    const refusal = forbidden(state, 'publish', { kind: 'key', id }, context.simulated);
    if (refusal) return refusal;
  }
  const people = new Set(keys.map((id) => state.keys.get(id)?.name.toLowerCase()));
  return people.size === keys.length ? null : refuse('same_person_twice');
}

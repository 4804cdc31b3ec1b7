import type { Band } from '../event/review-event.ts';

/** What the trace knows of a person, as far as the order of the queue needs it. Nothing else may order it. */
export interface BandEvidence {
  /** A child, a possible victim, a witness at risk, or imminent harm. */
  readonly needsProtection: boolean;
  /** Named by a document as running the network. */
  readonly directRole: boolean;
  /** Direct links that share no origin. */
  readonly independentDirectLinks: number;
  readonly directLinks: number;
  /** Nothing beyond what coincidence gives. */
  readonly chanceCompatible: boolean;
}

/** Why a case stands in its band: a code for the words room. */
export type BandReason =
  | 'needs_protection'
  | 'direct_role'
  | 'several_independent_links'
  | 'one_direct_link'
  | 'chance_compatible';

/** The band of a case, most urgent first (requirements 1.3). */
export function bandOf(evidence: BandEvidence): { readonly band: Band; readonly reason: BandReason } {
  if (evidence.needsProtection) return { band: 1, reason: 'needs_protection' };
  if (evidence.directRole) return { band: 2, reason: 'direct_role' };
  if (evidence.independentDirectLinks >= 2) return { band: 3, reason: 'several_independent_links' };
  if (evidence.directLinks >= 1 && !evidence.chanceCompatible) return { band: 4, reason: 'one_direct_link' };
  return { band: 5, reason: 'chance_compatible' };
}

import type { Verdict } from './scorer.ts';

/** Rules that decide whether two clusters may be joined. */
export interface MergeRules {
  /** Log2 odds at which clusters are joined. */
  readonly threshold: number;
  readonly evidenceBits: number;
  /** Parents and children of one name are common: a merge needs evidence of the person, not of the household. */
  readonly personalEvidence: boolean;
  /** Twins are common: records with different given names need evidence that twins do not share. */
  readonly twinEvidence: boolean;
  /** Near given names with other documents: two people unless other records of theirs say otherwise. */
  readonly nearTwins: ((a: number, b: number) => boolean) | null;
  /** Canonical record pairs that must, and must not, be one person. */
  readonly mustLink: readonly (readonly [number, number])[];
  readonly cannotLink: readonly (readonly [number, number])[];
}

export const establishedSize = 3;

/**
 * Is there evidence enough to join, whatever the odds? Something beyond the name, and of the person where families are
 * common; an established person may take in a record whose other values at least do not speak against it. Where twins
 * are common, clearly different given names ask for an equal document: a twin has the same birth date.
 */
export function enoughEvidence(rules: MergeRules, verdict: Verdict, largerSize: number): boolean {
  const { evidenceBits, personalEvidence, twinEvidence } = rules;
  if (twinEvidence && verdict.otherGiven > 0.5 && verdict.numbers < evidenceBits) return false;
  if (largerSize >= establishedSize && verdict.evidence > 0) return true;
  return verdict.evidence >= evidenceBits && (!personalEvidence || verdict.personal >= evidenceBits);
}

/** Is every pair across two clusters one of near twins? */
export function allNearTwins({ nearTwins }: MergeRules, left: readonly number[], right: readonly number[]): boolean {
  return nearTwins !== null && left.every((a) => right.every((b) => nearTwins(a, b)));
}

/** Nothing but names can be compared: a record that joins so is attached by name, and carries no link. */
export function byNameAlone(verdict: Verdict): boolean {
  return verdict.evidence === 0;
}

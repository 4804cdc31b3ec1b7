import type { Stage as LedgerStage, PersonView } from '@lookback/review';
import type { ConductGate, QueueRow, Stage } from '../schema/index.ts';

const stages: Readonly<Record<LedgerStage, Stage>> = {
  S0: 'not_started',
  S1: 'first_review',
  S2: 'second_review',
  S3: 'adjudication',
  S4: 'paused',
  D: 'decided',
};
export const stageName = (stage: LedgerStage): Stage => stages[stage];

const parts = { first_decision: 'first', second_decision: 'second', adjudication: 'adjudicator' } as const;
type Next = PersonView['next'];

/** The part that a reader has now, or the code that says why none. */
export function partOf(next: Next): Pick<ConductGate, 'part' | 'noPartBecause'> {
  if (next === 'first_decision' || next === 'second_decision' || next === 'adjudication') {
    return { part: parts[next], noPartBecause: null };
  }
  return { part: 'none', noPartBecause: next };
}

const yours = { first_decision: 'first', second_decision: 'second', adjudication: 'adjudicate' } as const;
export function yoursOf(next: Next | null): QueueRow['yours'] {
  if (next === 'first_decision' || next === 'second_decision' || next === 'adjudication') return yours[next];
  return next === 'already_decided_by_you' ? 'answered' : 'none';
}

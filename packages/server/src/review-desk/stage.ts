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

/**
 * The answers that a reader is shown: all once it is settled or as the adjudicator; before that only the reader's own.
 * Stricter than the ledger's view, which shows a reader who has answered what came after.
 */
export function shownAnswers(view: PersonView | null, keyId: string | null): PersonView['answers'] {
  if (view === null || view.settled !== null || view.next === 'adjudication') return view?.answers ?? [];
  return view.answers.filter((answer) => answer.by.id === keyId);
}

const yours = { first_decision: 'first', second_decision: 'second', adjudication: 'adjudicate' } as const;
export function yoursOf(next: Next | null): QueueRow['yours'] {
  if (next === 'first_decision' || next === 'second_decision' || next === 'adjudication') return yours[next];
  return next === 'already_decided_by_you' ? 'answered' : 'none';
}

import type { PersonId } from '@lookback/model';
import type { LinkFinding } from '../trace/types.ts';

export type RoundChange = 'new' | 'gone' | 'changed' | 'unchanged';

/** One person's difference between two rounds, with the reasons as codes and the items behind them. */
export interface RoundDifference {
  readonly person: PersonId;
  readonly change: RoundChange;
  readonly why: readonly { readonly code: string; readonly item: string }[];
}

export interface RoundInput {
  readonly findings: readonly LinkFinding[];
  /** Person of a record in that round: tells a merge or split from new evidence. */
  readonly personOf?: (record: string) => PersonId | null;
}

/** Compares the findings of two rounds: who is new, gone, changed or unchanged, and why. */
export function compareRounds(_before: RoundInput, _after: RoundInput): readonly RoundDifference[] {
  throw new Error('not built yet');
}

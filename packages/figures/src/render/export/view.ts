import type { PersonView } from '../person/view.ts';

/** What makes a file that is given out less than sure, in the order in which it is told. */
export const doubtCodes = ['sole', 'possible', 'hub', 'records', 'undecided', 'reopened', 'challenged'] as const;
export type DoubtCode = (typeof doubtCodes)[number];

/** Persons of the whole review with so many network details, and how many chance alone would give. */
export interface ChanceRow {
  readonly atLeast: number;
  readonly observed: number;
  readonly expected: number;
}

/** One person's file for one recipient and one purpose. Plain data; protected attributes are not in it. */
export interface ExportView
  extends Pick<
    PersonView,
    'id' | 'names' | 'born' | 'simulated' | 'asOf' | 'ribbons' | 'without' | 'chance' | 'notSearched'
  > {
  readonly recipient: string;
  readonly purpose: string;
  readonly askedBy: string;
  readonly givenBy: string;
  readonly question: string;
  readonly authority: string;
  readonly everybody: readonly ChanceRow[];
  readonly records: readonly { readonly file: string; readonly row: number }[];
  /** What people settled: nothing while they have not. */
  readonly settled: { readonly code: string; readonly people: 1 | 2; readonly date: string } | null;
  readonly doubts: readonly DoubtCode[];
  /** Protected attributes that the records hold and this file leaves out. */
  readonly leftOut: readonly string[];
}

import type { actionBases, actionTypes, locationStates, searchAnswers } from '@lookback/model';

export type LocationState = (typeof locationStates)[number];

/** Where somebody says a person was. Dates are ISO and possibly partial; empty means unknown. */
export interface LocationClaim {
  readonly id: string;
  readonly person: string;
  readonly state: LocationState;
  readonly from: string;
  readonly to: string;
  /** Who says so: a file, system or authority. Claims of one source replace each other by date; of two, never. */
  readonly source: string;
}

/** Only `no_hit` is a negative. */
export type SearchAnswer = (typeof searchAnswers)[number];

export interface SearchClaim {
  readonly id: string;
  readonly person: string;
  readonly system: string;
  readonly answer: SearchAnswer;
  readonly date: string;
  readonly authority: string;
}

/** A search that the charter requires before "whereabouts unknown" may be said. */
export interface RequiredSearch {
  readonly system: string;
  /** False where nobody gave leave to search it. */
  readonly authorised: boolean;
}

/** What was done to a person, on what grounds. */
export type ActionType = (typeof actionTypes)[number];

export interface ActionClaim {
  readonly id: string;
  readonly person: string;
  readonly type: ActionType;
  readonly from: string;
  readonly to: string;
  readonly authority: string;
  readonly basis: (typeof actionBases)[number];
}

/** Location codes of the figures (requirements 6.3). */
export type LocationCode = 'W1' | 'W2' | 'W3' | 'W4' | 'W5' | 'W6a' | 'W6b' | 'W7' | 'W8';

export interface LocationAt {
  readonly code: LocationCode;
  /** Ids of the claims or searches that it rests on. */
  readonly because: readonly string[];
}

export interface LocationQuestion {
  readonly claims: readonly LocationClaim[];
  /** The point in time, as a day (see base). */
  readonly at: number;
  readonly searches: readonly SearchClaim[];
  readonly requiredSearches: readonly RequiredSearch[];
  /** A location or search older than this many days is expired. */
  readonly validDays: number;
}

/** By-basis counts of adverse actions in one span of time. */
export interface ByBasis {
  readonly network: number;
  readonly other: number;
  readonly not_stated: number;
}

/** The actions of one person at a point (CONTRACTS 6). */
export interface ActionsAt {
  /** E0: arrest events (one a day, however many files report it). */
  readonly arrestEvents: number;
  /** E1, E2, E3. */
  readonly arrestedOnce: boolean;
  readonly proceedingsOpen: boolean;
  readonly removed: boolean;
  /** Adverse actions: A0 before first knowledge, A1 after it and before a settled decision, A2 after the decision. */
  readonly a0: ByBasis;
  readonly a1: ByBasis;
  readonly a2: ByBasis;
  /** A1 with basis network or not stated. */
  readonly actedOnBeforeDecided: boolean;
}

export interface ActionsQuestion {
  readonly actions: readonly ActionClaim[];
  readonly at: number;
  /** Day of first knowledge of the network. */
  readonly knownSince: number;
  /** Day of the settled decision; null while there is none at `at`. */
  readonly settledOn: number | null;
}

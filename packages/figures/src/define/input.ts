/** Why a person with a link left before review (requirements 6.3). X4a and X4b need a charter rule approved by two people. */
export const exclusionCodes = ['X1', 'X2', 'X3', 'X4a', 'X4b', 'X5'] as const;
export type ExclusionCode = (typeof exclusionCodes)[number];

/** Where the review of a person stands. */
export const stageCodes = ['S0', 'S1', 'S2', 'S3', 'S4', 'D'] as const;
export type StageCode = (typeof stageCodes)[number];

/** What two readers decided. */
export const outcomeCodes = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'] as const;
export type OutcomeCode = (typeof outcomeCodes)[number];

/** Where a person is at the as-of point: the fold of the dated location and search claims. */
export const locationCodes = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6a', 'W6b', 'W7', 'W8'] as const;
export type LocationCode = (typeof locationCodes)[number];

/** When an adverse action fell: before first knowledge of the network, before or after a settled decision, or undated. */
export const actionPhases = ['A0', 'A1', 'A2', 'AU'] as const;
export type ActionPhase = (typeof actionPhases)[number];

export const actionBases = ['network', 'other', 'not_stated'] as const;
export type ActionBasis = (typeof actionBases)[number];

/** One dated claim that an authority or institution did something to a person. `type` 'arrested' counts in E0 and E1. */
export interface PersonAction {
  readonly id: string;
  readonly type: string;
  /** ISO date, possibly partial; null when not known. */
  readonly date: string | null;
  readonly adverse: boolean;
  readonly phase: ActionPhase;
  readonly basis: ActionBasis;
}

/** One person at the as-of point, as the other rooms found and decided. */
export interface PersonInput {
  readonly id: string;
  /** Number of records that make up this person, at least 1. */
  readonly records: number;
  /** Declared in the memo (starting person or member): K0. Not tested, not in the cohort. */
  readonly declared: boolean;
  /** Has a link to review: L1. Never true of a declared person. */
  readonly link: boolean;
  /** Used a detail that the memo declares, inside its window: T1. */
  readonly usedDetail: boolean;
  /** Number of distinct network details used inside their windows (the d that counts in N1 to N3). */
  readonly networkDetails: number;
  /** Evidence of a journey leg with the network: M1 when in the cohort. */
  readonly moved: boolean;
  /** Why the person left before review; null for the cohort and for persons without a link. */
  readonly exclusion: ExclusionCode | null;
  /** Set for the cohort only. 'D' exactly when `outcome` is set. */
  readonly stage: StageCode | null;
  readonly outcome: OutcomeCode | null;
  /** Set for the cohort. */
  readonly location: LocationCode | null;
  readonly actions: readonly PersonAction[];
  /** Proceedings are open at the as-of point. */
  readonly inProceedings: boolean;
  /** Removed at least once up to the as-of point. */
  readonly removed: boolean;
  /** Queue band, 1 first; null outside the cohort. */
  readonly band: number | null;
}

/** What became of the records of one source. The three counts add up to the records searched. */
export interface SourceRecords {
  readonly source: string;
  readonly name: string;
  readonly resolved: number;
  readonly unresolvable: number;
  readonly unreadable: number;
}

export interface RecordsInput {
  readonly sources: readonly SourceRecords[];
  /** The record ids behind R1, R2 and R3, where the caller holds them; counts alone are checked as counts. */
  readonly lists?: {
    readonly R1?: readonly string[];
    readonly R2?: readonly string[];
    readonly R3?: readonly string[];
  };
  /** Rows and entities that are not persons: two totals of their own, never added to R. */
  readonly rows?: number;
  readonly otherEntities?: number;
}

/** Expected numbers of persons with at least one, two and three network details under a named null. */
export interface ExpectedTouches {
  readonly N1: number;
  readonly N2: number;
  readonly N3: number;
}

export interface ChanceInput {
  /** Name of the null, such as `bipartite configuration model`. */
  readonly null: string;
  /** m: all persons tested. */
  readonly tested: number;
  /** Expected among everyone tested: stands beside L1. */
  readonly L1: ExpectedTouches;
  /** Expected again under the exclusions of the cohort: stands beside C. */
  readonly C: ExpectedTouches;
  /** Accidental equalities to expect beside the single touches (recycled or mistyped numbers); null when not computed. */
  readonly accidentalEqualities: number | null;
  /** Persons whose count survives false discovery control at 5 %. */
  readonly surviveAt5Percent?: number;
}

export interface SystemInput {
  readonly name: string;
  readonly searched: 'yes' | 'partly' | 'no';
  readonly why: string | null;
  readonly custodian: string | null;
  /** Records received from it; null when nothing was. */
  readonly records: number | null;
  /** Sheets of its workbooks that were not read, such as `gate.xlsx: Firms`; absent where all were. */
  readonly notRead?: readonly string[];
}

/** Something said of the network, printed as uttered. It is never inherited by a person. */
export interface UtteredInput {
  readonly kind: 'purpose' | 'allegation' | 'same_network';
  /** The words as uttered; a hedge that is not in them is printed before them. */
  readonly text: string;
  /** The hedge, such as `may have`; null when the source used none. */
  readonly hedge: string | null;
  readonly source: string;
  /** Admiralty grade of the source, such as `C 3`. */
  readonly grade: string | null;
  /** Number of distinct origins, counted once, as an interval. */
  readonly origins: { readonly least: number; readonly most: number } | null;
}

export interface NetworkInput {
  readonly id: string;
  readonly title: string | null;
  readonly knownSince: string;
  readonly window: { readonly from: string; readonly to: string };
  readonly uttered: readonly UtteredInput[];
  /** What the sources say about a threat, as the counter-fact; null when they say nothing. */
  readonly counterFact: UtteredInput | null;
}

/** A count of the charter over outcomes, such as `persons of interest`; never a status of a person. */
export interface NamedRuleInput {
  readonly name: string;
  readonly outcomes: readonly OutcomeCode[];
  readonly definition: string;
}

export const publicationStatuses = ['provisional', 'final', 'provisional, single reader'] as const;
export type PublicationStatus = (typeof publicationStatuses)[number];

/** What quality samples and redress gave; null where the review records none. */
export interface QualityInput {
  readonly sampled: number;
  readonly overturned: number;
}
export interface RedressInput {
  readonly received: number;
  readonly upheld: number;
}

/** Everything that the figures of one as-of point rest on: plain data, no order required. */
export interface MeasureInput {
  readonly title: string;
  readonly question: string;
  readonly authority: string;
  readonly population: string;
  readonly asOf: string;
  readonly cutOff: string;
  readonly status: PublicationStatus;
  readonly simulated: boolean;
  readonly network: NetworkInput;
  readonly records: RecordsInput;
  readonly persons: readonly PersonInput[];
  readonly chance: ChanceInput;
  readonly systems: readonly SystemInput[];
  readonly namedRules: readonly NamedRuleInput[];
  readonly kSuppress: number;
  readonly quality: QualityInput | null;
  readonly redress: RedressInput | null;
  /** What was run, such as stage versions and parameters, one line each, for the method section. */
  readonly method: readonly { readonly name: string; readonly value: string }[];
}

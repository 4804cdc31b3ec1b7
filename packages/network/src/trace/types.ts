import type { Certainty, Day } from '@lookback/base';
import type { AnchorKind, PersonId } from '@lookback/model';
import type { EvidenceItem } from '../build/evidence-graph.ts';
import type { AnchorChanges } from '../build/reshape-anchors.ts';
import type { Support } from '../necessity/types.ts';

/** A network anchor as declared: its canonical key and the span in which it was the network's. */
export interface DeclaredAnchor {
  readonly kind: AnchorKind;
  readonly key: string;
  readonly label: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** The memo's source of this anchor. */
  readonly source: string;
  /** True if the anchor entered only because a member used it (`--expand members`). */
  readonly viaMember: boolean;
}

/** An event or journey that a memo describes by type, place and time instead of an id. */
export interface DeclaredEvent {
  readonly id: string | null;
  readonly type: string | null;
  readonly place: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly source: string;
}

/** A person declared in the memo: not tested, never counted as found. */
export interface DeclaredPerson {
  readonly person: PersonId;
  /** `starting` persons are never followed; members have a role. */
  readonly role: 'starting' | 'organiser' | 'facilitator' | 'driver' | 'recruiter' | 'member';
  readonly source: string;
}

export interface DeclaredNetwork {
  readonly id: string;
  readonly knownSince: Day | null;
  readonly window: { readonly from: Day | null; readonly to: Day | null };
  readonly anchors: readonly DeclaredAnchor[];
  readonly events: readonly DeclaredEvent[];
  readonly persons: readonly DeclaredPerson[];
  /** Details that are one and numbers that passed to somebody else, as the memo says: `applyAnchorChanges` puts them in force. */
  readonly anchorChanges?: AnchorChanges;
}

export type NullName = 'bicm' | 'hypergeometric' | 'permutation';

export interface TraceOptions {
  /** Names the null that gives p, q, expected and the tables; the hypergeometric is always printed beside it. */
  readonly null?: NullName;
  readonly permutations?: number;
  readonly seed?: number | string;
  /** Also take the anchors of members as network anchors, flagged viaMember. Off by default. */
  readonly expandMembers?: boolean;
  /** Persons whom a reviewer confirmed: the only ones from whom a further hop starts. */
  readonly confirmed?: ReadonlySet<PersonId>;
  /** Persons whose recorded age is under 18: proposed for band 1. */
  readonly under18?: ReadonlySet<PersonId>;
  /** The chance (0 to 1) that the identity match behind a direct link is a coincidence, or null when not known. */
  readonly identityCoincidence?: (person: PersonId) => number | null;
  /** All persons tested, beyond those in the graph (persons without any anchor); default none. */
  readonly personsWithoutTouches?: number;
  readonly level?: number;
  /** A trace of the graph of which this one is a revision: evidence that did not change is taken over. Changes no result. */
  readonly earlier?: EarlierTrace;
}

/** An earlier trace (as a snapshot has it), and the persons whose evidence in the graph has changed since. */
export interface EarlierTrace {
  readonly anchors: readonly NetworkAnchor[];
  readonly findings: readonly LinkFinding[];
  readonly changed: ReadonlySet<PersonId>;
}

/** One use that carries a touch: its dates and everything it rests on. */
export interface UseEvidence {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly place: string | null;
  readonly certainty: Certainty;
  readonly statements: readonly string[];
  readonly rows: readonly string[];
  readonly sources: readonly number[];
  readonly origins: readonly string[];
  readonly record: string;
}

export interface NetworkAnchor {
  readonly index: number;
  readonly kind: AnchorKind;
  readonly key: string;
  readonly label: string;
  readonly building: boolean;
  readonly viaMember: boolean;
  readonly memoSource: string;
  /** Window in which it was the network's, by its first declaration. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The windows of all its declarations. */
  readonly windows: readonly { readonly from: Day | null; readonly to: Day | null }[];
  readonly users: number;
  /** 1 / users (resource allocation). */
  readonly specificity: number;
  /** In N: at least two users. */
  readonly testable: boolean;
  /** Share of its users in its window who touch another network anchor in that one's window. */
  readonly shareSeen: number;
  readonly shareExpected: number;
  /** (s - e) / (1 - e). */
  readonly networkShare: number;
  readonly hub: boolean;
  readonly dragnet: boolean;
}

export interface TouchFinding {
  /** Index into Trace.anchors of the same trace. */
  readonly anchor: number;
  readonly kind: AnchorKind;
  readonly key: string;
  readonly certainty: 'certain' | 'possible';
  /** Uses in the window only. */
  readonly uses: readonly UseEvidence[];
  /** One of the uses is a journey leg. */
  readonly leg: boolean;
  /** One of the uses documents a part in running it (organised the journey, directed the organisation). */
  readonly runs: boolean;
}

export interface DirectFinding {
  readonly type: string;
  readonly member: PersonId;
  readonly role: string;
  readonly memoSource: string;
  /** From the person to the member, or the other way. */
  readonly direction: 'to_member' | 'from_member';
  /** The record through which the member is reached. */
  readonly memberRecord: string;
  /** False for what is listed as context only (family). */
  readonly carries: boolean;
  readonly evidence: UseEvidence;
  readonly identityCoincidence: number | null;
}

/** A second hop: the person shares an anchor with a person whom a reviewer confirmed. */
export interface FurtherHop {
  readonly via: PersonId;
  readonly kind: AnchorKind;
  readonly key: string;
  readonly certainty: 'certain' | 'possible';
  readonly evidence: readonly UseEvidence[];
}

export type Band = 1 | 2 | 3 | 4 | 5;

/** Everything that the trace found about one person. */
export interface LinkFinding {
  readonly person: PersonId;
  readonly touches: readonly TouchFinding[];
  readonly direct: readonly DirectFinding[];
  readonly further: readonly FurtherHop[];
  /** Evidence of a journey leg: *moved* is a finding of its own. */
  readonly moved: boolean;
  /** Network anchors touched in their windows (certain or possible); of these, in N. */
  readonly observed: number;
  readonly observedTestable: number;
  readonly certain: number;
  /** Anchors of the person among N. */
  readonly degree: number;
  /** Under the named null. */
  readonly expected: number;
  readonly p: number;
  readonly q: number;
  readonly pHypergeometric: number;
  readonly qHypergeometric: number;
  /** Curveball check within strata; null when not run. */
  readonly pPermutation: number | null;
  readonly hubOnly: boolean;
  /** No direct link, no leg, and either hub-only or a count (two or more) that q does not support. */
  readonly chanceCompatible: boolean;
  readonly band: Band;
  readonly bandReasons: readonly string[];
  /** Order of the queue within a band, higher first, with its parts. */
  readonly strength: {
    /** -log10 p, at most 300. */
    readonly surprise: number;
    /** Sum of 1 / users over network anchors that are no hubs. */
    readonly specificity: number;
    /** Origin-disjoint legs, counted to 4. */
    readonly legs: number;
    /** Network anchors that are no hubs, and direct statements that carry. */
    readonly links: number;
  };
  readonly support: Support;
}

/** Persons with at least 1, 2, 3 network anchors: observed beside expected under the named null. */
export interface ExpectationRow {
  readonly atLeast: 1 | 2 | 3;
  readonly observed: number;
  readonly expected: number;
}

/** Which exclusions a cohort has, so that the expectation knows the same ones. */
export interface CohortRule {
  /** Persons out of the count by a decision (misidentified, out of scope ...). */
  readonly exclude?: ReadonlySet<PersonId>;
  readonly withoutHubOnly?: boolean;
  readonly withoutChanceCompatible?: boolean;
}

export interface StratumSummary {
  readonly name: string;
  readonly persons: number;
  readonly anchors: number;
  readonly networkAnchors: number;
  readonly touches: number;
}

export interface TraceSummary {
  readonly network: string;
  readonly null: NullName;
  /** m: all persons tested. */
  readonly tested: number;
  readonly declared: number;
  readonly anchorsN: number;
  readonly anchorsK: number;
  readonly linked: number;
  readonly moved: number;
  readonly hubOnly: number;
  readonly direct: number;
  readonly level: number;
  readonly surviving: number;
  readonly smallestP: number;
  /** The smallest p that anybody could reach in these data. */
  readonly smallestReachableP: number;
  /** supported; none_survive; cannot_support: not even the most extreme count could survive. */
  readonly verdict: 'supported' | 'none_survive' | 'cannot_support';
  readonly table: readonly ExpectationRow[];
  readonly singleTouches: number;
  /** Accidental equalities to expect (N1*N2*sum p q) a kind. */
  readonly accidental: readonly { readonly kind: AnchorKind; readonly expected: number }[];
  readonly strata: readonly StratumSummary[];
  /** Declared anchors that no record uses. */
  readonly unused: readonly DeclaredAnchor[];
}

export interface Trace {
  readonly anchors: readonly NetworkAnchor[];
  /** Linked persons, in queue order (band, q, p, strength, id). */
  readonly findings: readonly LinkFinding[];
  readonly summary: TraceSummary;
  /** N1 to N3, observed and expected, for L1 or for a cohort under its exclusions. */
  readonly expectation: (rule?: CohortRule) => readonly ExpectationRow[];
  /** Who drops out when these items are taken away, by index and not by a new trace. */
  readonly without: (items: readonly EvidenceItem[]) => readonly PersonId[];
  /** Where a linked person would stand when these items are taken away; null where he or she drops out. */
  readonly bandWithout: (person: PersonId, items: readonly EvidenceItem[]) => BandWithout | null;
}

/** What is left of a link when items are taken away. */
export interface BandWithout {
  readonly band: Band;
  readonly reasons: readonly string[];
  /** Network anchors that are still touched. */
  readonly touches: number;
  readonly moved: boolean;
}

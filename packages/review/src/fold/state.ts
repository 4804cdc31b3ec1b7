import type { PersonId, RecordId } from '@lookback/model';
import type { Outcome } from '../event/outcome.ts';
import type {
  ActorRef,
  ActorRole,
  Band,
  CohortMember,
  EventBodies,
  EvidenceKind,
  ExclusionCode,
  NetworkRole,
  RecordedEvent,
  ReopenCause,
} from '../event/review-event.ts';

/** A key that the ledger knows. */
export interface RegisteredKey {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly ActorRole[];
  readonly keyKind: 'human' | 'script';
  readonly publicKey: string;
}

/** What one reader answered. */
export interface Decision {
  readonly sequence: number;
  readonly at: string;
  readonly actor: ActorRef;
  readonly outcome: Outcome;
  readonly evidence: readonly string[];
  readonly conduct: readonly string[];
  readonly records: readonly RecordId[];
  readonly evidenceDigest: string;
  readonly role?: NetworkRole;
  readonly relookOn?: string;
  readonly reason: string | null;
  readonly innocentExplanation: string | null;
}

/** An outcome that stands. `people` counts the distinct humans or keys that gave it. */
export interface Settled {
  readonly outcome: Outcome;
  readonly at: string;
  readonly sequence: number;
  readonly evidenceDigest: string;
  readonly people: 1 | 2;
}

/** One reading of a person's case; a reopening closes it and begins another. */
export interface Reading {
  readonly first?: Decision;
  readonly second?: Decision;
  readonly adjudication?: Decision;
}

export interface ClosedReading extends Reading {
  readonly settled?: Settled;
  readonly reopenedAt: string;
  readonly cause: ReopenCause;
}

/** Everything that the ledger says about one person. */
export interface PersonReview {
  readonly person: PersonId;
  /** As of the latest cohort; undefined once the person dropped out. */
  readonly member?: CohortMember;
  /** When the person first came into a cohort (ISO time); undefined for somebody whose file was only read. */
  readonly firstSeen?: string;
  /** The records that the person had in the last cohort that he or she was in: ids of persons change with them. */
  readonly lastRecords?: readonly RecordId[];
  readonly reading: Reading;
  readonly settled?: Settled;
  readonly history: readonly ClosedReading[];
  readonly taken?: { readonly actor: ActorRef; readonly at: string };
  readonly paused?: {
    readonly at: string;
    readonly actor: ActorRef;
    readonly until?: string;
    readonly reason: string | null;
  };
  readonly protection?: { readonly at: string; readonly actor: ActorRef };
  readonly role: NetworkRole;
  readonly roleProposed?: { readonly role: NetworkRole; readonly actor: ActorRef };
  readonly band: Band;
  readonly bandSetByHand: boolean;
  readonly attached: readonly {
    readonly id: string;
    readonly kind: EvidenceKind;
    readonly actor: ActorRef;
    readonly sources: readonly string[];
    readonly text: string | null;
  }[];
  readonly notes: readonly {
    readonly at: string;
    readonly actor: ActorRef;
    readonly innocent: boolean;
    readonly text: string | null;
  }[];
  readonly locations: readonly (EventBodies['location_recorded'] & { readonly sequence: number })[];
  readonly actions: readonly (EventBodies['action_recorded'] & { readonly sequence: number })[];
  readonly searches: readonly (EventBodies['search_recorded'] & { readonly sequence: number })[];
  readonly reads: readonly { readonly at: string; readonly actor: ActorRef }[];
  readonly exportsAsked: readonly {
    readonly sequence: number;
    readonly at: string;
    readonly actor: ActorRef;
    readonly recipient: string;
    readonly purpose: string | null;
    readonly evidenceDigest: string;
  }[];
  /** To whom this person's file was given, by whom, and what it rested on then. */
  readonly exportsGiven: readonly {
    readonly asked: number;
    readonly at: string;
    readonly actor: ActorRef;
    readonly recipient: string;
    readonly purpose: string | null;
    readonly evidenceDigest: string;
    readonly settled: Outcome | null;
    readonly file: string;
  }[];
  readonly redress?: { readonly openedAt: string; readonly upheld?: boolean };
  /** A legal hold: nothing of this person is purged while it lasts. */
  readonly hold?: { readonly at: string; readonly actor: ActorRef };
  /** Everyone who ever decided on this person, in any reading. */
  readonly deciders: readonly ActorRef[];
}

export interface IdentityVote {
  readonly a: RecordId;
  readonly b: RecordId;
  readonly judgement: 'same' | 'different' | 'unsure';
  readonly actor: ActorRef;
  readonly at: string;
  readonly sequence: number;
  readonly reason: string | null;
}

/** The state of a review: a pure fold of its events. */
export interface ReviewState {
  /** Sequence of the last event folded; 0 for none. */
  readonly sequence: number;
  readonly keys: ReadonlyMap<string, RegisteredKey>;
  /** Digest of the snapshot in force, by stage. */
  readonly snapshots: ReadonlyMap<string, string>;
  readonly cohort?: {
    readonly sequence: number;
    readonly at: string;
    readonly network: string;
    readonly knownSince: string;
    readonly snapshot: string;
    readonly listDigest: string;
    readonly persons: readonly PersonId[];
    readonly excluded: readonly { readonly person: PersonId; readonly reason: ExclusionCode }[];
  };
  readonly persons: ReadonlyMap<PersonId, PersonReview>;
  readonly identity: readonly IdentityVote[];
  readonly exclusions: ReadonlyMap<string, readonly ActorRef[]>;
  readonly withdrawn: readonly { readonly source: number; readonly sha256: string; readonly sequence: number }[];
  readonly samples: readonly EventBodies['sample_drawn'][];
  readonly checks: readonly (EventBodies['quality_checked'] & { readonly actor: ActorRef })[];
  readonly publications: readonly (EventBodies['published'] & { readonly at: string; readonly sequence: number })[];
  readonly differencesExplained: ReadonlyMap<string, string | null>;
}

/** Folds events into a state; pure, and the same whether done at once or in parts. */
export type FoldReview = (events: readonly RecordedEvent[], before?: ReviewState) => ReviewState;

import type { PersonId, RecordId } from '@lookback/model';
import type { Outcome } from '../event/outcome.ts';
import type {
  ActorRole,
  Band,
  CohortMember,
  EventBodies,
  EvidenceKind,
  ExclusionCode,
  ExclusionLoss,
  ExclusionRule,
  NetworkRole,
  ReopenCause,
} from '../event/review-event.ts';

/** One evidence item of a person's file, as the workflow knows it now. */
export interface EvidenceItem {
  readonly id: string;
  readonly kind: EvidenceKind;
}

/** What the person's file holds now: what a decision may cite, and the digest that it rests on. */
export interface Basis {
  readonly records: readonly RecordId[];
  readonly evidence: readonly EvidenceItem[];
  readonly evidenceDigest: string;
}

/** A decision on a person. Whether it is the first, the second or the adjudication follows from the state. */
export interface DecideCommand {
  readonly kind: 'decide';
  readonly person: PersonId;
  readonly outcome: Outcome;
  readonly reason: string;
  /** Ids of evidence items or of records of the person. */
  readonly evidence: readonly string[];
  readonly basis: Basis;
  /** The explanation under which the person did nothing wrong; must be written for D5 and D6. */
  readonly innocentExplanation?: string;
  /** The adverse outcome typed out: its own name (or its figure code), for D5 and D6. */
  readonly confirmation?: string;
  readonly role?: NetworkRole;
  readonly relookOn?: string;
}

/** The cohort of a trace, as the workflow forms it. */
export interface FormCohortCommand {
  readonly kind: 'form_cohort';
  readonly network: string;
  readonly knownSince: string;
  readonly snapshot: string;
  readonly members: readonly CohortMember[];
  readonly excluded: readonly { readonly person: PersonId; readonly reason: ExclusionCode }[];
  readonly cause: string;
}

/**
 * Gives one person's file to a recipient. The first of two people asks; the second, who names the same recipient and
 * purpose, gives: only then is `file` (the SHA-256 of what is given) in the ledger.
 */
export interface ExportCommand {
  readonly kind: 'export';
  readonly person: PersonId;
  readonly recipient: string;
  readonly purpose: string;
  readonly evidenceDigest: string;
  readonly file: string;
}

type Recorded<K extends 'location_recorded' | 'action_recorded' | 'search_recorded'> = EventBodies[K] & {
  readonly note?: string;
};

/** Everything that can be asked of a review. */
export type Command =
  | DecideCommand
  | FormCohortCommand
  | {
      readonly kind: 'register_key';
      readonly name: string;
      readonly roles: readonly ActorRole[];
      readonly keyKind: 'human' | 'script';
      readonly publicKey: string;
    }
  | { readonly kind: 'adopt_snapshot'; readonly stage: string; readonly digest: string; readonly cause: string }
  | { readonly kind: 'take'; readonly person: PersonId }
  | { readonly kind: 'release'; readonly person: PersonId }
  | {
      readonly kind: 'judge_identity';
      readonly a: RecordId;
      readonly b: RecordId;
      readonly judgement: 'same' | 'different' | 'unsure';
      readonly reason?: string;
    }
  | {
      readonly kind: 'attach_evidence';
      readonly person: PersonId;
      readonly id: string;
      readonly evidenceKind: EvidenceKind;
      readonly sources: readonly string[];
      readonly text: string;
    }
  | ({ readonly kind: 'record_location' } & Recorded<'location_recorded'>)
  | ({ readonly kind: 'record_action' } & Recorded<'action_recorded'>)
  | ({ readonly kind: 'record_search' } & Recorded<'search_recorded'>)
  | { readonly kind: 'pause'; readonly person: PersonId; readonly reason: string; readonly until?: string }
  | { readonly kind: 'resume'; readonly person: PersonId }
  | { readonly kind: 'set_band'; readonly person: PersonId; readonly band: Band; readonly reason: string }
  | { readonly kind: 'refer_protection'; readonly person: PersonId; readonly reason: string }
  | { readonly kind: 'end_protection'; readonly person: PersonId; readonly reason: string }
  | {
      readonly kind: 'set_role';
      readonly person: PersonId;
      readonly role: NetworkRole;
      readonly evidence: readonly EvidenceItem[];
      readonly reason: string;
    }
  | {
      readonly kind: 'approve_exclusion';
      readonly rule: ExclusionRule;
      readonly reason: string;
      /** What the approver was shown. */
      readonly loss: ExclusionLoss;
    }
  | { readonly kind: 'withdraw_exclusion'; readonly rule: ExclusionRule; readonly reason: string }
  | { readonly kind: 'set_hold'; readonly person: PersonId; readonly reason: string }
  | { readonly kind: 'lift_hold'; readonly person: PersonId; readonly reason: string }
  | { readonly kind: 'withdraw_source'; readonly source: number; readonly sha256: string; readonly reason: string }
  | {
      readonly kind: 'reopen';
      readonly person: PersonId;
      /** A person who reopens takes back, with a reason; the other causes are the system's. */
      readonly cause: ReopenCause;
      readonly reason?: string;
    }
  | { readonly kind: 'note'; readonly person: PersonId; readonly text: string; readonly innocent: boolean }
  | { readonly kind: 'read_file'; readonly person: PersonId }
  | ExportCommand
  | { readonly kind: 'search'; readonly text: string; readonly hits: number }
  | { readonly kind: 'open_redress'; readonly person: PersonId; readonly text: string }
  | { readonly kind: 'decide_redress'; readonly person: PersonId; readonly upheld: boolean; readonly reason: string }
  | {
      readonly kind: 'draw_sample';
      readonly seed: string;
      readonly stratum: string;
      readonly frame: readonly PersonId[];
      readonly size: number;
    }
  | {
      readonly kind: 'check_quality';
      readonly person: PersonId;
      readonly outcome: Outcome;
      readonly reason: string;
    }
  | ({ readonly kind: 'publish' } & EventBodies['published'])
  | { readonly kind: 'explain_difference'; readonly source: string; readonly text: string }
  | {
      readonly kind: 'purge';
      readonly items: readonly { readonly sequence: number; readonly field: string }[];
      /** Whom the purged texts are about: nobody of them may be held, heard or undecided. */
      readonly persons: readonly PersonId[];
      readonly cause: string;
    };

export type CommandKind = Command['kind'];

/** Who asks. Roles of a key come from the ledger; a session's roles come from the server that signed it in. */
export type Actor =
  | { readonly kind: 'key'; readonly id: string }
  | { readonly kind: 'session'; readonly id: string; readonly roles: readonly ActorRole[] }
  | { readonly kind: 'system'; readonly id: 'system' };

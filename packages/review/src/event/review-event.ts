import type { PersonId, RecordId } from '@lookback/model';
import type { LedgerActor } from '@lookback/store';
import type { Outcome } from './outcome.ts';

/** Where a review is: not started, first, second, adjudication, paused, decided. */
export type Stage = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'D';

/** Roles of a person in the network. Every person starts as `not_established`. */
export const networkRoles = ['not_established', 'moved', 'facilitator', 'organiser', 'victim', 'witness'] as const;
export type NetworkRole = (typeof networkRoles)[number];

export type Band = 1 | 2 | 3 | 4 | 5;

/** What may be done by an actor; who may do it is the policy's table. */
export const actorRoles = [
  'steward',
  'analyst',
  'reviewer',
  'adjudicator',
  'protection',
  'quality',
  'redress',
  'publisher',
] as const;
export type ActorRole = (typeof actorRoles)[number];

/** One person of a cohort, as the trace found him or her. */
export interface CohortMember {
  readonly person: PersonId;
  readonly records: readonly RecordId[];
  /** Digest of the records' content and of the evidence items; a decision stands only while it is the same. */
  readonly evidenceDigest: string;
  readonly band: Band;
  /** With evidence of a journey leg (figure M1). */
  readonly moved: boolean;
}

/** Why a linked person stands outside the cohort (figures X1 to X5). */
export type ExclusionCode = 'X1' | 'X2' | 'X3' | 'X4a' | 'X4b' | 'X5';

/** The rules by which a charter may leave linked persons out before review. */
export const exclusionRules = ['hub_only', 'chance_compatible', 'out_of_period'] as const;
export type ExclusionRule = (typeof exclusionRules)[number];

/** What an exclusion costs, as the trace in force had it when somebody approved it. */
export interface ExclusionLoss {
  readonly snapshot: string;
  /** Persons whom the rule leaves out; of these, with two or more network details in N. */
  readonly persons: number;
  readonly twoOrMore: number;
  /** Of those with two or more, how many coincidence alone would give: the rest is what the rule may lose. */
  readonly twoOrMoreExpected: number;
}

export type ReopenCause =
  | 'evidence_changed'
  | 'merged'
  | 'split'
  | 'source_withdrawn'
  | 'expired'
  | 'redress'
  | 'quality'
  | 'identity'
  | 'taken_back';

interface DecisionBody {
  readonly person: PersonId;
  readonly outcome: Outcome;
  /** Evidence items and records cited. */
  readonly evidence: readonly string[];
  /** Those of `evidence` that show conduct of the person's own. */
  readonly conduct: readonly string[];
  readonly records: readonly RecordId[];
  readonly evidenceDigest: string;
  /** The role in the network that the decision rests on, for D5. */
  readonly role?: NetworkRole;
  /** Day on which insufficient information is looked at again (ISO). */
  readonly relookOn?: string;
  /** What was typed to confirm an adverse outcome. */
  readonly confirmation?: string;
}

/** The body of each kind of event, and the names of its texts that stand apart. */
export interface EventBodies {
  key_registered: {
    readonly name: string;
    readonly roles: readonly ActorRole[];
    readonly keyKind: 'human' | 'script';
    readonly publicKey: string;
  };
  snapshot_adopted: { readonly stage: string; readonly digest: string; readonly cause: string };
  cohort_formed: {
    readonly network: string;
    /** First knowledge of the network (ISO day). */
    readonly knownSince: string;
    readonly snapshot: string;
    readonly listDigest: string;
    readonly members: readonly CohortMember[];
    readonly excluded: readonly { readonly person: PersonId; readonly reason: ExclusionCode }[];
    readonly cause: string;
  };
  taken: { readonly person: PersonId };
  released: { readonly person: PersonId };
  first_decision: DecisionBody;
  second_decision: DecisionBody;
  adjudication: DecisionBody;
  identity_judged: {
    readonly a: RecordId;
    readonly b: RecordId;
    readonly judgement: 'same' | 'different' | 'unsure';
  };
  evidence_attached: {
    readonly person: PersonId;
    /** Id by which decisions cite it. */
    readonly id: string;
    readonly evidenceKind: EvidenceKind;
    /** Records or source places that carry it. */
    readonly sources: readonly string[];
  };
  location_recorded: {
    readonly person: PersonId;
    readonly state: string;
    readonly from: string;
    readonly to: string;
    readonly source: string;
  };
  action_recorded: {
    readonly person: PersonId;
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly authority: string;
    readonly basis: 'network' | 'other' | 'not_stated';
    readonly source: string;
  };
  search_recorded: {
    readonly person: PersonId;
    readonly system: string;
    readonly answer: 'hit' | 'no_hit' | 'not_searched' | 'no_answer';
    readonly date: string;
    readonly authority: string;
  };
  paused: { readonly person: PersonId; readonly until?: string };
  resumed: { readonly person: PersonId };
  band_set: { readonly person: PersonId; readonly band: Band };
  protection_referred: { readonly person: PersonId };
  protection_ended: { readonly person: PersonId };
  role_proposed: { readonly person: PersonId; readonly role: NetworkRole; readonly evidence: readonly string[] };
  role_established: { readonly person: PersonId; readonly role: NetworkRole; readonly evidence: readonly string[] };
  exclusion_approved: { readonly rule: ExclusionRule; readonly loss?: ExclusionLoss };
  /** The signatures on a rule no longer count; whoever it left out comes under review again. */
  exclusion_withdrawn: { readonly rule: ExclusionRule };
  hold_set: { readonly person: PersonId };
  hold_lifted: { readonly person: PersonId };
  source_withdrawn: { readonly source: number; readonly sha256: string };
  reopened: {
    readonly person: PersonId;
    readonly cause: ReopenCause;
    readonly from?: string;
    readonly to?: string;
    readonly into?: PersonId;
  };
  noted: { readonly person: PersonId; readonly innocent: boolean };
  file_read: { readonly person: PersonId };
  /** Somebody asks that a person's file be given to a recipient; the purpose stands apart. */
  export_asked: { readonly person: PersonId; readonly recipient: string; readonly evidenceDigest: string };
  /** Somebody else gave it: `file` is the SHA-256 of what was given, `settled` what was settled then. */
  export_given: {
    readonly person: PersonId;
    readonly recipient: string;
    readonly evidenceDigest: string;
    /** Sequence number of the asking. */
    readonly asked: number;
    readonly file: string;
    readonly settled: Outcome | null;
  };
  /** Somebody searched the files; what was typed stands apart. */
  searched: { readonly hits: number };
  redress_opened: { readonly person: PersonId };
  redress_decided: { readonly person: PersonId; readonly upheld: boolean };
  sample_drawn: {
    readonly seed: string;
    readonly stratum: string;
    readonly frameDigest: string;
    readonly persons: readonly PersonId[];
  };
  quality_checked: { readonly person: PersonId; readonly outcome: Outcome; readonly agrees: boolean };
  published: {
    readonly number: number;
    readonly figuresDigest: string;
    readonly status: string;
    readonly asOf: string;
    readonly signatures: readonly { readonly key: string; readonly signature: string }[];
  };
  difference_explained: { readonly source: string };
  purged: { readonly items: readonly { readonly sequence: number; readonly field: string }[]; readonly cause: string };
}

export type EventKind = keyof EventBodies;

/** Kinds of evidence. Only `conduct` (the person's own) can carry D5 or D6; only `leg` shows that a person was moved. */
export type EvidenceKind = 'touch' | 'direct' | 'leg' | 'conduct' | 'identity';

/** What an actor is: the key's or session's id; the system has none of its own decisions. */
export type ActorRef = LedgerActor;

/** One event of a kind, as the fold reads it. Texts are null where they were purged. */
export type EventOf<K extends EventKind> = {
  readonly kind: K;
  readonly at: string;
  readonly actor: ActorRef;
  readonly texts: { readonly [field: string]: string | null };
} & EventBodies[K];

/** An event decided on, not yet in the ledger. */
export type ReviewEvent = { [K in EventKind]: EventOf<K> }[EventKind];

/** An event with its place in the ledger. */
export type RecordedEvent = ReviewEvent & { readonly sequence: number };

/** Kinds that the system itself may append (CONTRACTS 2); everything else is done by someone. */
export const systemKinds: readonly EventKind[] = ['snapshot_adopted', 'cohort_formed', 'reopened', 'purged'];

import { codeOf, type Outcome, type OutcomeCode } from '../event/outcome.ts';
import type { ActorRef, Band, EvidenceKind, NetworkRole, ReopenCause, Stage } from '../event/review-event.ts';
import { outcomeOf, stageOf } from '../fold/axes.ts';
import type { Decision, PersonReview, ReviewState } from '../fold/state.ts';
import type { Actor } from '../policy/command.ts';
import { nextReading } from '../policy/decide-person.ts';
import { openAskings } from '../policy/give-out.ts';
import type { RefusalCode } from '../policy/refusal.ts';
import { hiddenAuthors, seesAnswers } from './blind.ts';

/** Who did something, by the name under which the key is registered. */
export interface By {
  readonly id: string;
  readonly name: string;
}

export interface AnswerView {
  readonly reading: 'first' | 'second' | 'adjudication';
  readonly by: By;
  readonly at: string;
  readonly outcome: Outcome;
  readonly code: OutcomeCode;
  readonly evidence: readonly string[];
  readonly reason: string | null;
  readonly innocentExplanation: string | null;
}

/** A person's review as one reader may see it. */
export interface PersonView {
  readonly person: string;
  readonly inCohort: boolean;
  /** Masked for a blind reader: a case that someone answered shows as waiting for its second reading. */
  readonly stage: Stage;
  readonly band: Band;
  /** Days since first knowledge of the network. */
  readonly ageDays: number;
  readonly records: readonly string[];
  readonly evidenceDigest: string | null;
  readonly taken: { readonly by: By; readonly at: string } | null;
  readonly underProtection: boolean;
  readonly role: NetworkRole;
  /** A role that someone proposed and a second person has not established yet. */
  readonly roleProposed: NetworkRole | null;
  /** Why the case waits; the reason is null for a blind reader of the words of whoever answered. */
  readonly paused: { readonly at: string; readonly until: string | null; readonly reason: string | null } | null;
  readonly answers: readonly AnswerView[];
  /** Others have answered and this reader may not see it yet. */
  readonly blind: boolean;
  readonly settled: { readonly outcome: Outcome; readonly code: OutcomeCode | null; readonly people: 1 | 2 } | null;
  readonly reopened: readonly {
    readonly at: string;
    readonly cause: ReopenCause;
    readonly outcome: Outcome | null;
  }[];
  /** Evidence that people attached; by whom is null where a blind reader may not know. */
  readonly attached: readonly {
    readonly id: string;
    readonly kind: EvidenceKind;
    readonly sources: readonly string[];
    readonly text: string | null;
    readonly by: By | null;
  }[];
  readonly notes: readonly {
    readonly by: By;
    readonly at: string;
    readonly innocent: boolean;
    readonly text: string | null;
  }[];
  readonly reads: readonly { readonly by: By; readonly at: string }[];
  /** What somebody asked to be given out and nobody gave yet; without the words of whoever a blind reader may not hear. */
  readonly exportsAsked: readonly {
    readonly by: By;
    readonly at: string;
    readonly recipient: string;
    readonly purpose: string | null;
  }[];
  readonly exportsGiven: readonly { readonly at: string; readonly recipient: string }[];
  /** What this reader would do next, or why nothing. */
  readonly next: 'first_decision' | 'second_decision' | 'adjudication' | RefusalCode;
}

/**
 * The review of a person for a reader (null: the local owner, who may look and never decides). What this returns is
 * the same, byte for byte, whatever an earlier reader answered, until this reader has answered.
 */
export function personView(state: ReviewState, person: string, reader: Actor | null, nowMs: number): PersonView | null {
  const review = state.persons.get(person);
  if (!review) return null;
  const at = new Date(nowMs).toISOString();
  const open = seesAnswers(state, review, reader);
  const hidden = open ? new Set<string>() : hiddenAuthors(review);
  const nameOf = (actor: ActorRef): By => ({ id: actor.id, name: state.keys.get(actor.id)?.name ?? actor.id });
  const { settled, protection } = review;
  return {
    person,
    inCohort: review.member !== undefined,
    stage: maskedStage(review, open, at),
    band: review.band,
    ageDays: ageDaysOf(state, review, nowMs),
    records: review.member?.records ?? [],
    evidenceDigest: review.member?.evidenceDigest ?? null,
    taken: review.taken ? { by: nameOf(review.taken.actor), at: review.taken.at } : null,
    underProtection: protection !== undefined && !hidden.has(protection.actor.id),
    role: open ? review.role : 'not_established',
    roleProposed: open ? (review.roleProposed?.role ?? null) : null,
    paused: pausedView(review, hidden, at),
    answers: open ? answersOf(review, nameOf) : [],
    blind: !open,
    settled: open && settled ? { outcome: settled.outcome, code: outcomeOf(review), people: settled.people } : null,
    reopened: review.history.map((closed) => ({
      at: closed.reopenedAt,
      cause: closed.cause,
      outcome: open ? (closed.settled?.outcome ?? null) : null,
    })),
    attached: review.attached.map(({ id, kind, sources, text, actor }) => ({
      ...{ id, kind, sources, text },
      by: hidden.has(actor.id) ? null : nameOf(actor),
    })),
    notes: review.notes
      .filter((note) => !hidden.has(note.actor.id))
      .map(({ actor, at: written, innocent, text }) => ({ by: nameOf(actor), at: written, innocent, text })),
    reads: review.reads.map((read) => ({ by: nameOf(read.actor), at: read.at })),
    exportsAsked: openAskings(review, review.member?.evidenceDigest ?? '')
      .filter((asked) => !hidden.has(asked.actor.id))
      .map(({ actor, at: asked, recipient, purpose }) => ({ by: nameOf(actor), at: asked, recipient, purpose })),
    exportsGiven: review.exportsGiven.map(({ at: given, recipient }) => ({ at: given, recipient })),
    next: nextOf(state, review, reader, at),
  };
}

function pausedView(review: PersonReview, hidden: ReadonlySet<string>, at: string): PersonView['paused'] {
  const { paused } = review;
  if (paused === undefined || stageOf(review, at) !== 'S4') return null;
  const reason = hidden.has(paused.actor.id) ? null : paused.reason;
  return { at: paused.at, until: paused.until ?? null, reason };
}

/** The stage as a reader may know it. */
export function maskedStage(review: PersonReview, open: boolean, at: string): Stage {
  const stage = stageOf(review, at);
  return open || stage === 'S4' ? stage : 'S2';
}

/** Age of a case in whole days from first knowledge of the network, whenever it came into a queue. */
export function ageDaysOf(state: ReviewState, review: PersonReview, nowMs: number): number {
  const known = Date.parse(state.cohort?.knownSince ?? review.firstSeen ?? '');
  return Math.max(0, Math.floor((nowMs - known) / 86_400_000));
}

function nextOf(state: ReviewState, review: PersonReview, reader: Actor | null, at: string): PersonView['next'] {
  if (reader === null) return 'unknown_key';
  if (!review.member) return 'person_not_in_cohort';
  const next = nextReading(state, review, reader, at);
  return typeof next === 'string' ? next : next.code;
}

function answersOf(review: PersonReview, nameOf: (actor: ActorRef) => By): AnswerView[] {
  const { first, second, adjudication } = review.reading;
  const answer = (reading: AnswerView['reading'], decision: Decision | undefined): AnswerView[] =>
    decision
      ? [
          {
            reading,
            by: nameOf(decision.actor),
            at: decision.at,
            outcome: decision.outcome,
            code: codeOf(decision.outcome),
            evidence: decision.evidence,
            reason: decision.reason,
            innocentExplanation: decision.innocentExplanation,
          },
        ]
      : [];
  return [...answer('first', first), ...answer('second', second), ...answer('adjudication', adjudication)];
}

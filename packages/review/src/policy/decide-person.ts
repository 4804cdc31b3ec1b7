import { codeOf, isAdverse } from '../event/outcome.ts';
import type { EventBodies, EvidenceKind } from '../event/review-event.ts';
import { stageOf } from '../fold/axes.ts';
import { isSomeoneElse } from '../fold/settle.ts';
import type { PersonReview, ReviewState } from '../fold/state.ts';
import type { Actor, DecideCommand } from './command.ts';
import { type Decided, type Drafted, drafted } from './decided.ts';
import { rolesOf } from './permission.ts';
import { type Refusal, refuse } from './refusal.ts';

type DecisionKind = 'first_decision' | 'second_decision' | 'adjudication';

/** Days after which a case that someone took may be decided by another. */
const takeLeaseDays = 1;

/**
 * Decides on a person: the first answer, the blind second, or the adjudication, as the state has it. Refuses every
 * shortcut to an adverse outcome.
 */
export function decidePerson(state: ReviewState, command: DecideCommand, actor: Actor, at: string): Decided {
  const review = state.persons.get(command.person);
  if (!review?.member) return refuse('person_not_in_cohort', command.person);
  const kind = nextReading(state, review, actor, at);
  if (typeof kind !== 'string') return kind;
  const problem = basisProblem(review, command) ?? adverseProblem(state, review, command, actor, kind);
  if (problem) return problem;
  const events = [decisionEvent(review, command, kind)];
  if (command.outcome === 'protection_referral' && !review.protection) {
    events.push(drafted('protection_referred', { person: command.person }, { reason: command.reason }));
  }
  return events;
}

/** Which answer of a reading this actor would give now, or why none. */
export function nextReading(
  state: ReviewState,
  review: PersonReview,
  actor: Actor,
  at: string,
): DecisionKind | Refusal {
  const { reading, settled } = review;
  if (stageOf(review, at) === 'S4') return refuse('paused');
  if (settled && !(settled.people === 1 && !reading.second)) return refuse('already_settled');
  const answers = [reading.first, reading.second].filter((answer) => answer !== undefined);
  if (answers.some((answer) => !isSomeoneElse(answer.actor, actor, state))) return refuse('already_decided_by_you');
  if (review.attached.some((item) => item.actor.id === actor.id) && rolesOf(state, actor).includes('analyst')) {
    return refuse('analyst_may_not_review');
  }
  const lease = new Date(Date.parse(at) - takeLeaseDays * 86_400_000).toISOString();
  if (review.taken && review.taken.actor.id !== actor.id && review.taken.at > lease) return refuse('taken_by_other');
  if (review.redress && review.deciders.some((decider) => !isSomeoneElse(decider, actor, state))) {
    return refuse('redress_needs_someone_new');
  }
  const roles = rolesOf(state, actor);
  if (reading.second) return roles.includes('adjudicator') ? 'adjudication' : refuse('needs_adjudicator');
  if (!roles.includes('reviewer')) return refuse('role_missing', 'reviewer');
  return reading.first ? 'second_decision' : 'first_decision';
}

function basisProblem(review: PersonReview, command: DecideCommand): Refusal | null {
  const { basis, evidence } = command;
  if (command.reason.trim() === '') return refuse('reason_missing');
  if (evidence.length === 0) return refuse('evidence_missing');
  if (review.member && basis.evidenceDigest !== review.member.evidenceDigest) return refuse('evidence_changed');
  const known = evidenceKinds(review, command);
  const unknown = evidence.find((id) => !known.has(id));
  if (unknown !== undefined) return refuse('evidence_unknown', unknown);
  if (command.outcome === 'insufficient_information' && command.relookOn !== undefined) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(command.relookOn)) return refuse('reason_missing', command.relookOn);
  }
  return null;
}

function adverseProblem(
  state: ReviewState,
  review: PersonReview,
  command: DecideCommand,
  actor: Actor,
  kind: DecisionKind,
): Refusal | null {
  if (!isAdverse(command.outcome)) return null;
  if (conductOf(review, command).length === 0) return refuse('conduct_missing');
  if (!command.innocentExplanation?.trim()) return refuse('innocent_explanation_missing');
  const typed = command.confirmation?.trim();
  if (typed !== command.outcome && typed !== codeOf(command.outcome)) {
    return refuse('confirmation_missing', command.outcome);
  }
  if (kind !== 'adjudication') return null;
  const same = [review.reading.first, review.reading.second].some(
    (answer) =>
      answer !== undefined &&
      codeOf(answer.outcome) === codeOf(command.outcome) &&
      isSomeoneElse(answer.actor, actor, state),
  );
  return same ? null : refuse('adverse_needs_two_on_outcome');
}

function decisionEvent(review: PersonReview, command: DecideCommand, kind: DecisionKind): Drafted {
  const { person, outcome, evidence, basis, role, relookOn, confirmation } = command;
  const body: EventBodies['first_decision'] = {
    person,
    outcome,
    evidence: [...new Set(evidence)],
    conduct: conductOf(review, command),
    records: basis.records,
    evidenceDigest: basis.evidenceDigest,
    ...(role === undefined ? {} : { role }),
    ...(relookOn === undefined ? {} : { relookOn }),
    ...(isAdverse(outcome) && confirmation !== undefined ? { confirmation } : {}),
  };
  const texts = { reason: command.reason.trim(), innocent_explanation: command.innocentExplanation?.trim() ?? '' };
  return drafted(kind, body, texts);
}

/** What may be cited: the file's evidence items, what was attached by hand, and the person's own records. */
function evidenceKinds(review: PersonReview, command: DecideCommand): Map<string, EvidenceKind> {
  return new Map<string, EvidenceKind>([
    ...command.basis.records.map((id) => [id, 'identity'] as const),
    ...review.attached.map((item) => [item.id, item.kind] as const),
    ...command.basis.evidence.map((item) => [item.id, item.kind] as const),
  ]);
}

function conductOf(review: PersonReview, command: DecideCommand): string[] {
  const kinds = evidenceKinds(review, command);
  return [...new Set(command.evidence)].filter((id) => kinds.get(id) === 'conduct');
}

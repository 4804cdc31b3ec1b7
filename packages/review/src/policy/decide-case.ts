import { codeOf, isClearance } from '../event/outcome.ts';
import { stageOf } from '../fold/axes.ts';
import { newPersonReview } from '../fold/fold-person.ts';
import { isSomeoneElse } from '../fold/settle.ts';
import type { PersonReview, ReviewState } from '../fold/state.ts';
import type { Actor, Command } from './command.ts';
import { nextReading } from './decide-person.ts';
import { type Decided, drafted } from './decided.ts';
import { giveOut } from './give-out.ts';
import { checkingRoles, rolesOf } from './permission.ts';
import { refuse } from './refusal.ts';
import { setRole } from './set-role.ts';

type CaseCommand = Extract<
  Command,
  {
    kind:
      | 'take'
      | 'release'
      | 'attach_evidence'
      | 'record_location'
      | 'record_action'
      | 'record_search'
      | 'pause'
      | 'resume'
      | 'set_band'
      | 'refer_protection'
      | 'end_protection'
      | 'set_role'
      | 'reopen'
      | 'note'
      | 'read_file'
      | 'export'
      | 'set_hold'
      | 'lift_hold'
      | 'open_redress'
      | 'decide_redress'
      | 'check_quality';
  }
>;

/** Decides commands about one person that are no decision on him or her. */
export function decideCase(state: ReviewState, command: CaseCommand, actor: Actor, at: string): Decided {
  const { person } = command;
  if (command.kind === 'read_file') return [drafted('file_read', { person })];
  const review = state.persons.get(person) ?? outsideTheCohort(state, command);
  if (!review) return refuse('person_not_in_cohort', person);
  switch (command.kind) {
    case 'take':
    case 'release':
      return decideTaking(state, review, command.kind, actor, at);
    case 'pause':
    case 'resume':
    case 'refer_protection':
    case 'end_protection':
    case 'set_band':
      return decideCare(review, command, at);
    case 'set_hold':
    case 'lift_hold':
      return decideHold(review, command);
    case 'export':
      return giveOut(state, review, command, actor, at);
    case 'set_role':
      return setRole(state, review, command, actor);
    case 'reopen':
    case 'open_redress':
    case 'decide_redress':
    case 'check_quality':
      return decideAgain(state, review, command, actor);
    default:
      return decideRecord(review, command);
  }
}

/** Whoever was left out or never flagged may be sampled, and may challenge; nothing else is done about them. */
function outsideTheCohort(state: ReviewState, command: CaseCommand): PersonReview | undefined {
  const { kind, person } = command;
  const sampled = kind === 'check_quality' && state.samples.some((sample) => sample.persons.includes(person));
  return sampled || kind === 'open_redress' ? newPersonReview(person) : undefined;
}

function decideHold(review: PersonReview, command: Extract<CaseCommand, { kind: 'set_hold' | 'lift_hold' }>): Decided {
  const { person, reason } = command;
  if (reason.trim() === '') return refuse('reason_missing');
  if (command.kind === 'lift_hold')
    return review.hold ? [drafted('hold_lifted', { person }, { reason })] : refuse('not_held');
  return review.hold ? [] : [drafted('hold_set', { person }, { reason })];
}

function decideTaking(
  state: ReviewState,
  review: PersonReview,
  kind: 'take' | 'release',
  actor: Actor,
  at: string,
): Decided {
  const { person, taken } = review;
  if (kind === 'release')
    return taken?.actor.id === actor.id ? [drafted('released', { person })] : refuse('not_taken_by_you');
  if (!review.member) return refuse('person_not_in_cohort', person);
  if (taken?.actor.id === actor.id) return [];
  const reading = nextReading(state, review, actor, at);
  return typeof reading === 'string' ? [drafted('taken', { person })] : reading;
}

type CareCommand = Extract<
  CaseCommand,
  { kind: 'pause' | 'resume' | 'refer_protection' | 'end_protection' | 'set_band' }
>;

function decideCare(review: PersonReview, command: CareCommand, at: string): Decided {
  const { person } = review;
  if (command.kind === 'resume') return review.paused ? [drafted('resumed', { person })] : refuse('not_paused');
  const { reason } = command;
  if (reason.trim() === '') return refuse('reason_missing');
  switch (command.kind) {
    case 'pause': {
      const until = command.until === undefined ? {} : { until: command.until };
      return stageOf(review, at) === 'S4' ? [] : [drafted('paused', { person, ...until }, { reason })];
    }
    case 'refer_protection':
      return review.protection ? [] : [drafted('protection_referred', { person }, { reason })];
    case 'end_protection':
      return review.protection ? [drafted('protection_ended', { person }, { reason })] : refuse('not_under_protection');
    case 'set_band':
      return review.band === command.band ? [] : [drafted('band_set', { person, band: command.band }, { reason })];
  }
}

type AgainCommand = Extract<CaseCommand, { kind: 'reopen' | 'open_redress' | 'decide_redress' | 'check_quality' }>;

function decideAgain(state: ReviewState, review: PersonReview, command: AgainCommand, actor: Actor): Decided {
  const { person } = review;
  const isDecider = review.deciders.some((decider) => !isSomeoneElse(decider, actor, state));
  switch (command.kind) {
    case 'reopen':
      return reopenCase(state, review, command, actor);
    case 'open_redress':
      if (command.text.trim() === '') return refuse('reason_missing');
      return review.redress && review.redress.upheld === undefined
        ? []
        : [drafted('redress_opened', { person }, { text: command.text })];
    case 'decide_redress': {
      if (!review.redress || review.redress.upheld !== undefined) return refuse('no_redress_open');
      if (isDecider) return refuse('redress_needs_someone_new');
      if (command.reason.trim() === '') return refuse('reason_missing');
      const decided = drafted('redress_decided', { person, upheld: command.upheld }, { reason: command.reason });
      const from = review.reading.first?.evidenceDigest;
      const reopens = command.upheld && from !== undefined;
      return reopens ? [decided, drafted('reopened', { person, cause: 'redress', from })] : [decided];
    }
    case 'check_quality': {
      if (isDecider) return refuse('own_work');
      if (!state.samples.some((sample) => sample.persons.includes(person))) return refuse('not_sampled');
      const { outcome, reason } = command;
      if (reason.trim() === '') return refuse('reason_missing');
      // whoever was left out or never flagged has no outcome: a clearance says that leaving out was right
      const agrees = review.settled ? codeOf(review.settled.outcome) === codeOf(outcome) : isClearance(outcome);
      const repeat = state.checks.some(
        (check) => check.person === person && check.actor.id === actor.id && check.outcome === outcome,
      );
      if (repeat) return [];
      const checked = drafted('quality_checked', { person, outcome, agrees }, { reason });
      const from = review.reading.first?.evidenceDigest;
      if (agrees || from === undefined) return [checked];
      return [checked, drafted('reopened', { person, cause: 'quality', from })];
    }
  }
}

/**
 * Opens a reading again; what was answered stays in the ledger. The system gives its cause. A person gives a reason, and
 * takes back either an own first answer that nobody has followed, or, in a role that checks, what others decided.
 */
function reopenCase(
  state: ReviewState,
  review: PersonReview,
  command: Extract<AgainCommand, { kind: 'reopen' }>,
  actor: Actor,
): Decided {
  const { person } = review;
  const { reason = '' } = command;
  const { first, second } = review.reading;
  const told = (cause: typeof command.cause) =>
    first ? [drafted('reopened', { person, cause, from: first.evidenceDigest }, { reason })] : [];
  if (actor.kind === 'system') return told(command.cause);
  if (reason.trim() === '') return refuse('reason_missing');
  if (first === undefined) return [];
  const ownAlone = second === undefined && first.actor.id === actor.id;
  if (ownAlone) return told('taken_back');
  if (!rolesOf(state, actor).some((role) => checkingRoles.includes(role)))
    return refuse('role_missing', checkingRoles.join(', '));
  const answers = [first, second, review.reading.adjudication].filter((answer) => answer !== undefined);
  const isOwn = answers.some((answer) => !isSomeoneElse(answer.actor, actor, state));
  return isOwn ? refuse('reopen_needs_someone_else') : told('taken_back');
}

type RecordCommand = Extract<
  CaseCommand,
  { kind: 'attach_evidence' | 'record_location' | 'record_action' | 'record_search' | 'note' }
>;

function decideRecord(review: PersonReview, command: RecordCommand): Decided {
  const { person } = review;
  switch (command.kind) {
    case 'attach_evidence': {
      const { id, evidenceKind, sources, text } = command;
      if (sources.length === 0) return refuse('evidence_missing');
      if (review.attached.some((item) => item.id === id)) return [];
      return [drafted('evidence_attached', { person, id, evidenceKind, sources }, { text })];
    }
    case 'record_location': {
      const { kind: _, note = '', ...body } = command;
      return [drafted('location_recorded', body, { note })];
    }
    case 'record_action': {
      const { kind: _, note = '', ...body } = command;
      return [drafted('action_recorded', body, { note })];
    }
    case 'record_search': {
      const { kind: _, note = '', ...body } = command;
      return [drafted('search_recorded', body, { note })];
    }
    case 'note':
      return [drafted('noted', { person, innocent: command.innocent }, { text: command.text })];
  }
}

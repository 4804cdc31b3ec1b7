import { GuardError, invariant, UserError } from '@lookback/base';
import { isAdverse } from '@lookback/review';
import type { Reader } from '../desk.ts';
import type { Actor, Answer, Care, Choice, DecideCommand, Finding, GivenOut, Outcome, Stage } from '../schema/index.ts';
import { Outcome as Outcomes } from '../schema/index.ts';

/** What people did about one person. */
export interface FakeState {
  answers: Answer[];
  settled: { outcome: Outcome; at: string; by: string[]; expires: null } | null;
  reopened: { at: string; because: Finding; was: Outcome | null } | null;
  takenBy: Actor | null;
  identity: {
    a: string;
    b: string;
    judgement: 'same' | 'different' | 'unsure';
    by: string;
    at: string;
    reason: string;
  }[];
  readers: Set<string>;
  care: Omit<Care, 'may'>;
  givenOut: Omit<GivenOut, 'may'>;
}

export const emptyState = (): FakeState => ({
  answers: [],
  settled: null,
  reopened: null,
  takenBy: null,
  identity: [],
  readers: new Set(),
  care: { paused: null, underProtection: false, role: 'not_established', roleProposed: null, notes: [], attached: [] },
  givenOut: { asked: [], given: [] },
});

export function stageOf(state: FakeState): Stage {
  if (state.settled !== null) return 'decided';
  if (state.care.paused !== null) return 'paused';
  if (state.answers.length === 0) return state.takenBy === null ? 'not_started' : 'first_review';
  return state.answers.length === 1 ? 'second_review' : 'adjudication';
}

/** Which part this reader has now, or why none. */
export function partOf(state: FakeState, reader: Reader): { part: Answer['part'] | 'none'; because: string | null } {
  const none = (because: string) => ({ part: 'none' as const, because });
  if (reader === null) return none('no_key');
  if (state.settled !== null) return none('already_settled');
  if (state.care.paused !== null) return none('paused');
  if (state.answers.some((answer) => answer.by === reader.name)) return none('already_decided_by_you');
  const stage = stageOf(state);
  if (stage === 'adjudication') {
    return reader.roles.includes('adjudicator') ? { part: 'adjudicator', because: null } : none('role_missing');
  }
  if (!reader.roles.includes('reviewer')) return none('role_missing');
  return { part: stage === 'second_review' ? 'second' : 'first', because: null };
}

/** The answers that this reader may see: his own; all once settled; both for the adjudicator whose part it is. */
export function visibleAnswers(state: FakeState, reader: Reader): readonly Answer[] {
  if (state.settled !== null || partOf(state, reader).part === 'adjudicator') return state.answers;
  return state.answers.filter((answer) => reader !== null && answer.by === reader.name);
}

export function choicesOf(conduct: boolean, identitySettled: boolean): Choice[] {
  return Outcomes.options.map((outcome) => {
    const adverse = isAdverse(outcome);
    const closed = !adverse
      ? null
      : !conduct
        ? 'needs_conduct_evidence'
        : identitySettled
          ? null
          : 'needs_identity_settled';
    return { outcome, adverse, open: closed === null, closedBecause: closed };
  });
}

export function refuseDecision(
  state: FakeState,
  command: DecideCommand,
  actor: Actor,
  choices: readonly Choice[],
): Answer['part'] {
  const { part, because } = partOf(state, actor);
  if (part === 'none')
    throw new GuardError({ code: because ?? 'role_missing', message: 'This reader has no part now.' });
  const choice = choices.find((one) => one.outcome === command.outcome);
  invariant(choice !== undefined, 'every outcome is a choice');
  if (!choice.open)
    throw new GuardError({ code: 'conduct_missing', message: `This choice is closed: ${choice.closedBecause}.` });
  if (choice.adverse && command.confirm !== command.outcome) {
    throw new GuardError({ code: 'confirmation_missing', message: 'An adverse outcome must be typed out.' });
  }
  if (choice.adverse && command.evidence.length === 0) {
    throw new GuardError({ code: 'evidence_missing', message: 'An adverse outcome needs attached evidence.' });
  }
  if (command.outcome === 'insufficient_information' && command.lookAgain === undefined) {
    throw new UserError({ code: 'look_again_missing', message: 'Say when to look again.' });
  }
  return part;
}

/** Adds an answer; two equal answers or the adjudicator's settle it. */
export function answerInto(state: FakeState, answer: Answer): void {
  state.answers.push(answer);
  const [first, second] = state.answers;
  const agree = first !== undefined && second !== undefined && first.outcome === second.outcome;
  if (answer.part === 'adjudicator' || (answer.part === 'second' && agree)) {
    state.settled = { outcome: answer.outcome, at: answer.at, by: state.answers.map((one) => one.by), expires: null };
    state.reopened = null;
  }
}

export function reopen(state: FakeState, at: string, because: Finding): void {
  state.reopened = { at, because, was: state.settled?.outcome ?? null };
  state.settled = null;
  state.answers = [];
}

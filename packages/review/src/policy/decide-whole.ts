import { digestOf, seededRandom } from '@lookback/base';
import { isSomeoneElse } from '../fold/settle.ts';
import type { PersonReview, ReviewState } from '../fold/state.ts';
import type { Actor, Command } from './command.ts';
import type { PolicyContext } from './decide.ts';
import { type Decided, drafted } from './decided.ts';
import { refuse } from './refusal.ts';
import { refuseSigners } from './signers.ts';

type WholeCommand = Extract<
  Command,
  {
    kind:
      | 'adopt_snapshot'
      | 'judge_identity'
      | 'approve_exclusion'
      | 'withdraw_exclusion'
      | 'withdraw_source'
      | 'draw_sample'
      | 'search'
      | 'publish'
      | 'explain_difference'
      | 'purge';
  }
>;

/** Decides commands about the review as a whole, or about a pair of records. */
export function decideWhole(state: ReviewState, command: WholeCommand, actor: Actor, context: PolicyContext): Decided {
  switch (command.kind) {
    case 'adopt_snapshot': {
      const { stage, digest, cause } = command;
      return state.snapshots.get(stage) === digest ? [] : [drafted('snapshot_adopted', { stage, digest, cause })];
    }
    case 'judge_identity':
      return judgeIdentity(state, command, actor);
    case 'approve_exclusion': {
      if (command.reason.trim() === '') return refuse('reason_missing');
      const approved = state.exclusions.get(command.rule) ?? [];
      if (approved.some((other) => !isSomeoneElse(other, actor, state))) return [];
      const { rule, loss } = command;
      return [drafted('exclusion_approved', { rule, loss }, { reason: command.reason })];
    }
    case 'withdraw_exclusion': {
      if (command.reason.trim() === '') return refuse('reason_missing');
      if (!state.exclusions.has(command.rule)) return refuse('exclusion_not_approved', command.rule);
      return [drafted('exclusion_withdrawn', { rule: command.rule }, { reason: command.reason })];
    }
    case 'withdraw_source': {
      if (command.reason.trim() === '') return refuse('reason_missing');
      const { source, sha256, reason } = command;
      if (state.withdrawn.some((item) => item.sha256 === sha256 && item.source === source)) return [];
      return [drafted('source_withdrawn', { source, sha256 }, { reason })];
    }
    case 'draw_sample':
      return drawSample(state, command);
    case 'search':
      return [drafted('searched', { hits: command.hits }, { text: command.text })];
    case 'publish': {
      const { kind: _, ...body } = command;
      const signers = body.signatures.map((item) => item.key);
      return refuseSigners(state, signers, context) ?? [drafted('published', body)];
    }
    case 'explain_difference': {
      if (command.text.trim() === '') return refuse('reason_missing');
      if (state.differencesExplained.get(command.source) === command.text) return [];
      return [drafted('difference_explained', { source: command.source }, { text: command.text })];
    }
    case 'purge': {
      const { items, persons, cause } = command;
      const inForce = persons.find((person) => isInForce(state.persons.get(person)));
      if (inForce !== undefined) return refuse('purge_suspended', inForce);
      return items.length === 0 ? refuse('nothing_to_purge') : [drafted('purged', { items, cause })];
    }
  }
}

function drawSample(state: ReviewState, command: Extract<Command, { kind: 'draw_sample' }>): Decided {
  const { seed, stratum, size } = command;
  const frame = [...command.frame].sort();
  if (frame.length === 0) return refuse('nothing_to_sample', stratum);
  const frameDigest = digestOf(frame);
  const persons = seededRandom(`${seed}/${stratum}`).shuffled(frame).slice(0, size).sort();
  const drawn = state.samples.some(
    (sample) =>
      sample.seed === seed &&
      sample.stratum === stratum &&
      sample.frameDigest === frameDigest &&
      sample.persons.length === persons.length,
  );
  return drawn ? [] : [drafted('sample_drawn', { seed, stratum, frameDigest, persons })];
}

/** What is written on a person stays while a hold lasts, a challenge is open, or the case is under review and undecided. */
function isInForce(review: PersonReview | undefined): boolean {
  if (!review) return false;
  const heard = review.redress !== undefined && review.redress.upheld === undefined;
  return review.hold !== undefined || heard || (review.member !== undefined && review.settled === undefined);
}

function judgeIdentity(
  state: ReviewState,
  command: Extract<Command, { kind: 'judge_identity' }>,
  actor: Actor,
): Decided {
  const { a, b, judgement, reason = '' } = command;
  if (a === b) return refuse('not_a_person_pair', a);
  const latest = state.identity.findLast(
    (vote) => vote.actor.id === actor.id && ((vote.a === a && vote.b === b) || (vote.a === b && vote.b === a)),
  );
  return latest?.judgement === judgement ? [] : [drafted('identity_judged', { a, b, judgement }, { reason })];
}

/** The exclusion rules of the charter that two different people approved in the ledger. */
export function approvedExclusions(state: ReviewState): string[] {
  return [...state.exclusions.entries()]
    .filter(([, actors]) => actors.some((one) => actors.some((other) => isSomeoneElse(one, other, state))))
    .map(([rule]) => rule)
    .sort();
}

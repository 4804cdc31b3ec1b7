import { digestOf, seededRandom } from '@lookback/base';
import { isSomeoneElse } from '../fold/settle.ts';
import type { ReviewState } from '../fold/state.ts';
import type { Actor, Command } from './command.ts';
import { type Decided, drafted } from './decided.ts';
import { refuse } from './refusal.ts';

type WholeCommand = Extract<
  Command,
  {
    kind:
      | 'adopt_snapshot'
      | 'judge_identity'
      | 'approve_exclusion'
      | 'withdraw_source'
      | 'draw_sample'
      | 'search'
      | 'publish'
      | 'explain_difference'
      | 'purge';
  }
>;

/** Decides commands about the review as a whole, or about a pair of records. */
export function decideWhole(state: ReviewState, command: WholeCommand, actor: Actor): Decided {
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
      return [drafted('exclusion_approved', { rule: command.rule }, { reason: command.reason })];
    }
    case 'withdraw_source': {
      if (command.reason.trim() === '') return refuse('reason_missing');
      const { source, sha256, reason } = command;
      if (state.withdrawn.some((item) => item.sha256 === sha256 && item.source === source)) return [];
      return [drafted('source_withdrawn', { source, sha256 }, { reason })];
    }
    case 'draw_sample': {
      const { seed, stratum, frame, size } = command;
      const persons = seededRandom(`${seed}/${stratum}`)
        .shuffled([...frame].sort())
        .slice(0, size)
        .sort();
      return [drafted('sample_drawn', { seed, stratum, frameDigest: digestOf([...frame].sort()), persons })];
    }
    case 'search':
      return [drafted('searched', { hits: command.hits }, { text: command.text })];
    case 'publish': {
      const { kind: _, ...body } = command;
      const signers = new Set(body.signatures.map((item) => state.keys.get(item.key)?.name.toLowerCase()));
      if (signers.has(undefined)) return refuse('unknown_key');
      return signers.size === body.signatures.length ? [drafted('published', body)] : refuse('same_person_twice');
    }
    case 'explain_difference': {
      if (command.text.trim() === '') return refuse('reason_missing');
      if (state.differencesExplained.get(command.source) === command.text) return [];
      return [drafted('difference_explained', { source: command.source }, { text: command.text })];
    }
    case 'purge': {
      const { items, cause } = command;
      return items.length === 0 ? refuse('nothing_to_purge') : [drafted('purged', { items, cause })];
    }
  }
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

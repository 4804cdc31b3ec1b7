import { isSomeoneElse } from '../fold/settle.ts';
import type { PersonReview, ReviewState } from '../fold/state.ts';
import type { Actor, Command } from './command.ts';
import { type Decided, drafted } from './decided.ts';
import { refuse } from './refusal.ts';

/**
 * Sets a person's role in the network. `moved` needs evidence of a journey leg; organiser and facilitator need evidence of
 * conduct and a second person, who establishes what the first proposed; every other role, and the way back, one person may set.
 */
export function setRole(
  state: ReviewState,
  review: PersonReview,
  command: Extract<Command, { kind: 'set_role' }>,
  actor: Actor,
): Decided {
  const { person, role, evidence, reason } = command;
  const cited = evidence.map((item) => item.id);
  const body = { person, role, evidence: cited };
  if (reason.trim() === '') return refuse('reason_missing');
  if (review.role === role) return [];
  if (role === 'moved' && !evidence.some((item) => item.kind === 'leg')) return refuse('leg_missing');
  if (role !== 'organiser' && role !== 'facilitator') return [drafted('role_established', body, { reason })];
  if (!evidence.some((item) => item.kind === 'conduct')) return refuse('conduct_missing');
  const proposal = review.roleProposed;
  if (proposal?.role !== role) return [drafted('role_proposed', body, { reason })];
  return isSomeoneElse(proposal.actor, actor, state)
    ? [drafted('role_established', body, { reason })]
    : refuse('same_person_twice');
}

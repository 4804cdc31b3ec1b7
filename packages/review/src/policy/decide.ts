import type { ReviewEvent } from '../event/review-event.ts';
import type { ReviewState } from '../fold/state.ts';
import type { Actor, Command } from './command.ts';
import { decideCase } from './decide-case.ts';
import { decidePerson } from './decide-person.ts';
import { decideWhole } from './decide-whole.ts';
import { type Decided, drafted } from './decided.ts';
import { formCohort } from './form-cohort.ts';
import { forbidden } from './permission.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What the policy must know of the workspace. */
export interface PolicyContext {
  /** `simulated: true` in workspace.json: only there may script keys decide. */
  readonly simulated: boolean;
}

export type Ruling = { readonly kind: 'events'; readonly events: readonly ReviewEvent[] } | Refusal;

/**
 * What a command leads to: events, or a refusal. Pure. `nowMs` is milliseconds since the epoch. A repeat of what already stands gives
 * no events.
 */
export function decide(
  state: ReviewState,
  command: Command,
  actor: Actor,
  nowMs: number,
  context: PolicyContext,
): Ruling {
  const at = new Date(nowMs).toISOString();
  const refusal = forbidden(state, command.kind, actor, context.simulated);
  if (refusal) return refusal;
  const decided = route(state, command, actor, at, context);
  if ('kind' in decided) return decided;
  const by = { kind: actor.kind, id: actor.id };
  const events = decided.map(({ kind, body, texts }) => ({ kind, at, actor: by, texts, ...body }) as ReviewEvent);
  return { kind: 'events', events };
}

function route(state: ReviewState, command: Command, actor: Actor, at: string, context: PolicyContext): Decided {
  switch (command.kind) {
    case 'decide':
      return decidePerson(state, command, actor, at);
    case 'form_cohort':
      return formCohort(state, command);
    case 'register_key':
      return registerKey(state, command, actor, context);
    case 'adopt_snapshot':
    case 'judge_identity':
    case 'approve_exclusion':
    case 'withdraw_exclusion':
    case 'withdraw_source':
    case 'draw_sample':
    case 'search':
    case 'publish':
    case 'explain_difference':
    case 'purge':
      return decideWhole(state, command, actor, context);
    default:
      return decideCase(state, command, actor, at);
  }
}

function registerKey(
  state: ReviewState,
  command: Extract<Command, { kind: 'register_key' }>,
  actor: Actor,
  context: PolicyContext,
): Decided {
  const { name, roles, keyKind, publicKey } = command;
  const known = state.keys.get(actor.id);
  if (known) return known.publicKey === publicKey ? [] : refuse('unknown_key', actor.id);
  if (keyKind === 'script' && !context.simulated) return refuse('script_key_outside_simulation', name);
  const taken = [...state.keys.values()].some((key) => key.name.toLowerCase() === name.toLowerCase());
  if (taken) return refuse('key_name_taken', name);
  return [drafted('key_registered', { name, roles, keyKind, publicKey })];
}

import type { ActorRole } from '../event/review-event.ts';
import type { ReviewState } from '../fold/state.ts';
import type { Actor, CommandKind } from './command.ts';
import { type Refusal, refuse } from './refusal.ts';

type Permitted = 'anyone' | readonly ActorRole[];

/** Roles that may open again what others decided. */
export const checkingRoles: readonly ActorRole[] = ['quality', 'redress', 'protection', 'adjudicator'];

/** Who may do what: total over commands. `anyone` is any registered key or signed-in session. */
export const permissions: Readonly<Record<CommandKind, Permitted>> = {
  register_key: 'anyone',
  adopt_snapshot: ['steward'],
  form_cohort: ['steward'],
  take: ['reviewer', 'adjudicator', 'quality', 'protection'],
  release: ['reviewer', 'adjudicator', 'quality', 'protection'],
  decide: ['reviewer', 'adjudicator'],
  judge_identity: ['analyst', 'reviewer', 'adjudicator'],
  attach_evidence: ['analyst', 'reviewer', 'adjudicator', 'protection'],
  record_location: ['analyst', 'reviewer', 'adjudicator', 'protection', 'steward'],
  record_action: ['analyst', 'reviewer', 'adjudicator', 'protection', 'steward'],
  record_search: ['analyst', 'reviewer', 'adjudicator', 'protection', 'steward'],
  pause: 'anyone',
  resume: ['reviewer', 'adjudicator', 'protection'],
  set_band: ['reviewer', 'adjudicator', 'protection'],
  refer_protection: 'anyone',
  end_protection: ['protection'],
  set_role: ['reviewer', 'adjudicator'],
  approve_exclusion: ['reviewer', 'adjudicator', 'quality'],
  withdraw_exclusion: 'anyone',
  withdraw_source: 'anyone',
  // a reviewer takes back only an own first answer that nobody has followed: see `reopenCase`
  reopen: [...checkingRoles, 'reviewer'],
  note: 'anyone',
  read_file: 'anyone',
  export: ['reviewer', 'adjudicator', 'protection', 'redress', 'publisher'],
  search: 'anyone',
  open_redress: 'anyone',
  decide_redress: ['redress'],
  set_hold: ['steward', 'redress', 'adjudicator'],
  lift_hold: ['steward', 'redress', 'adjudicator'],
  draw_sample: ['quality'],
  check_quality: ['quality'],
  publish: ['publisher', 'reviewer', 'adjudicator'],
  explain_difference: 'anyone',
  purge: ['steward'],
};

/** What the system may do by itself (CONTRACTS 2). */
const systemCommands: ReadonlySet<CommandKind> = new Set(['adopt_snapshot', 'form_cohort', 'reopen', 'purge']);

/** The roles of an actor now; empty for a key that the ledger does not know. */
export function rolesOf(state: ReviewState, actor: Actor): readonly ActorRole[] {
  if (actor.kind === 'session') return actor.roles;
  return actor.kind === 'key' ? (state.keys.get(actor.id)?.roles ?? []) : [];
}

/** Null when the actor may give such a command at all; else why not. */
export function forbidden(state: ReviewState, command: CommandKind, actor: Actor, simulated: boolean): Refusal | null {
  if (actor.kind === 'system') return systemCommands.has(command) ? null : refuse('system_may_not', command);
  if (command === 'register_key') return actor.kind === 'key' ? null : refuse('unknown_key');
  const key = actor.kind === 'key' ? state.keys.get(actor.id) : undefined;
  if (actor.kind === 'key' && !key) return refuse('unknown_key', actor.id);
  if (key?.keyKind === 'script' && !simulated) return refuse('script_key_outside_simulation', key.name);
  const permitted = permissions[command];
  if (permitted === 'anyone' || rolesOf(state, actor).some((role) => permitted.includes(role))) return null;
  return refuse('role_missing', permitted.join(', '));
}

import type { ReviewState } from '../fold/state.ts';
import type { Profile } from '../profile/profile.ts';
import type { Command } from './command.ts';

const dayMs = 86_400_000;

/**
 * What the system must reopen at a time because it is too old: a settled outcome past its day to look again, or past the
 * profile's expiry. Commands for the system; none for what was never settled.
 */
export function expired(state: ReviewState, nowMs: number, profile: Profile): Extract<Command, { kind: 'reopen' }>[] {
  const commands: Extract<Command, { kind: 'reopen' }>[] = [];
  for (const { person, settled, member, reading } of state.persons.values()) {
    if (!settled || !member) continue;
    const decisions = [reading.adjudication, reading.second, reading.first];
    const relookOn = decisions.find((decision) => decision?.relookOn !== undefined)?.relookOn;
    const days = profile.outcomes[settled.outcome].expiryDays;
    const limit = days === null ? Number.POSITIVE_INFINITY : Date.parse(settled.at) + days * dayMs;
    const relook = relookOn === undefined ? Number.POSITIVE_INFINITY : Date.parse(`${relookOn}T00:00:00Z`);
    if (nowMs >= Math.min(limit, relook)) commands.push({ kind: 'reopen', person, cause: 'expired' });
  }
  return commands;
}

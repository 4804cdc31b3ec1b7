import { type ActorRole, actorRoles } from '../event/review-event.ts';

/** Other words that people use for a role. */
const aliases: Readonly<Record<string, ActorRole>> = {
  reader: 'reviewer',
  first: 'reviewer',
  second: 'reviewer',
  reviewer1: 'reviewer',
  reviewer2: 'reviewer',
  third: 'adjudicator',
  qa: 'quality',
  intake: 'steward',
};

/** Reads a role as a person writes it; null for anything else. */
export function readRole(text: string): ActorRole | null {
  const term = text.trim().toLowerCase();
  return actorRoles.find((role) => role === term) ?? aliases[term] ?? null;
}

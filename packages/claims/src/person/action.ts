import { type Day, isoInterval } from '@lookback/base';
import type { ActionClaim, ActionsAt, ActionsQuestion, ActionType, ByBasis } from './person-claim.ts';

/** Actions against a person. The others help, are neutral or end something. */
export const adverseActions: ReadonlySet<ActionType> = new Set<ActionType>([
  'stopped',
  'arrested',
  'charged',
  'proceedings_opened',
  'order_made',
  'carried_out',
  'account_restricted',
  'report_filed',
]);

const closing: ReadonlySet<ActionType> = new Set<ActionType>(['carried_out', 'ended', 'relief_granted']);

interface Dated {
  readonly claim: ActionClaim;
  readonly from: Day;
  readonly to: Day | null;
}

/**
 * The actions of one person at a day (figures E0 to E3, A0 to A2). An action without a date is not counted in any span
 * of time and comes in only where a time is not asked for (arrested at least once). Two files that report one action
 * of one day are one event; a stated basis wins over `not_stated`.
 */
export function actionsAt(question: ActionsQuestion): ActionsAt {
  const { at, knownSince, settledOn } = question;
  const events = distinctEvents(question.actions, at);
  const arrests = events.filter((event) => event.claim.type === 'arrested');
  const undatedArrest = question.actions.some((claim) => claim.type === 'arrested' && claim.from === '');
  const adverse = events.filter((event) => adverseActions.has(event.claim.type));
  const a0 = byBasis(adverse.filter((event) => event.from < knownSince));
  const after = adverse.filter((event) => event.from >= knownSince);
  const a1 = byBasis(after.filter((event) => settledOn === null || event.from < settledOn));
  const a2 = byBasis(after.filter((event) => settledOn !== null && event.from >= settledOn));
  return {
    arrestEvents: arrests.length,
    arrestedOnce: arrests.length > 0 || undatedArrest,
    proceedingsOpen: proceedingsOpen(events, at),
    removed: events.some((event) => event.claim.type === 'carried_out'),
    a0,
    a1,
    a2,
    actedOnBeforeDecided: a1.network + a1.not_stated > 0,
  };
}

function proceedingsOpen(events: readonly Dated[], at: Day): boolean {
  const opened = events.filter(
    (event) => event.claim.type === 'proceedings_opened' && (event.to === null || event.to >= at),
  );
  const closed = events.filter((event) => closing.has(event.claim.type)).map((event) => event.from);
  return opened.some((event) => !closed.some((day) => day >= event.from));
}

function distinctEvents(claims: readonly ActionClaim[], at: Day): Dated[] {
  const events = new Map<string, Dated>();
  for (const claim of claims) {
    const from = isoInterval(claim.from);
    if (from === null || from.from > at) continue;
    const key = `${claim.type} ${claim.from}`;
    const known = events.get(key);
    const to = isoInterval(claim.to)?.to ?? null;
    if (known && strength(known.claim) >= strength(claim)) {
      if (known.to === null && to !== null) events.set(key, { ...known, to });
      continue;
    }
    events.set(key, { claim, from: from.from, to: to ?? known?.to ?? null });
  }
  return [...events.values()];
}

function strength(claim: ActionClaim): number {
  return claim.basis === 'network' ? 2 : claim.basis === 'other' ? 1 : 0;
}

function byBasis(events: readonly Dated[]): ByBasis {
  const count = (basis: ActionClaim['basis']) => events.filter((event) => event.claim.basis === basis).length;
  return { network: count('network'), other: count('other'), not_stated: count('not_stated') };
}

import type { Day } from '@lookback/base';

export interface RetentionQuestion {
  /** Last day that the law or the charter allows. */
  readonly statutoryCap: Day;
  readonly decidedOn: Day;
  /** Days that the profile keeps this outcome in this role. */
  readonly retentionDays: number;
  readonly legalHold: boolean;
  readonly redressOpen: boolean;
}

export interface PurgeDue {
  readonly due: Day;
  /** Why the purge waits; it stays visible while it does. */
  readonly suspendedBy: readonly ('legal_hold' | 'redress_open')[];
}

/** When a decided case is purged: min(statutory cap, decision + retention); computed, never typed (requirements 3). */
export function purgeDue(question: RetentionQuestion): PurgeDue {
  const { statutoryCap, decidedOn, retentionDays, legalHold, redressOpen } = question;
  const suspendedBy = [legalHold ? ('legal_hold' as const) : null, redressOpen ? ('redress_open' as const) : null];
  return {
    due: Math.min(statutoryCap, decidedOn + retentionDays),
    suspendedBy: suspendedBy.filter((reason) => reason !== null),
  };
}

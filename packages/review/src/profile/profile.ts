import type { LocationCode } from '@lookback/claims';
import type { Outcome } from '../event/outcome.ts';
import type { ActorRole, NetworkRole, Stage } from '../event/review-event.ts';

/** What every status must say before it may be used (requirements 1.1: a word without a definition is no status). */
export interface StatusDefinition {
  /** What it is called on screen in this profile, in English. */
  readonly label: string;
  readonly definition: string;
  /** The question that is answered with yes before the status is given. */
  readonly entryTest: string;
  readonly evidenceNeeded: string;
  /** Days after which it must be looked at again; null where it lasts. */
  readonly expiryDays: number | null;
}

export interface OutcomeDefinition extends StatusDefinition {
  /** How many different people must give it before it stands. */
  readonly people: 1 | 2;
  readonly adverse: boolean;
  /** Retention after the decision, in days. */
  readonly retentionDays: number;
}

export interface ActionDefinition extends StatusDefinition {
  readonly adverse: boolean;
}

/** Vocabulary of one kind of review: border, bank, anti-trafficking, trace-back. Data, never code. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly stages: Readonly<Record<Stage, StatusDefinition>>;
  readonly outcomes: Readonly<Record<Outcome, OutcomeDefinition>>;
  readonly locations: Readonly<Record<LocationCode, StatusDefinition>>;
  readonly actions: Readonly<Record<string, ActionDefinition>>;
  readonly roles: Readonly<Record<NetworkRole, StatusDefinition>>;
  readonly actors: Readonly<Record<ActorRole, string>>;
}

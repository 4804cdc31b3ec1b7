import { randomBytes } from 'node:crypto';
import type { AppendOptions, Ledger, LedgerEvent, NewEvent } from '@lookback/store';
import { signedContent } from '@lookback/store';
import type { RecordedEvent, ReviewEvent } from '../event/review-event.ts';
import { applyEvent, type Draft, draftOf } from '../fold/fold-review.ts';
import type { ReviewState } from '../fold/state.ts';
import type { Actor, Command } from '../policy/command.ts';
import { decide, type PolicyContext } from '../policy/decide.ts';
import type { Refusal } from '../policy/refusal.ts';
import { type KeyFile, signWith } from './key.ts';
import { fromLedgerEvent, type Salts, toLedgerEvent } from './ledger-event.ts';

/** Who acts, with what it takes to sign: a key's file, a session of the server or of the local account, the system. */
export type Signer =
  | { readonly kind: 'key'; readonly key: KeyFile }
  | (Actor & { readonly kind: 'session' | 'system' });

export interface Act {
  readonly command: Command;
  readonly by: Signer;
  readonly nowMs: number;
}

export type Done = { readonly kind: 'done'; readonly events: readonly RecordedEvent[] } | Refusal;

/** A review over its ledger: the state so far, and the one way to add to it. */
export interface ReviewLog {
  /** The state after everything in the ledger, other writers' events included. */
  state(): Promise<ReviewState>;
  /** All events, in order. */
  events(): Promise<readonly RecordedEvent[]>;
  /** Decides, signs and appends. Another writer's events are read and the command is decided again on them. */
  act(act: Act): Promise<Done>;
  /**
   * Many acts in one transaction, each decided on the state that the ones before it leave. A refusal stops nothing: it is
   * the result of its act.
   */
  actAll(acts: readonly Act[]): Promise<readonly Done[]>;
}

export interface ReviewLogOptions extends PolicyContext {
  /** Salts of texts; random unless given. */
  readonly salts?: Salts;
}

/** The actor of a signer. */
export function actorOf(signer: Signer): Actor {
  return signer.kind === 'key' ? { kind: 'key', id: signer.key.id } : signer;
}

/** Opens a review over a ledger. */
export function openReviewLog(ledger: Ledger, options: ReviewLogOptions): ReviewLog {
  const salts = options.salts ?? (() => randomBytes(16).toString('hex'));
  let draft = draftOf(null);
  const refresh = async (): Promise<Draft> => {
    const news = (await ledger.read(draft.sequence + 1)).map(fromLedgerEvent);
    if (news.some((event) => event.kind === 'purged')) return reread();
    const next = news.length > 0 ? draftOf(draft) : draft;
    for (const event of news) applyEvent(next, event);
    draft = next;
    return draft;
  };
  const reread = async (): Promise<Draft> => {
    const next = draftOf(null);
    for (const event of await ledger.read()) applyEvent(next, fromLedgerEvent(event));
    draft = next;
    return next;
  };
  const actAll = async (acts: readonly Act[]): Promise<readonly Done[]> => {
    for (;;) {
      const plan = planActs(await refresh(), acts, options, salts);
      if (plan.events.length === 0) return plan.results.map((result) => result ?? { kind: 'done', events: [] });
      const append: AppendOptions = { expectedSequence: plan.from, purge: plan.purge };
      const result = await ledger.append(plan.events, append);
      if (result.kind === 'conflict') continue;
      await refresh();
      return shareOut(plan, result.events);
    }
  };
  return {
    state: refresh,
    events: async () => (await ledger.read()).map(fromLedgerEvent),
    act: async (act) => (await actAll([act]))[0],
    actAll,
  };
}

interface Plan {
  readonly from: number;
  readonly events: readonly NewEvent[];
  /** Per act: a refusal, or null with `counts` of its events. */
  readonly results: readonly (Refusal | null)[];
  readonly counts: readonly number[];
  readonly purge: readonly { readonly sequence: number; readonly field: string }[];
}

function planActs(state: ReviewState, acts: readonly Act[], context: PolicyContext, salts: Salts): Plan {
  const draft = acts.length > 1 ? draftOf(state) : null;
  const events: NewEvent[] = [];
  const results: (Refusal | null)[] = [];
  const counts: number[] = [];
  const purge: { sequence: number; field: string }[] = [];
  for (const { command, by, nowMs } of acts) {
    const decided = decide(draft ?? state, command, actorOf(by), nowMs, context);
    results.push(decided.kind === 'refusal' ? decided : null);
    const made = decided.kind === 'refusal' ? [] : decided.events;
    counts.push(made.length);
    for (const event of made) {
      if (draft) applyEvent(draft, { ...event, sequence: draft.sequence + 1 });
      if (event.kind === 'purged') purge.push(...event.items);
      events.push(sealed(event, by, salts));
    }
  }
  return { from: state.sequence, events, results, counts, purge };
}

function sealed(event: ReviewEvent, by: Signer, salts: Salts): NewEvent {
  const plain = toLedgerEvent(event, salts);
  return by.kind === 'key' ? { ...plain, signature: signWith(by.key, signedContent(plain)) } : plain;
}

function shareOut(plan: Plan, written: readonly LedgerEvent[]): Done[] {
  let next = 0;
  return plan.results.map((refusal, index) => {
    const own = written.slice(next, next + plan.counts[index]).map(fromLedgerEvent);
    next += plan.counts[index];
    return refusal ?? { kind: 'done', events: own };
  });
}

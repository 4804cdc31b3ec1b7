import { codeOf, isAdverse } from '../event/outcome.ts';
import type { ActorRef } from '../event/review-event.ts';
import type { Decision, PersonReview, Reading, RegisteredKey, Settled } from './state.ts';

/** What settling needs to know beside the reading. */
export interface SettleContext {
  readonly keys: ReadonlyMap<string, RegisteredKey>;
  /** Only one person can read here: what is not adverse settles at once, provisionally. */
  readonly singleReader: boolean;
}

/**
 * The outcome that a reading settles on, if any. Two readers who agree settle it; who differ wait for a third, whose
 * answer settles it. An adverse outcome settles only when two different people gave it, each citing conduct: this
 * holds for every sequence of events, whoever wrote it.
 */
export function settle(reading: Reading, context: SettleContext): Settled | undefined {
  const { first, second, adjudication } = reading;
  if (!first) return undefined;
  if (adjudication) return adjudicated(adjudication, [first, second], context);
  if (second) {
    const agree = codeOf(first.outcome) === codeOf(second.outcome) && isSomeoneElse(first.actor, second.actor, context);
    if (!agree || (isAdverse(first.outcome) && !carriesConduct([first, second]))) return undefined;
    return settled(first, second, 2);
  }
  return context.singleReader && !isAdverse(first.outcome) ? settled(first, first, 1) : undefined;
}

function adjudicated(
  last: Decision,
  readers: readonly (Decision | undefined)[],
  context: SettleContext,
): Settled | undefined {
  const same = readers.filter(
    (reader) =>
      reader !== undefined &&
      codeOf(reader.outcome) === codeOf(last.outcome) &&
      isSomeoneElse(reader.actor, last.actor, context),
  );
  if (!isAdverse(last.outcome)) return settled(last, last, same.length > 0 ? 2 : 1);
  const supported = same.some((reader) => reader !== undefined && carriesConduct([reader, last]));
  return supported ? settled(last, last, 2) : undefined;
}

function settled(outcome: Decision, last: Decision, people: 1 | 2): Settled {
  return {
    outcome: outcome.outcome,
    at: last.at,
    sequence: last.sequence,
    evidenceDigest: last.evidenceDigest,
    people,
  };
}

function carriesConduct(decisions: readonly Decision[]): boolean {
  return decisions.every((decision) => decision.conduct.some((id) => decision.evidence.includes(id)));
}

/**
 * Are these two different people, as far as the ledger can tell? Two keys of one name are one person; a key that was
 * never registered is nobody.
 */
export function isSomeoneElse(a: ActorRef, b: ActorRef, { keys }: Pick<SettleContext, 'keys'>): boolean {
  const holder = (actor: ActorRef) => (actor.kind === 'key' ? keys.get(actor.id)?.name : actor.id);
  const [one, other] = [holder(a), holder(b)];
  if (a.kind === 'system' || b.kind === 'system' || one === undefined || other === undefined) return false;
  return a.id !== b.id && one.toLowerCase() !== other.toLowerCase();
}

/** Is the person under protection now? */
export function isProtected(review: Pick<PersonReview, 'protection'>): boolean {
  return review.protection !== undefined;
}

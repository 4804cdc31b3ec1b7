import { randomBytes } from 'node:crypto';
import { GuardError, UserError, WorldError } from '@lookback/base';
import type { IdentityJudgement } from '@lookback/model';
import {
  type Actor,
  type Command,
  decide,
  foldReview,
  fromLedgerEvent,
  type KeyFile,
  type RecordedEvent,
  type Refusal,
  type RefusalCode,
  type ReviewState,
  signWith,
  standingJudgements as standing,
  toLedgerEvent,
} from '@lookback/review';
import { type Ledger, type LedgerEvent, openSqliteLedger, signedContent } from '@lookback/store';
import type { ReviewContext } from '../context.ts';

/** The ledger of a workspace with its folded state: where everything that people do goes through the policy. */
export interface Book {
  /** The state up to the last event. */
  state(): Promise<ReviewState>;
  /** Every event, in order. */
  events(): Promise<readonly RecordedEvent[]>;
  /**
   * Does a command: asks the policy, signs with the key (the system signs nothing), appends in one transaction. A
   * repeat appends nothing and returns no events. Throws UserError or GuardError with the refusal's code.
   */
  perform(command: Command, key?: KeyFile): Promise<readonly RecordedEvent[]>;
  readonly ledger: Ledger;
  close(): Promise<void>;
}

const open = new WeakMap<ReviewContext, Promise<Book>>();

/** Opens the workspace's ledger once for a context. */
export function openBook(context: ReviewContext): Promise<Book> {
  const known = open.get(context);
  if (known) return known;
  const book = openAnew(context);
  open.set(context, book);
  return book;
}

/** Closes the ledger of a context, where it was opened. */
export async function closeBook(context: ReviewContext): Promise<void> {
  const book = open.get(context);
  open.delete(context);
  await (await book)?.close();
}

async function openAnew(context: ReviewContext): Promise<Book> {
  const ledger = await openSqliteLedger(context.workspace.paths.ledger);
  const salts = saltsOf(context);
  const seen: RecordedEvent[] = [];
  let folded = foldReview([]);
  const take = (events: readonly LedgerEvent[]): readonly RecordedEvent[] => {
    const fresh = events.filter((event) => event.sequence > folded.sequence).map(fromLedgerEvent);
    folded = foldReview(fresh, folded);
    seen.push(...fresh);
    return fresh;
  };
  const catchUp = async () => {
    take(await ledger.read(folded.sequence + 1));
    return folded;
  };
  const perform = async (command: Command, key?: KeyFile): Promise<readonly RecordedEvent[]> => {
    const actor: Actor = key ? { kind: 'key', id: key.id } : { kind: 'system', id: 'system' };
    for (let attempt = 0; attempt < 20; attempt++) {
      const state = await catchUp();
      const outcome = decide(state, command, actor, context.clock.now(), { simulated: context.workspace.simulated });
      if (outcome.kind === 'refusal') throw failureOf(outcome);
      if (outcome.events.length === 0) return [];
      const events = outcome.events.map((event) => {
        const unsigned = toLedgerEvent(event, salts);
        return key ? { ...unsigned, signature: signWith(key, signedContent(unsigned)) } : unsigned;
      });
      const purge = command.kind === 'purge' ? command.items : undefined;
      const done = await ledger.append(events, { expectedSequence: state.sequence, purge });
      if (done.kind === 'appended') return take(done.events);
    }
    throw new WorldError({
      code: 'ledger_busy',
      message: 'The ledger kept changing while this was written.',
      todo: 'Try again.',
    });
  };
  return { state: catchUp, events: async () => (await catchUp()) && seen, perform, ledger, close: () => ledger.close() };
}

/** Salts are random; in a simulated workspace they follow from the sequence, so that runs can be compared. */
function saltsOf(context: ReviewContext): () => string {
  let drawn = 0;
  return context.workspace.simulated
    ? () => (drawn++).toString(16).padStart(32, '0')
    : () => randomBytes(16).toString('hex');
}

/** Refusals that guard a person; they exit with 3. The others are mistakes that the caller mends. */
const guards: ReadonlySet<RefusalCode> = new Set([
  'script_key_outside_simulation',
  'system_may_not',
  'role_missing',
  'already_decided_by_you',
  'analyst_may_not_review',
  'conduct_missing',
  'leg_missing',
  'innocent_explanation_missing',
  'confirmation_missing',
  'adverse_needs_two_on_outcome',
  'redress_needs_someone_new',
  'same_person_twice',
  'own_work',
  'protected_attribute',
]);

function failureOf({ code, detail }: Refusal): GuardError | UserError {
  const about = detail === undefined ? '' : ` (${detail})`;
  const told = { code, message: `Refused: ${code.replaceAll('_', ' ')}${about}.` };
  return guards.has(code) ? new GuardError(told) : new UserError(told);
}

/** The identity judgements in force, in the form that step 2 takes; unsettled ones are left out. */
export function standingJudgements(state: ReviewState): IdentityJudgement[] {
  return standing(state)
    .filter((judgement) => judgement.settled)
    .map(({ a, b, judgement }) => ({ a, b, judgement }))
    .sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
}

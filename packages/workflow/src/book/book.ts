import { userInfo } from 'node:os';
import { WorldError } from '@lookback/base';
import type { IdentityJudgement } from '@lookback/model';
import {
  type Act,
  type Command,
  type Done,
  type KeyFile,
  openReviewLog,
  type RecordedEvent,
  type ReviewState,
  type Signer,
  standingJudgements as standing,
} from '@lookback/review';
import { type Ledger, openSqliteLedger, readPointers } from '@lookback/store';
import { words } from '@lookback/words';
import type { ReviewContext } from '../context.ts';
import { failureOf } from './refusal-words.ts';

/** The ledger of a workspace with its folded state: where everything that people do goes through the policy. */
export interface Book {
  /** The state up to the last event, other writers' events included. */
  state(): Promise<ReviewState>;
  /** Every event, in order. */
  events(): Promise<readonly RecordedEvent[]>;
  /**
   * Does a command for a key, a session or (without one) the system: asks the policy, signs, appends in one
   * transaction. A repeat appends nothing. Throws UserError or GuardError with the refusal's code.
   */
  perform(command: Command, by?: KeyFile | Signer): Promise<readonly RecordedEvent[]>;
  /** Many acts in one transaction; a refusal is the result of its act and stops nothing. */
  performAll(acts: readonly Act[]): Promise<readonly Done[]>;
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

/** The account that runs the command, for what needs someone and no key: withdrawing, explaining, pausing. */
export function localSession(context: ReviewContext): Signer {
  const id = context.workspace.simulated ? 'local:demo' : `local:${userInfo().username}`;
  return { kind: 'session', id, roles: ['steward'] };
}

async function openAnew(context: ReviewContext): Promise<Book> {
  const ledger = await openSqliteLedger(context.workspace.paths.ledger);
  await refuseLost(context, ledger);
  const { simulated } = context.workspace;
  let drawn = 0;
  const salts = simulated ? () => (drawn++).toString(16).padStart(32, '0') : undefined;
  const log = openReviewLog(ledger, { simulated, salts });
  return {
    state: log.state,
    events: log.events,
    perform: async (command, by) => {
      const done = await log.act({ command, by: signerOf(by), nowMs: context.clock.now() });
      if (done.kind === 'refusal') throw failureOf(done);
      return done.events;
    },
    performAll: log.actAll,
    ledger,
    close: () => ledger.close(),
  };
}

/**
 * An empty ledger beside links has lost what people did: before there are links the steps have written to it. Going on
 * would begin a second one, and nobody would miss the first.
 */
async function refuseLost({ workspace }: ReviewContext, ledger: Ledger): Promise<void> {
  if ((await ledger.head()).sequence > 0) return;
  const { links } = await readPointers(workspace);
  if (links === undefined) return;
  await ledger.close();
  const file = workspace.paths.ledger;
  throw new WorldError({
    code: 'ledger_lost',
    file,
    message: words.error_ledger_lost({ file }),
    todo: words.error_ledger_lost_todo(),
  });
}

function signerOf(by: KeyFile | Signer | undefined): Signer {
  if (by === undefined) return { kind: 'system', id: 'system' };
  return by.kind === 'lookback-key' ? { kind: 'key', key: by } : by;
}

/** The identity judgements in force, in the form that step 2 takes; unsettled ones are left out. */
export function standingJudgements(state: ReviewState): IdentityJudgement[] {
  return standing(state)
    .filter((judgement) => judgement.settled)
    .map(({ a, b, judgement }) => ({ a, b, judgement }))
    .sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
}

import { UserError } from '@lookback/base';
import { type KeyFile, type PolicyContext, refuseSigners } from '@lookback/review';
import { withStageLock } from '@lookback/store';
import { words } from '@lookback/words';
import { measureStep } from './6-measure.ts';
import { type Book, openBook } from './book/book.ts';
import { failureOf } from './book/refusal-words.ts';
import type { ReviewContext } from './context.ts';
import { freeze, nextNumber, type PublicationFiles } from './publish/freeze.ts';
import { latestFiguresDay } from './publish/latest-figures.ts';

export interface PublishReport extends PublicationFiles {
  readonly number: string;
  readonly folder: string;
  readonly status: string;
  readonly asOf: string;
  /** True when the same figures were already published under that number: nothing was written. */
  readonly repeated: boolean;
}

export interface PublishOptions {
  readonly keys: readonly KeyFile[];
  /** ISO day; by default that of the figures measured last. */
  readonly asOf?: string;
  readonly locale?: 'en' | 'es';
}

/**
 * Step 7: freezes the figures, signed by two different people. With one key the publication is provisional, by a single
 * reader. Refused while any identity fails, and for a key that may not sign, before anything is written. Throws
 * FindingError, GuardError, UserError `no_key`, `unknown_key`, `day_ahead`.
 */
export async function publishStep(context: ReviewContext, options: PublishOptions): Promise<PublishReport> {
  if (options.keys.length === 0) {
    throw new UserError({
      code: 'no_key',
      message: words.error_publication_key(),
      todo: words.error_publication_key_todo(),
    });
  }
  const book = await openBook(context);
  const keys = await signingKeys(book, options.keys, context.workspace);
  const status = keys.length >= 2 ? 'final' : 'provisional, single reader';
  const asOf = options.asOf ?? (await latestFiguresDay(context));
  refuseDayAhead(asOf, context.clock.now());
  const { set, digest: figures } = await measureStep(context, { asOf, status });
  return withStageLock(context.workspace, 'publish', async () => {
    const frozen = await freeze(context, set, {
      ...{ ...options, figures, keys, status },
      number: await nextNumber(context),
    });
    if (!frozen.repeated) {
      const { digest, signatures } = frozen;
      const body = { number: Number(frozen.number), figuresDigest: digest, status, asOf, signatures };
      await book.perform({ kind: 'publish', ...body }, keys[0]);
    }
    return { ...frozen, status, asOf };
  });
}

const hourMs = 3_600_000;
/** Where the day begins first: a reviewer there is not ahead of anybody. */
const earliestZoneHours = 14;

/** What will be recorded until a day that has not come nobody can sign for. */
function refuseDayAhead(asOf: string, nowMs: number): void {
  const today = new Date(nowMs + earliestZoneHours * hourMs).toISOString().slice(0, 10);
  if (asOf <= today) return;
  throw new UserError({
    code: 'day_ahead',
    message: words.error_publication_ahead({ day: asOf, today }),
    todo: words.error_publication_ahead_todo({ today }),
  });
}

/** The keys that sign, each once, under the names that the ledger knows: what a key's file says of its name is only said. */
async function signingKeys(book: Book, keys: readonly KeyFile[], policy: PolicyContext): Promise<KeyFile[]> {
  const signers = new Map(keys.map((key) => [key.id, key]));
  const state = await book.state();
  const refusal = refuseSigners(state, [...signers.keys()], policy);
  if (refusal) throw failureOf(refusal);
  return [...signers.values()].map((key) => ({ ...key, name: state.keys.get(key.id)?.name ?? key.name }));
}

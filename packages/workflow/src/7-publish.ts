import { UserError } from '@lookback/base';
import type { KeyFile } from '@lookback/review';
import { words } from '@lookback/words';
import { measureStep } from './6-measure.ts';
import { openBook } from './book/book.ts';
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
 * reader. Refused while any identity fails. Throws FindingError, UserError `no_key`.
 */
export async function publishStep(context: ReviewContext, options: PublishOptions): Promise<PublishReport> {
  if (options.keys.length === 0) {
    throw new UserError({
      code: 'no_key',
      message: words.error_publication_key(),
      todo: words.error_publication_key_todo(),
    });
  }
  const people = new Set(options.keys.map((key) => key.name.toLowerCase()));
  const status = people.size >= 2 ? 'final' : 'provisional, single reader';
  const asOf = options.asOf ?? (await latestFiguresDay(context));
  const { set } = await measureStep(context, { asOf, status });
  const book = await openBook(context);
  const frozen = await freeze(context, set, { ...options, status, number: await nextNumber(context) });
  if (!frozen.repeated) {
    const { digest, signatures } = frozen;
    const body = { number: Number(frozen.number), figuresDigest: digest, status, asOf, signatures };
    await book.perform({ kind: 'publish', ...body }, options.keys[0]);
  }
  return { ...frozen, status, asOf };
}

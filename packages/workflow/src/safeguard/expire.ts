import { expired, profileOf } from '@lookback/review';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';

/**
 * Reopens what time has overtaken: a decision past its day to look again, or older than its profile lets it stand.
 * Appended by the system with its cause; returns the persons.
 */
export async function reopenExpired(context: ReviewContext): Promise<readonly string[]> {
  const book = await openBook(context);
  const nowMs = context.clock.now();
  const commands = expired(await book.state(), nowMs, profileOf(context.charter.profile));
  await book.performAll(commands.map((command) => ({ command, by: { kind: 'system', id: 'system' }, nowMs })));
  return commands.map(({ person }) => person).sort();
}

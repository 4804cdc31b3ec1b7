import type { KeyFile } from '@lookback/review';
import { localSession, openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { openLibrary, personOfId } from './person-file.ts';

/** Notes in the ledger that somebody read a person's file, before the file is given out. */
export async function logRead(context: ReviewContext, id: string, key?: KeyFile): Promise<void> {
  const { persons } = await openLibrary(context);
  const person = personOfId(persons, id);
  const book = await openBook(context);
  await book.perform({ kind: 'read_file', person }, key ?? localSession(context));
}

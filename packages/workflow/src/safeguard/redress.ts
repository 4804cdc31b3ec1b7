import type { KeyFile, RecordedEvent } from '@lookback/review';
import { localSession, openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { openLibrary, personOfId } from '../review/person-file.ts';

/** What may be done for somebody who challenges, or whose case a court holds. Persons are named by a person or record id. */
export type SafeguardAct =
  | { readonly kind: 'open_redress'; readonly text: string }
  | { readonly kind: 'decide_redress'; readonly upheld: boolean; readonly reason: string }
  | { readonly kind: 'set_hold' | 'lift_hold'; readonly reason: string };

/** Opens or decides a challenge, sets or lifts a legal hold; without a key, as the account that runs the command. */
export async function safeguardStep(
  context: ReviewContext,
  person: string,
  act: SafeguardAct,
  key?: KeyFile,
): Promise<readonly RecordedEvent[]> {
  const { persons } = await openLibrary(context);
  const book = await openBook(context);
  return book.perform({ ...act, person: personOfId(persons, person) }, key ?? localSession(context));
}

import { UserError } from '@lookback/base';
import type { ActionType, LocationState, SearchAnswer } from '@lookback/claims';
import { actionTypes, locationStates, searchAnswers } from '@lookback/model';
import type { Command, KeyFile, RecordedEvent } from '@lookback/review';
import { words } from '@lookback/words';
import { localSession, openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { openLibrary, personOfId } from './person-file.ts';

/** What may be done for a person beside answering: pause, refer for protection, write something down, take an answer back. */
export type CareCommand = Extract<
  Command,
  { kind: 'pause' | 'resume' | 'refer_protection' | 'end_protection' | 'note' | 'set_band' | 'reopen' }
>;

/** A dated claim that a reviewer records. */
export type RecordCommand = Extract<Command, { kind: 'record_location' | 'record_action' | 'record_search' }>;

/** Does one of these for a person named by a person or record id; without a key, for the account that runs the command. */
export async function careStep(
  context: ReviewContext,
  command: CareCommand | RecordCommand,
  key?: KeyFile,
): Promise<readonly RecordedEvent[]> {
  if (command.kind === 'record_location') defined<LocationState>(command.state, locationStates, 'state');
  if (command.kind === 'record_action') defined<ActionType>(command.type, actionTypes, 'action');
  if (command.kind === 'record_search') defined<SearchAnswer>(command.answer, searchAnswers, 'answer');
  const { persons } = await openLibrary(context);
  const book = await openBook(context);
  return book.perform({ ...command, person: personOfId(persons, command.person) }, key ?? localSession(context));
}

function defined<T extends string>(value: string, known: readonly T[], what: 'state' | 'action' | 'answer'): void {
  if (known.some((word) => word === value)) return;
  throw new UserError({
    code: 'claim_undefined',
    message: words[`error_no_${what}`]({ value }),
    todo: words.error_claim_undefined_todo({ known: known.join(', ') }),
  });
}

import { UserError } from '@lookback/base';
import { words } from '@lookback/words';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { importedSources } from './records-input.ts';

/**
 * What came in must be what the custodian says was sent, or somebody must have written why not.
 * Throws UserError `difference_unexplained` with the file, both counts and what to do.
 */
export async function requireExplained(context: ReviewContext): Promise<void> {
  const state = await (await openBook(context)).state();
  for (const { source, totals } of await importedSources(context)) {
    const expected = source.intake.custody?.control_totals?.rows;
    const received = totals.records + totals.rejected;
    const system = context.charter.systems.find((item) => item.name === source.intake.custody?.system);
    const explained =
      source.differenceExplained ?? system?.difference_explained ?? state.differencesExplained.get(source.name);
    if (expected === undefined || expected === received || explained) continue;
    throw new UserError({
      code: 'difference_unexplained',
      file: source.name,
      message: words.error_unexplained({ file: source.name, expected, received, difference: received - expected }),
      todo: words.error_unexplained_todo({ file: source.name }),
    });
  }
}

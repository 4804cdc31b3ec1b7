import type { Memo } from '@lookback/model';
import { listSources } from '@lookback/store';
import type { ReviewContext } from '../context.ts';

/**
 * The memo without declared persons whose record came from a withdrawn source; they are named as `file:row`. Of files of one
 * name the memo means the first: withdrawn, its rows do not become those of a later one, and a later one's withdrawal loses nobody.
 */
export async function withoutWithdrawn(
  context: ReviewContext,
  memo: Memo,
): Promise<{ readonly memo: Memo; readonly lost: readonly string[] }> {
  const sources = await listSources(context.workspace);
  const firstOf = new Map([...sources].reverse().map((source) => [source.name, source]));
  const isLost = (item: Memo['starting_persons'][number]) =>
    item.record !== undefined && firstOf.get(item.record.file)?.withdrawn === true;
  const lost = [...memo.starting_persons, ...memo.members]
    .filter(isLost)
    .map((item) => `${item.record?.file}:${item.record?.row}`);
  return {
    memo: {
      ...memo,
      starting_persons: memo.starting_persons.filter((item) => !isLost(item)),
      members: memo.members.filter((item) => !isLost(item)),
    },
    lost,
  };
}

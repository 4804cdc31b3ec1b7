import type { Memo } from '@lookback/model';
import { listSources } from '@lookback/store';
import type { ReviewContext } from '../context.ts';

/** The memo without declared persons whose only record came from a withdrawn source; they are named as `file:row`. */
export async function withoutWithdrawn(
  context: ReviewContext,
  memo: Memo,
): Promise<{ readonly memo: Memo; readonly lost: readonly string[] }> {
  const sources = await listSources(context.workspace);
  const withdrawn = new Set(sources.filter((source) => source.withdrawn).map((source) => source.name));
  const isLost = (item: Memo['starting_persons'][number]) =>
    item.record !== undefined && withdrawn.has(item.record.file);
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

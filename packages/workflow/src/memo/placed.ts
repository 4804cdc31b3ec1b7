import { Failure, type FailureDetail, GuardError, UserError } from '@lookback/base';
import type { Memo, YamlFile } from '@lookback/model';

/** Does work on a memo; a failure that names one of its values or rows is given the line where it stands. */
export function placedInMemo<T>(file: YamlFile<Memo>, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Failure) || error.detail.line !== undefined) throw error;
    const path = pathOf(file.value, error.detail);
    if (path === null) throw error;
    const place = file.placeOf(path);
    const detail: FailureDetail = {
      ...error.detail,
      ...place,
      message: `${place.file}:${place.line}: ${error.detail.message}`,
    };
    throw error instanceof GuardError ? new GuardError(detail) : new UserError(detail);
  }
}

function pathOf(memo: Memo, { code, message }: FailureDetail): (string | number)[] | null {
  const anchor = memo.anchors.findIndex((item) => message.includes(item.value));
  if (anchor >= 0 && code !== 'anchor_value_inexact') return ['anchors', anchor, 'value'];
  const reassigned = memo.reassigned.findIndex((item) => message.includes(item.value));
  if (reassigned >= 0) return ['reassigned', reassigned, 'value'];
  const same = memo.same_detail.findIndex((item) => item.values.some((value) => message.includes(value)));
  if (same >= 0) return ['same_detail', same, 'values'];
  for (const list of ['starting_persons', 'members'] as const) {
    const at = memo[list].findIndex(({ record, person }) => {
      if (person !== undefined) return message.includes(person);
      return record !== undefined && message.includes(record.file) && new RegExp(`\\b${record.row}\\b`).test(message);
    });
    if (at >= 0) return [list, at];
  }
  const event = memo.events.findIndex((item) => item.id !== undefined && message.includes(item.id));
  return event >= 0 ? ['events', event] : null;
}

import type { AnchorKind } from '@lookback/model';
import { words } from '@lookback/words';

/** The plural of a kind of shared detail, in the language chosen. */
export function kindsWord(kind: AnchorKind): string {
  return words[`step_kinds_${kind}`]();
}

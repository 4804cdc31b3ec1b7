import type { Certainty, Day } from '@lookback/base';
import { unknownDay } from '../build/evidence-graph.ts';

/** The span in which an anchor was the network's; an open end is "always", not "unknown". */
export interface Window {
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * Was a use of [from, to] within a window? *certain* where no time question arises (the window is open), or both days are
 * known and fall in it (days of a partial date must lie in it whole); *no* where known days exclude it; else *possible*.
 */
export function withinWindow(from: number, to: number, vague: boolean, window: Window): Certainty {
  if (window.from === null && window.to === null) return 'certain';
  const begin = window.from ?? Number.NEGATIVE_INFINITY;
  const end = window.to ?? Number.POSITIVE_INFINITY;
  if (to !== unknownDay && to < begin) return 'no';
  if (from !== unknownDay && from > end) return 'no';
  if (from === unknownDay || to === unknownDay) return 'possible';
  return !vague || (from >= begin && to <= end) ? 'certain' : 'possible';
}

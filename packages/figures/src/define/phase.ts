import { isoInterval } from '@lookback/base';
import type { ActionPhase } from './input.ts';

/**
 * Places an action before first knowledge of the network (A0), after it and before a settled decision (A1), or after
 * the decision (A2). Dates are ISO and may be partial: a date that does not say on which side it falls gives AU.
 * An action on the day of first knowledge or of the decision counts as after it.
 */
export function phaseOf(action: { date: string | null; knownSince: string; settledOn: string | null }): ActionPhase {
  const day = action.date === null ? null : isoInterval(action.date);
  const known = isoInterval(action.knownSince);
  if (day === null || known === null) return 'AU';
  if (day.to < known.from) return 'A0';
  if (day.from < known.from) return 'AU';
  if (action.settledOn === null) return 'A1';
  const settled = isoInterval(action.settledOn);
  if (settled === null) return 'AU';
  if (day.to < settled.from) return 'A1';
  return day.from >= settled.from ? 'A2' : 'AU';
}

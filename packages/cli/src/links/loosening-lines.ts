import { words } from '@lookback/words';
import type { TraceReport } from '@lookback/workflow';
import { amount } from '../amounts.ts';
import { count } from '../numbers.ts';

/** What each looser equality would do to the links, and what each entry of the memo does. */
export function looseningLines({ loosenings, proposals }: Pick<TraceReport, 'loosenings' | 'proposals'>): string[] {
  const lines: string[] = loosenings.map(({ rule: name, inForce, details, gained, lost }) => {
    const rule = words[`step_loosening_${name}`]();
    const effect = { rule, links: amount('links', gained), lost: count(lost) };
    return inForce
      ? words.step_loosening_in_force({ ...effect, keys: details.flatMap(({ keys }) => keys).join(' = ') })
      : words.step_loosening_possible({ ...effect, details: amount('plain_details', details.length) });
  });
  if (proposals > 0) lines.push(words.step_loosening_none());
  return lines;
}

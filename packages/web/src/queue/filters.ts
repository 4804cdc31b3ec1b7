import { type Stage, stages } from '@lookback/server';

/** What the address of the queue says. */
export interface QueueFilters {
  readonly band?: 1 | 2 | 3 | 4 | 5;
  readonly stage?: Stage;
  readonly filter?: string;
  readonly mine?: boolean;
  readonly minAgeDays?: number;
}

/** Reads filters from an address; what is not understood is left out. */
export function readFilters(search: Record<string, unknown>): QueueFilters {
  const band = Number(search.band);
  const age = Number(search.minAgeDays);
  return {
    ...(band >= 1 && band <= 5 && Number.isInteger(band) ? { band: band as 1 | 2 | 3 | 4 | 5 } : {}),
    ...(stages.includes(search.stage as Stage) ? { stage: search.stage as Stage } : {}),
    ...(typeof search.filter === 'string' && search.filter.length < 50 ? { filter: search.filter } : {}),
    ...(search.mine === true || search.mine === 'true' ? { mine: true } : {}),
    ...(Number.isInteger(age) && age > 0 && age <= 100_000 ? { minAgeDays: age } : {}),
  };
}

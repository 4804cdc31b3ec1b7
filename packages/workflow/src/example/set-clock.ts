import type { Clock } from '@lookback/base';

/** A clock that stands where it is set and moves on by a second at each reading. */
export interface SetClock extends Clock {
  set(iso: string): void;
}

export function setClock(startIso: string): SetClock {
  let next = Date.parse(startIso);
  return {
    now: () => {
      const now = next;
      next += 1000;
      return now;
    },
    set: (iso) => {
      next = Math.max(next, Date.parse(iso));
    },
  };
}

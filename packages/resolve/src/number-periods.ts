import type { BlockKeys } from './comparison.ts';
import { noDay } from './event-dates.ts';

/** A time in which somebody was seen, and how often. */
export interface Period {
  readonly first: number;
  readonly last: number;
  readonly seen: number;
}

/** When each number of one kind was seen. */
export interface PeriodsOfNumbers {
  /** By number. */
  readonly periods: readonly Period[];
  /** By record the number of one that holds one and no more; -1 of others. */
  readonly numberOf: Int32Array;
}

export function periodsOf({ offsets, codes, hash }: BlockKeys, days: Int32Array): PeriodsOfNumbers {
  const numberOf = Int32Array.from(days, (_, record) =>
    offsets[record + 1] - offsets[record] === 1 ? codes[offsets[record]] : -1,
  );
  const periods = Array.from({ length: hash.length }, () => ({ first: 0, last: 0, seen: 0 }));
  days.forEach((day, record) => {
    if (numberOf[record] < 0 || day === noDay) return;
    const period = periods[numberOf[record]];
    period.first = period.seen === 0 ? day : Math.min(period.first, day);
    period.last = period.seen === 0 ? day : Math.max(period.last, day);
    period.seen++;
  });
  return { periods, numberOf };
}

/** Does one period end before the other begins? */
export function areApart(x: Period, y: Period): boolean {
  return x.last <= y.first || y.last <= x.first;
}

/** The time in which somebody of several numbers was seen. */
export function lifeOf(periods: readonly Period[]): Period {
  return periods.reduce(({ first, last, seen }, next) => ({
    first: Math.min(first, next.first),
    last: Math.max(last, next.last),
    seen: seen + next.seen,
  }));
}

/**
 * How often one of k numbers, seen n of all times, would overlap no other if it were of a stranger: of the C(all, n)
 * orders in time k are such in which the others, each in its own time, leave it whole.
 */
export function chanceInOrder(n: number, all: number, k: number): number {
  let orders = 1;
  for (let i = 1; i <= Math.min(n, all - n) && orders < 1e12; i++) orders *= (Math.max(n, all - n) + i) / i;
  return Math.min(1, k / orders);
}

const classes = 5;

/** Once, twice, three or four times, up to eight times, more often. */
function classOf(times: number): number {
  return Math.min(classes - 1, Math.ceil(Math.log2(Math.max(1, times))));
}

/** Until the file says otherwise one pair of lives in twenty does not overlap for reasons of its own. */
const [priorApart, priorPairs] = [1, 20];
/** Where fewer lives were seen about so often, all tell how long lives are. */
const livesMin = 20;

/**
 * How much oftener the lives of two people do not overlap than if they were seen at any time: people are seen for a
 * while and then no more. By how often each of the two was seen.
 */
export function burstsOf(lives: readonly Period[]): (n: number, m: number) => number {
  const often = lives.filter(({ seen }) => seen >= 2);
  const byClass = Array.from({ length: classes }, (_, c) => {
    const own = lives.filter(({ seen }) => seen > 0 && classOf(seen) === c);
    return own.length < livesMin ? often : own;
  });
  const shares = byClass.map((left, c) => byClass.map((right, d) => (d < c ? 0 : shareOfBursts(left, right))));
  return (n, m) => {
    const [c, d] = [classOf(n), classOf(m)];
    return shares[Math.min(c, d)][Math.max(c, d)];
  };
}

function shareOfBursts(left: readonly Period[], right: readonly Period[]): number {
  const firsts = Int32Array.from(right, ({ first }) => first).sort();
  const lasts = Int32Array.from(right, ({ last }) => last).sort();
  const times = new Map<number, number>();
  for (const { seen } of right) times.set(seen, (times.get(seen) ?? 0) + 1);
  let apart = priorApart;
  for (const { first, last, seen } of left) {
    apart += below(lasts, first + 1) + right.length - below(firsts, last);
    for (const [other, held] of times) apart -= held * chanceInOrder(seen, seen + other, 2);
  }
  return Math.max(0, apart / (left.length * right.length + priorPairs));
}

/** How many of sorted numbers are below a bound. */
function below(sorted: Int32Array, bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

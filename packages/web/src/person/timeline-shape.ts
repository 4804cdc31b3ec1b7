import type { TimeItem } from '@lookback/server';

export const lanes = ['touch', 'place', 'action', 'review'] as const;
export const timeSize = { width: 914, left: 158, top: 30, lane: 36, bar: 14 };
const dayMs = 86_400_000;
const letterPx = 6.1;

export interface TimeBar {
  readonly item: TimeItem;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  /** The label, or null where another stands; the table has them all. */
  readonly label: { readonly x: number; readonly text: string } | null;
}

export interface TimeShape {
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly bars: readonly TimeBar[];
}

const msOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The first and the last day of all items, widened to whole years. Null if nothing has a date. */
export function spanOf(items: readonly TimeItem[]): { from: number; to: number } | null {
  const all = items.flatMap((item) => [item.from, item.to]).filter((day) => day !== null);
  if (all.length === 0) return null;
  const years = all.map((day) => Number(day.slice(0, 4)));
  return { from: Date.UTC(Math.min(...years), 0, 1), to: Date.UTC(Math.max(...years) + 1, 0, 1) };
}

/** Places the items on their lanes. An open end runs to the edge. Labels never cover one another. */
export function timeShape(items: readonly TimeItem[], wordsOf: (item: TimeItem) => string): TimeShape | null {
  const span = spanOf(items);
  if (span === null) return null;
  const scale = (timeSize.width - timeSize.left) / (span.to - span.from);
  const x = (ms: number) => timeSize.left + (ms - span.from) * scale;
  const placed = items
    .filter((item) => item.from !== null || item.to !== null)
    .map((item) => {
      const from = item.from === null ? span.from : msOf(item.from);
      const to = item.to === null ? span.to : msOf(item.to) + dayMs;
      return { item, x: x(from), width: Math.max(6, x(to) - x(from)) };
    })
    .sort((a, b) => Number(a.item.conflict) - Number(b.item.conflict) || a.x - b.x);
  const labels = new Map<string, { from: number; to: number }[]>();
  const bars = placed.map((bar): TimeBar => {
    const { lane } = bar.item;
    const text = wordsOf(bar.item);
    const at = bar.x + bar.width + 4;
    const end = at + text.length * letterPx;
    const stands = labels.get(lane) ?? [];
    const crosses = (from: number, to: number) => from < end && to > at;
    const fits =
      end <= timeSize.width + 60 &&
      !stands.some((one) => crosses(one.from, one.to)) &&
      !placed.some((one) => one !== bar && one.item.lane === lane && crosses(one.x, one.x + one.width));
    if (fits) labels.set(lane, [...stands, { from: at, to: end + 8 }]);
    const y = timeSize.top + lanes.indexOf(lane) * timeSize.lane;
    return { ...bar, y, label: fits ? { x: at, text } : null };
  });
  const step = Math.max(1, Math.ceil((span.to - span.from) / (365 * dayMs) / 8));
  const years: { x: number; year: number }[] = [];
  for (let year = new Date(span.from).getUTCFullYear(); Date.UTC(year, 0, 1) < span.to; year += step) {
    years.push({ x: x(Date.UTC(year, 0, 1)), year });
  }
  return { years, bars };
}

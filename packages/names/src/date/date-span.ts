import { dayOf } from '@lookback/base';
import type { DateReading } from './date-reading.ts';

const decade = /^(?:the\s+)?(\d{3})0(?:s|['’]s)$/i;
const years = /^(?:between\s+|from\s+)?(\d{4})\s*(?:[-–—]|and|to|until)\s*(\d{4})$/i;
const bound = /^(before|until|by|after|since|from)\s+(.+)$/i;

/**
 * A span written in words or with a dash: 1980s, 1960-1965, between 1960 and 1965, before 1970, after 12 May 1980. `read` reads the date
 * inside it. Null for anything else. `before` ends the day before, `after` begins the day after; until, by, since, from include it.
 */
export function readSpan(text: string, read: (part: string) => DateReading | null): DateReading | null {
  const ten = decade.exec(text);
  if (ten) {
    const from = Number(ten[1]) * 10;
    return { from: dayOf(from, 1, 1), to: dayOf(from + 9, 12, 31), precision: 'decade', placeholder: false, flags: [] };
  }
  const range = years.exec(text);
  if (range && Number(range[1]) < Number(range[2]))
    return span(dayOf(Number(range[1]), 1, 1), dayOf(Number(range[2]), 12, 31));
  const edge = bound.exec(text);
  const inside = edge ? read(edge[2]) : null;
  if (!edge || inside === null || inside.from === null || inside.to === null) return null;
  switch (edge[1].toLowerCase()) {
    case 'before':
      return span(null, inside.from - 1);
    case 'after':
      return span(inside.to + 1, null);
    case 'since':
    case 'from':
      return span(inside.from, null);
    default:
      return span(null, inside.to);
  }
}

function span(from: number | null, to: number | null): DateReading {
  return { from, to, precision: 'span', placeholder: false, flags: [] };
}

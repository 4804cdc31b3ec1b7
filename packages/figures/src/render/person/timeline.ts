import { type Day, isoDay, isoInterval } from '@lookback/base';
import { type Locale, say } from '../../define/index.ts';
import { foreign, type Html, html, nothing } from '../html.ts';
import { sentence } from '../writer.ts';
import type { PersonView, TimelineItem } from './view.ts';

const lanes = ['touches', 'places', 'actions', 'review'] as const;
const drawing = { width: 914, left: 120, rowPx: 24, charPx: 7, barPx: 14, leastPx: 6, labelMost: 40 };

interface Bar {
  readonly item: TimelineItem;
  readonly from: Day;
  readonly to: Day;
  readonly openFrom: boolean;
  readonly openTo: boolean;
}

interface PlacedBar extends Bar {
  readonly x: number;
  readonly width: number;
  readonly row: number;
  readonly label: string;
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
}

/** Touches, places, actions and review over time; an open end is dashed. The same as a table beneath. */
export function renderTimeline(view: PersonView, locale: Locale): Html {
  const tell = (key: string) => sentence(key, locale);
  const bars = readBars(view);
  if (view.timeline.length === 0)
    return html`<section class="sheet"><h2>${tell('when_heading')}</h2><p class="note">${tell('when_none')}</p></section>`;
  const rows = view.timeline.map(
    (item) =>
      html`<tr><td>${tell(`lane_${item.lane}`)}</td><td class="l">${item.from ?? tell('date_open')}</td><td class="l">${item.to ?? tell('date_open')}</td><td class="l">${foreign(item.label)}${item.possible === true ? html` (${tell('only_possible')})` : ''}${item.conflict === true ? html` (${tell('conflicts')})` : ''}</td></tr>`,
  );
  const heads = ['column_lane', 'column_from', 'column_to', 'column_what'].map(
    (key) => html`<th class="l">${tell(key)}</th>`,
  );
  return html`<section class="sheet"><h2>${tell('when_heading')}</h2>${bars.length === 0 ? nothing : draw(bars, locale)}<details><summary>${tell('same_numbers')}</summary><div class="scroll"><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div></details></section>`;
}

function readBars(view: PersonView): Bar[] {
  const asOf = isoInterval(view.asOf)?.to ?? null;
  return view.timeline.flatMap((item): Bar[] => {
    const from = item.from === null ? null : (isoInterval(item.from)?.from ?? null);
    const to = item.to === null ? null : (isoInterval(item.to)?.to ?? null);
    const start = from ?? to;
    const end = to ?? (asOf !== null && start !== null ? Math.max(asOf, start) : start);
    if (start === null || end === null) return [];
    return [{ item, from: start, to: Math.max(start, end), openFrom: from === null, openTo: to === null }];
  });
}

function draw(bars: readonly Bar[], locale: Locale): Html {
  const first = Math.min(...bars.map((bar) => bar.from));
  const last = Math.max(...bars.map((bar) => bar.to));
  const margin = Math.max(20, (last - first) * 0.04);
  const scale = (drawing.width - drawing.left) / (last - first + 2 * margin);
  const xOf = (day: Day) => round(drawing.left + (day - first + margin) * scale);
  let y = 22;
  const drawn = lanes.map((lane) => {
    const placed = place(
      bars.filter((bar) => bar.item.lane === lane),
      xOf,
    );
    const top = y;
    y += Math.max(1, ...placed.map((bar) => bar.row + 1)) * drawing.rowPx + 10;
    return html`<text x="0" y="${top + 17}" class="lane">${sentence(`lane_${lane}`, locale)}</text><line x1="${drawing.left}" x2="${drawing.width}" y1="${top + 12}" y2="${top + 12}" class="rule"/>${placed.map((bar) => drawBar(bar, top))}`;
  });
  const years = yearStarts(first - margin, last + margin).map(
    ({ day, year }) =>
      html`<line x1="${xOf(day)}" x2="${xOf(day)}" y1="14" y2="${y - 6}" class="rule"/><text x="${xOf(day) + 4}" y="12" class="cap">${year}</text>`,
  );
  return html`<div class="scroll"><svg class="wide" viewBox="0 0 ${drawing.width} ${y}" role="img" aria-label="${say('when_aria', locale)}">${years}${drawn}</svg></div>`;
}

function drawBar(bar: PlacedBar, top: number): Html {
  const y = top + bar.row * drawing.rowPx + 5;
  const { item } = bar;
  const possible = item.possible === true || bar.openFrom || bar.openTo;
  const fill =
    item.conflict === true
      ? 'cf'
      : possible
        ? 'poss'
        : { touches: 'ev', places: 'ev', actions: 'ac', review: 'op' }[item.lane];
  return html`<rect x="${bar.x}" y="${y}" width="${bar.width}" height="${drawing.barPx}" rx="3" class="${fill}"><title>${item.label}</title></rect><text x="${bar.labelX}" y="${y + 11}" text-anchor="${bar.anchor}" class="cap">${bar.label}</text>`;
}

/** Puts bars in rows so that no bar or label covers another; a label that would leave the drawing stands on the left. */
function place(bars: readonly Bar[], xOf: (day: Day) => number): PlacedBar[] {
  const ends: number[] = [];
  const sorted = [...bars].sort((a, b) => a.from - b.from || a.to - b.to);
  return sorted.map((bar) => {
    const x = xOf(bar.from);
    const width = Math.max(drawing.leastPx, round(xOf(bar.to) - x));
    const text = bar.item.label;
    const label =
      text.length > drawing.labelMost ? `${[...text].slice(0, drawing.labelMost - 1).join('')}\u2026` : text;
    const labelPx = label.length * drawing.charPx + 12;
    const isLeft = x + width + labelPx > drawing.width && x - labelPx > drawing.left;
    const start = isLeft ? x - labelPx : x;
    const end = isLeft ? x + width + 6 : x + width + labelPx;
    const free = ends.findIndex((taken) => taken <= start);
    const row = free < 0 ? ends.length : free;
    ends[row] = end;
    return {
      ...bar,
      x,
      width,
      row,
      label,
      labelX: isLeft ? x - 5 : round(x + width + 5),
      anchor: isLeft ? 'end' : 'start',
    };
  });
}

function yearStarts(from: Day, to: Day): { day: Day; year: string }[] {
  const first = Number(isoDay(Math.floor(from)).slice(0, 4));
  const last = Number(isoDay(Math.floor(to)).slice(0, 4));
  const every = Math.max(1, Math.ceil((last - first) / 12));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((year) => (year - first) % every === 0)
    .flatMap((year) => {
      const day = isoInterval(String(year).padStart(4, '0'))?.from ?? null;
      return day === null || day > to - (to - from) * 0.04 ? [] : [{ day: Math.max(day, from), year: String(year) }];
    });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

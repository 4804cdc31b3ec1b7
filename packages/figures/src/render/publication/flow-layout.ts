export type FlowFill = 'ev' | 'mute' | 'op' | 'se' | 'in';

/** One column of the flow before it is placed. Values that are withheld are null. */
export interface FlowColumn {
  readonly whole: string;
  readonly value: number | null;
  readonly title: string;
  readonly caption: string;
  readonly parts: readonly {
    readonly id: string;
    readonly value: number | null;
    readonly label: string;
    readonly fill: FlowFill;
  }[];
  /** The part that the next column magnifies. */
  readonly magnified: string | null;
}

export interface PlacedPart {
  readonly id: string;
  readonly fill: FlowFill;
  readonly magnified: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly middle: number;
  readonly labelY: number;
  readonly value: number | null;
  readonly lines: readonly string[];
}

export interface PlacedColumn {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly title: string;
  readonly caption: string;
  readonly parts: readonly PlacedPart[];
}

const chart = { top: 58, bottom: 388, barWidth: 34, spacing: 244, width: 1000, gap: 1, thinnest: 0.8 };
const label = { gap: 18, line: 15, charPx: 6.7, roomPx: 180 };

/** Places columns, bars and labels in a drawing of 1000 units. Labels keep the order of the bars and never overlap. */
export function layoutFlow(columns: readonly FlowColumn[]): {
  width: number;
  height: number;
  columns: readonly PlacedColumn[];
} {
  const placed = columns.map((column, index) => placeColumn(column, index));
  const lowest = Math.max(
    chart.bottom,
    ...placed.flatMap((c) => c.parts.map((p) => p.labelY + p.lines.length * label.line)),
  );
  return { width: chart.width, height: Math.round(lowest + 8), columns: placed };
}

function placeColumn(column: FlowColumn, index: number): PlacedColumn {
  const parts = shownParts(column);
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  const room = chart.bottom - chart.top - chart.gap * Math.max(0, parts.length - 1);
  const heights = fairHeights(
    parts.map((part) => part.value),
    total,
    room,
  );
  let y = chart.top;
  const bars = parts.map((part, i) => {
    const height = heights[i] ?? 0;
    const bar = {
      ...part,
      top: round(y),
      bottom: round(y + height),
      height: round(height),
      middle: round(y + height / 2),
    };
    y += height + chart.gap;
    return bar;
  });
  const labelTop = index === columnBeforeChance ? chart.top + 66 : chart.top + 6;
  const labels = placeLabels(
    bars.map((bar) => bar.middle),
    bars.map((bar) => Math.max(1, bar.lines.length) * label.line + 3),
    labelTop,
  );
  return {
    x: index * chart.spacing,
    width: chart.barWidth,
    top: chart.top,
    bottom: chart.bottom,
    title: column.title,
    caption: column.caption,
    parts: bars.map((bar, i) => ({
      ...bar,
      labelY: round(labels[i] ?? 0),
      magnified: bar.id === column.magnified,
      value: bar.hidden ? null : bar.value,
    })),
  };
}

/** The column whose upper right corner holds the words about chance. */
const columnBeforeChance = 2;

interface ShownPart {
  readonly id: string;
  readonly fill: FlowFill;
  readonly value: number;
  readonly hidden: boolean;
  readonly lines: readonly string[];
}

/** Parts with their values; what is withheld is one bar of the size that the rest leaves, so that no height tells more. */
function shownParts(column: FlowColumn): ShownPart[] {
  const hidden = column.parts.filter((part) => part.value === null);
  const known = column.parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
  const shown = column.parts.flatMap(({ value, ...part }): ShownPart[] =>
    value === null || value === 0
      ? []
      : [{ ...part, value, hidden: false, lines: wrap(part.label, String(value).length + 2) }],
  );
  if (hidden.length === 0 || column.value === null) return shown;
  const rest: ShownPart = {
    id: 'withheld',
    fill: 'mute',
    value: Math.max(0, column.value - known),
    hidden: true,
    lines: wrap(hidden.map((part) => part.label).join(', '), 0),
  };
  return [
    ...shown.filter((part) => part.id !== column.magnified),
    rest,
    ...shown.filter((part) => part.id === column.magnified),
  ];
}

/** Heights in proportion, none thinner than a hairline; what the hairlines take comes off the others. */
function fairHeights(values: readonly number[], total: number, room: number): number[] {
  if (total === 0) return values.map(() => 0);
  const thin = values.map((value) => (value / total) * room < chart.thinnest);
  const left = room - thin.filter(Boolean).length * chart.thinnest;
  const rest = values.reduce((sum, value, i) => sum + (thin[i] ? 0 : value), 0);
  return values.map((value, i) => (thin[i] ? chart.thinnest : (value / rest) * left));
}

function placeLabels(wanted: readonly number[], heights: readonly number[], top: number): number[] {
  const placed: number[] = [];
  let free = top;
  wanted.forEach((y, i) => {
    placed[i] = Math.max(y, free);
    free = placed[i] + (heights[i] ?? 0);
  });
  let limit = chart.bottom + label.line - 1;
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] ?? 0, limit - (heights[i] ?? 0));
    limit = placed[i] ?? limit;
  }
  return placed;
}

/** Breaks a label into at most two lines that fit beside a bar; a longer one ends in an ellipsis. */
function wrap(text: string, reserved: number): string[] {
  const most = Math.floor(label.roomPx / label.charPx);
  const lines = [''];
  let room = most - reserved;
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const candidate = lines[last] === '' ? word : `${lines[last]} ${word}`;
    if (candidate.length <= room || lines[last] === '') lines[last] = candidate;
    else {
      lines.push(word);
      room = most;
    }
  }
  const cut = (line: string) => (line.length > most ? `${line.slice(0, most - 1)}\u2026` : line);
  if (lines.length <= 2) return lines.map(cut);
  return [cut(lines[0] ?? ''), `${cut(lines[1] ?? '').slice(0, most - 1)}\u2026`];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

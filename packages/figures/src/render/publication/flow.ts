import { byCodeUnit } from '@lookback/base';
import type { Locale } from '../../define/index.ts';
import { type Html, html, raw } from '../html.ts';
import { wholeNumber } from '../number.ts';
import type { Writer } from '../writer.ts';
import { type FlowColumn, layoutFlow, type PlacedColumn } from './flow-layout.ts';

/** The parts of each column of the flow, whole first. The last part of a column is magnified by the next. */
export function flowColumns(writer: Writer): readonly FlowColumn[] {
  const bySize = (ids: readonly string[]) =>
    [...ids].sort((a, b) => (writer.value(b) ?? -1) - (writer.value(a) ?? -1) || byCodeUnit(a, b));
  const part = (id: string, fill: FlowColumn['parts'][number]['fill']) => ({
    id,
    fill,
    value: writer.value(id),
    label: writer.label(id),
  });
  const { systems } = writer.set.context;
  const searched = systems.filter((system) => system.searched !== 'no').length;
  const column = (
    whole: string,
    title: string,
    caption: string,
    parts: FlowColumn['parts'],
    magnified: string | null,
  ): FlowColumn => ({
    whole,
    value: writer.value(whole),
    title: `${writer.shown(whole)} ${title}`,
    caption,
    parts,
    magnified,
  });
  const numbers = { searched: String(searched), all: String(systems.length) };
  return [
    column(
      'R0',
      writer.word('flow_records'),
      writer.word('flow_records_caption', numbers),
      [part('R1', 'ev'), part('R2', 'mute'), part('R3', 'mute')],
      null,
    ),
    column(
      'P0',
      writer.word('flow_persons'),
      writer.word('flow_persons_caption'),
      [part('L0', 'mute'), part('L1', 'ev'), part('K0', 'in')],
      'L1',
    ),
    column(
      'L1',
      writer.word('flow_links'),
      writer.word('flow_links_caption'),
      [...bySize(['X1', 'X2', 'X3', 'X4a', 'X4b', 'X5']).map((id) => part(id, 'mute')), part('C', 'ev')],
      'C',
    ),
    column(
      'C',
      writer.word('flow_cohort'),
      writer.word('flow_cohort_caption'),
      bySize(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'U']).map((id) => part(id, id === 'U' ? 'op' : 'se')),
      null,
    ),
  ];
}

/** Draws the flow: each column magnifies one part of the column before it, chance stands hatched beside the observed. */
export function renderFlow(writer: Writer): Html {
  const placed = layoutFlow(flowColumns(writer));
  return html`<svg viewBox="0 0 ${placed.width} ${placed.height}" role="img" aria-labelledby="flow-t flow-d"><title id="flow-t">${writer.word('flow_title')}</title><desc id="flow-d">${writer.word('flow_description')}</desc>${hatchPattern()}${placed.columns.map((column, index) => drawMagnifier(column, placed.columns[index + 1]))}${placed.columns.map((column) => drawColumn(column, writer.locale))}${drawChance(writer, placed.columns)}</svg>`;
}

/** The hatching that means chance, as an SVG definition. */
export function hatchPattern(): Html {
  return raw(
    '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" class="hl"/></pattern></defs>',
  );
}

function drawMagnifier(column: PlacedColumn, next: PlacedColumn | undefined): Html {
  const source = column.parts.find((part) => part.magnified);
  if (source === undefined || next === undefined) return html``;
  const from = column.x + column.width;
  return html`<path d="M${from} ${source.top} L${next.x} ${next.top} V${next.bottom} L${from} ${source.bottom} Z" class="mag"/>`;
}

function drawColumn(column: PlacedColumn, locale: Locale): Html {
  const right = column.x + column.width;
  const bars = column.parts.map(
    (part) =>
      html`<rect x="${column.x}" y="${part.top}" width="${column.width}" height="${part.height}" class="${part.fill}"/>`,
  );
  const labels = column.parts.map((part) => {
    const lines = part.lines.map(
      (line, index) =>
        html`<tspan x="${right + 18}" dy="${index === 0 ? 0 : 15}">${index === 0 && part.value !== null ? html`<tspan class="n">${wholeNumber(part.value, locale)}</tspan> ` : ''}${line}</tspan>`,
    );
    return html`<path d="M${right + 2} ${part.middle} L${right + 10} ${part.labelY} h4" class="lead"/><text x="${right + 18}" y="${part.labelY + 4}">${lines}</text>`;
  });
  return html`${bars}${labels}<text x="${column.x}" y="20" class="h">${column.title}</text><text x="${column.x}" y="38" class="cap">${column.caption}</text>`;
}

function drawChance(writer: Writer, columns: readonly PlacedColumn[]): Html {
  const last = columns.at(-1);
  const whole = writer.value('C');
  const observed = writer.value('N2C');
  const expected = writer.set.figures.find((figure) => figure.id === 'N2C')?.expected ?? 0;
  if (last === undefined || whole === null || whole === 0 || observed === null) return html``;
  const height = Math.min(1, expected / whole) * (last.bottom - last.top);
  const x = last.x - 12;
  const words = { expected: writer.expected('N2C'), observed: wholeNumber(observed, writer.locale) };
  const lines = ['flow_chance_1', 'flow_chance_2', 'flow_chance_3'].map(
    (key, index) =>
      html`<text x="${x - 7}" y="${last.top + 16 + index * 15}" text-anchor="end" class="cap">${writer.word(key, words)}</text>`,
  );
  const bar = Math.max(1, Math.round(height * 10) / 10);
  return html`<rect x="${x}" y="${last.top}" width="9" height="${bar}" fill="url(#hatch)" class="hb"/>${lines}`;
}

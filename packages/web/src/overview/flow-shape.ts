import type { FlowColumn, FlowPart } from '@lookback/server';

export const flowSize = { width: 1000, height: 400, top: 64, bar: 30, span: 300, step: 250 };
const lineHeight = 15;
const textMax = 27;
/** Letters of a column's caption that fit before the next column. */
export const captionMax = 36;

export interface FlowLabel {
  readonly part: FlowPart;
  /** Middle of the part on the bar, and of its label. */
  readonly barY: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface FlowBar {
  readonly column: FlowColumn;
  readonly x: number;
  readonly parts: readonly { readonly part: FlowPart; readonly y: number; readonly height: number }[];
  readonly labels: readonly FlowLabel[];
  /** The part that the next column magnifies. */
  readonly opens: { readonly y: number; readonly height: number } | null;
}

/** Breaks a label into at most two lines at a space, of about so many letters. */
export function twoLines(text: string, max = textMax): string[] {
  if (text.length <= max) return [text];
  const at = text.lastIndexOf(' ', max);
  if (at <= 0) return [text];
  const rest = text.slice(at + 1);
  return [text.slice(0, at), rest.length > max + 4 ? `${rest.slice(0, max)}…` : rest];
}

/** Moves labels apart as little as needed, keeping their order and keeping them inside the picture. */
export function spread(wanted: readonly { readonly y: number; readonly height: number }[], bottom: number): number[] {
  const out = wanted.map((one) => one.y);
  for (let at = 1; at < out.length; at++) {
    const gap = ((wanted[at - 1]?.height ?? 0) + (wanted[at]?.height ?? 0)) / 2;
    out[at] = Math.max(out[at] ?? 0, (out[at - 1] ?? 0) + gap);
  }
  for (let at = out.length - 1, limit = bottom; at >= 0; at--) {
    const half = (wanted[at]?.height ?? 0) / 2;
    out[at] = Math.min(out[at] ?? 0, limit - half);
    limit = (out[at] ?? 0) - half;
  }
  return out;
}

/** Places the columns: each is the whole height, its parts are true to scale within it. */
export function flowShape(columns: readonly FlowColumn[], nameOf: (part: FlowPart) => string): FlowBar[] {
  return columns.map((column, index) => {
    let y = flowSize.top;
    const parts = column.parts.map((part) => {
      const height = column.total === 0 ? 0 : (part.value / column.total) * flowSize.span;
      const placed = { part, y, height };
      y += height;
      return placed;
    });
    const lines = parts.map(({ part }) => twoLines(nameOf(part)));
    const wanted = parts.map((one, at) => ({
      y: one.y + one.height / 2,
      height: (lines[at]?.length ?? 1) * lineHeight + 2,
    }));
    const ys = spread(wanted, flowSize.top + flowSize.span + 22);
    const labels = parts.map((one, at) => ({
      part: one.part,
      barY: one.y + one.height / 2,
      y: ys[at] ?? 0,
      lines: lines[at] ?? [],
    }));
    const open = parts.find((one) => one.part.id === column.opens);
    return {
      column,
      x: index * flowSize.step,
      parts,
      labels,
      opens: open === undefined ? null : { y: open.y, height: open.height },
    };
  });
}

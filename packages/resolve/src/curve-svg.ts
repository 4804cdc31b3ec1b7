import type { CurvePoint } from './threshold-curve.ts';

const width = 640;
const height = 320;
const left = 44;
const bottom = 36;
const top = 24;

/** Draws precision and recall of the pair scores over the threshold (log2 odds) as SVG; `marked`: the threshold in use. */
export function curveSvg(curve: readonly CurvePoint[], marked: number): string {
  const low = Math.min(marked, ...curve.map(({ bits }) => bits));
  const high = Math.max(marked + 1, ...curve.map(({ bits }) => bits));
  const x = (bits: number): string => (left + ((bits - low) / (high - low)) * (width - left - 12)).toFixed(1);
  const y = (share: number): string => (top + (1 - share) * (height - top - bottom)).toFixed(1);
  const line = (of: (point: CurvePoint) => number): string =>
    curve.map((point) => `${x(point.bits)},${y(of(point))}`).join(' ');
  const shares = [0, 0.25, 0.5, 0.75, 1];
  const grid = shares
    .map(
      (share) =>
        `<line class="grid" x1="${left}" x2="${width - 12}" y1="${y(share)}" y2="${y(share)}"/><text class="axis" x="${left - 6}" y="${y(share)}" text-anchor="end" dominant-baseline="middle">${share}</text>`,
    )
    .join('');
  const ticks = curve
    .filter(({ bits }) => bits % 10 === 0)
    .map(({ bits }) => `<text class="axis" x="${x(bits)}" y="${height - 16}" text-anchor="middle">${bits}</text>`)
    .join('');
  const style =
    '.p{fill:none;stroke:currentColor;stroke-width:2}.r{fill:none;stroke:currentColor;stroke-width:2;stroke-dasharray:6 4}.grid{stroke:currentColor;opacity:.15}.axis{fill:currentColor;opacity:.7;font-size:11px}.mark{stroke:currentColor;opacity:.5}';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Precision and recall by threshold" font-family="system-ui, sans-serif" font-size="12"><title>Precision and recall by threshold</title><style>${style}</style>${grid}${ticks}<line class="mark" x1="${x(marked)}" x2="${x(marked)}" y1="${top}" y2="${height - bottom}"/><polyline class="p" points="${line(({ p }) => p)}"/><polyline class="r" points="${line(({ r }) => r)}"/><text x="${left}" y="14">precision (line), recall (dashes) of compared pairs, by log2 odds; threshold ${marked}</text></svg>\n`;
}

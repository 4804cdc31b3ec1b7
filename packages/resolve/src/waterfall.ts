import type { PairExplanation } from './explain.ts';

interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'start' | 'for' | 'against' | 'missing' | 'end';
}

const rowHeight = 26;
const labelWidth = 190;
const plotWidth = 420;
const valueWidth = 90;

/**
 * Draws a pair's odds as a waterfall: from the prior, field by field, to the sum, in bits (log2 odds). One SVG text,
 * legible in light and dark, with a title for screen readers. `words` replaces the English labels.
 */
export function waterfallSvg(
  explanation: PairExplanation,
  words: { readonly prior: string; readonly rivals: string; readonly result: string; readonly missing: string } = {
    prior: 'Before comparing',
    rivals: 'Rival explanations',
    result: 'Sum',
    missing: 'missing',
  },
): string {
  const bars = barsOf(explanation, words);
  const least = Math.min(0, ...bars.flatMap(({ from, to }) => [from, to]));
  const most = Math.max(0, explanation.thresholdBits, ...bars.flatMap(({ from, to }) => [from, to]));
  const x = (bits: number): number => labelWidth + ((bits - least) / (most - least || 1)) * plotWidth;
  const height = bars.length * rowHeight + 34;
  const rows = bars.map((bar, row) => drawBar(bar, row, x, words.missing)).join('');
  const line = (bits: number, name: string): string =>
    `<line class="${name}" x1="${px(x(bits))}" x2="${px(x(bits))}" y1="4" y2="${height - 26}"/>`;
  const title = `${explanation.a} / ${explanation.b}: ${explanation.scoreBits.toFixed(1)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${labelWidth + plotWidth + valueWidth} ${height}" role="img" aria-label="${escaped(title)}" font-family="system-ui, sans-serif" font-size="12"><title>${escaped(title)}</title><style>${style}</style>${line(0, 'zero')}${line(explanation.thresholdBits, 'threshold')}${rows}<text class="axis" x="${px(x(0))}" y="${height - 10}" text-anchor="middle">0</text><text class="axis" x="${px(x(explanation.thresholdBits))}" y="${height - 10}" text-anchor="start"> ${explanation.thresholdBits}</text></svg>`;
}

const style =
  'text{fill:currentColor}.axis{opacity:.7}.for{fill:#2a7f62}.against{fill:#b4493a}.start,.end{fill:#5b6b8c}.missing{fill:none;stroke:currentColor;stroke-dasharray:2 3;opacity:.6}.zero{stroke:currentColor;opacity:.5}.threshold{stroke:#c08a1e;stroke-dasharray:4 3}';

function barsOf(
  explanation: PairExplanation,
  words: { readonly prior: string; readonly rivals: string; readonly result: string },
): Bar[] {
  const bars: Bar[] = [{ label: words.prior, from: 0, to: explanation.priorBits, kind: 'start' }];
  let at = explanation.priorBits;
  for (const field of explanation.fields) {
    const to = at + field.bits;
    bars.push({
      label: field.field,
      from: at,
      to,
      kind: field.level === '' ? 'missing' : field.bits >= 0 ? 'for' : 'against',
    });
    at = to;
  }
  bars.push({
    label: words.rivals,
    from: at,
    to: at + explanation.rivalBits,
    kind: explanation.rivalBits >= 0 ? 'for' : 'against',
  });
  bars.push({ label: words.result, from: 0, to: explanation.scoreBits, kind: 'end' });
  return bars;
}

function drawBar(bar: Bar, row: number, x: (bits: number) => number, missing: string): string {
  const y = row * rowHeight + 6;
  const left = Math.min(x(bar.from), x(bar.to));
  const width = Math.max(2, Math.abs(x(bar.to) - x(bar.from)));
  const change =
    bar.kind === 'missing'
      ? missing
      : `${bar.to - bar.from >= 0 ? '+' : '\u2212'}${Math.abs(bar.to - bar.from).toFixed(1)}`;
  const value = bar.kind === 'end' ? bar.to.toFixed(1).replace('-', '\u2212') : change;
  return `<text x="${labelWidth - 8}" y="${y + 13}" text-anchor="end">${escaped(bar.label.slice(0, 28))}</text><rect class="${bar.kind}" x="${px(left)}" y="${y}" width="${px(width)}" height="${rowHeight - 8}" rx="2"/><text x="${labelWidth + plotWidth + 8}" y="${y + 13}">${escaped(value)}</text>`;
}

function px(value: number): string {
  return value.toFixed(1);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
}

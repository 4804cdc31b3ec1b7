import type { Locale } from '../../define/index.ts';
import { say } from '../../define/index.ts';
import { type Html, html } from '../html.ts';
import { expectedNumber, wholeNumber } from '../number.ts';
import { hatchPattern } from '../publication/flow.ts';

export interface Bar {
  readonly title: string;
  readonly parts: readonly {
    readonly label: string;
    readonly value: number;
    readonly fill: 'ev' | 'mis' | 'no' | 'in';
  }[];
  /** Expected by chance, drawn hatched beneath in the same scale; null when it does not apply. */
  readonly chance: number | null;
}

const drawing = { width: 960, bar: 30, pitch: 108 };

/** Draws wholes and their parts in one scale, with the same numbers in words beneath each. */
export function renderBars(bars: readonly Bar[], locale: Locale): Html {
  const wholes = bars.map((bar) => bar.parts.reduce((sum, part) => sum + part.value, 0));
  const scale = drawing.width / Math.max(1, ...wholes);
  const drawn = bars.map((bar, index) => drawBar(bar, index * drawing.pitch, scale, locale));
  const description = bars
    .map((bar) => `${bar.title}: ${bar.parts.map((part) => `${part.value} ${part.label}`).join(', ')}`)
    .join('. ');
  return html`<div class="scroll"><svg class="wide" viewBox="0 0 ${drawing.width} ${bars.length * drawing.pitch}" role="img" aria-label="${description}">${hatchPattern()}${drawn}</svg></div>${legend(bars, locale)}`;
}

function drawBar(bar: Bar, top: number, scale: number, locale: Locale): Html {
  let x = 0;
  const parts = bar.parts.map((part) => {
    const width = round(part.value * scale);
    const inset = part.fill === 'no' ? 0.75 : 0;
    const rect = html`<rect x="${round(x + inset)}" y="${top + 26 + inset}" width="${Math.max(0, round(width - 1 - 2 * inset))}" height="${drawing.bar - 2 * inset}" class="${part.fill}"><title>${part.label}</title></rect>`;
    const label =
      width < 26
        ? html``
        : html`<text x="${round(x)}" y="${top + 72}" class="n">${wholeNumber(part.value, locale)}</text>`;
    x += width;
    return html`${rect}${label}`;
  });
  const chance = bar.chance === null ? html`` : drawChance(bar.chance, top, scale, locale);
  return html`<text x="0" y="${top + 16}" class="h">${bar.title}</text>${parts}${chance}`;
}

function drawChance(expected: number, top: number, scale: number, locale: Locale): Html {
  const width = Math.max(2, round(expected * scale));
  const words = say('truth_chance', locale, { expected: expectedNumber(expected, locale) });
  return html`<rect x="0.5" y="${top + 80}" width="${width}" height="9" fill="url(#hatch)" class="hb"/><text x="${width + 7}" y="${top + 89}" class="cap">${words}</text>`;
}

function legend(bars: readonly Bar[], locale: Locale): Html {
  const style = { ev: 'ev-b', mis: 'mute-b', no: 'no', in: 'in-b' };
  const rows = bars.map((bar) => {
    const parts = bar.parts.map(
      (part) =>
        html`<span><i class="sw ${style[part.fill]}"></i>${wholeNumber(part.value, locale)} ${part.label}</span>`,
    );
    return html`<div class="legend note"><b>${bar.title}</b>${parts}</div>`;
  });
  return html`${rows}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

import { type Html, html, nothing } from '../html.ts';
import { expectedNumber, wholeNumber } from '../number.ts';
import type { Writer } from '../writer.ts';
import { hatchPattern } from './flow.ts';

/** Observed and expected under the named null, for persons with a link and again for the cohort: bars and numbers. */
export function renderChance(writer: Writer): Html {
  const { chance } = writer.set.context;
  const block = writer.block('chance');
  const groups = [
    ['L1', ['N1', 'N2', 'N3']],
    ['C', ['N1C', 'N2C', 'N3C']],
  ] as const;
  const bodies = groups.map(([whole, ids]) => {
    const scale = scaleOf(writer, ids);
    const rows = ids.map(
      (id) =>
        html`<tr><th scope="row">${writer.noun(id, true)}</th><td class="num">${writer.shown(id)}</td><td>${writer.expected(id)}</td><td class="l bars">${drawBars(writer, id, scale)}</td></tr>`,
    );
    return html`<tbody><tr class="sep"><th class="l num" scope="rowgroup">${writer.noun(whole)}</th><td class="num">${writer.shown(whole)}</td><td></td><td></td></tr>${rows}</tbody>`;
  });
  const accidental = chance.accidentalEqualities;
  const survive = chance.surviveAt5Percent;
  const notes = [
    block.say('chance_null', { null: chance.null, tested: wholeNumber(chance.tested, writer.locale) }),
    block.say('chance_single'),
    accidental === null
      ? nothing
      : block.say('chance_accidental', { count: expectedNumber(accidental, writer.locale) }),
    survive === undefined || (writer.set.audience === 'public' && survive < writer.set.kSuppress)
      ? nothing
      : block.say('chance_survive', { count: wholeNumber(survive, writer.locale) }),
    block.say('chance_never_decides'),
  ];
  return html`<section class="sheet"><h2>${block.say('chance_heading')}</h2><div class="scroll"><table class="wide"><thead><tr><th>${writer.word('column_shared')}</th><th>${writer.word('column_observed')}</th><th>${writer.word('column_expected')}</th><th class="l">${writer.word('column_same_scale')}</th></tr></thead>${bodies}</table></div><p class="note">${notes.map((note) => html`${note} `)}</p></section>`;
}

function scaleOf(writer: Writer, ids: readonly string[]): number {
  return Math.max(1, ...ids.flatMap((id) => [writer.value(id) ?? 0, expectedOf(writer, id)]));
}

function expectedOf(writer: Writer, id: string): number {
  return writer.set.figures.find((figure) => figure.id === id)?.expected ?? 0;
}

function drawBars(writer: Writer, id: string, scale: number): Html {
  const value = writer.value(id);
  const width = (amount: number) => Math.round((amount / scale) * 3960) / 10;
  const observed = value === null ? nothing : html`<rect y="1" width="${width(value)}" height="8" class="ev"/>`;
  return html`<svg viewBox="0 0 400 22" aria-hidden="true">${hatchPattern()}${observed}<rect x="0.5" y="12" width="${width(expectedOf(writer, id))}" height="8" fill="url(#hatch)" class="hb"/></svg>`;
}

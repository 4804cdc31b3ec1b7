import { type Html, html, nothing } from '../html.ts';
import { wholeNumber } from '../number.ts';
import type { Writer } from '../writer.ts';
import { counterFact } from './header.ts';

/** Acted on before decided: always on the first page, zero included; what stands apart from it beside it. */
export function renderActedOn(writer: Writer): Html {
  const block = writer.block('acted-on');
  const number = block.num('B1');
  const n = (id: string) => writer.value(id) ?? 2;
  return html`<section class="sheet"><h2>${block.say('acted_heading')}</h2><div class="big">${number.html}</div><p class="note">${block.say('acted_persons', {}, n('B1'))} ${block.say('acted_cleared', { cleared: block.num('B2') }, n('B2'))}</p><p class="note">${block.say('acted_apart', { before: block.num('A0'), after: block.num('A2'), other: block.num('A1o'), undated: block.num('AU') })}</p>${drawPhases(writer)}</section>`;
}

/** What the numbers do not mean: coverage, definitions of easily misread nouns, and the counter-fact, made from the figures. */
export function renderNotMeant(writer: Writer): Html {
  const block = writer.block('not-meant');
  const { systems } = writer.set.context;
  const out = systems.filter((system) => system.searched === 'no').length;
  const partly = systems.filter((system) => system.searched === 'partly').length;
  const count = (value: number) => wholeNumber(value, writer.locale);
  const inputs = { moved: block.num('M1'), out: count(out), partly: count(partly), all: count(systems.length) };
  const items = [
    block.say('not_everyone', inputs),
    counterFact(writer, block),
    block.say('not_arrested', { custody: block.num('W1') }, writer.value('W1') ?? 2),
    block.say('not_remainder', { moved: block.num('M1'), arrested: block.num('E1'), unknown: block.num('W5') }),
    block.say('not_unknown', { unsearched: block.num('W6'), unsought: block.num('W7') }),
    writer.value('N1C') === 0 ? nothing : block.say('not_single', { one: block.num('N1C') }),
  ];
  return html`<section class="sheet"><h2>${block.say('not_heading')}</h2><ul class="note">${items.filter((item) => item.html !== '').map((item) => html`<li>${item}</li>`)}</ul></section>`;
}

/** Adverse actions in order of time, one scale; only the dark part carries the heading. The table of actions has the same numbers. */
function drawPhases(writer: Writer): Html {
  const total = writer.value('A');
  const parts = [
    { ids: ['A0'], fill: 'mute' },
    { ids: ['A1n', 'A1u'], fill: 'in' },
    { ids: ['A1o'], fill: 'mute' },
    { ids: ['A2'], fill: 'se' },
    { ids: ['AU'], fill: 'mute' },
  ].map((part) => ({ ...part, value: part.ids.reduce((sum, id) => sum + (writer.value(id) ?? Number.NaN), 0) }));
  if (total === null || total === 0 || parts.some((part) => Number.isNaN(part.value))) return nothing;
  let x = 0;
  const bars = parts.map((part) => {
    const width = Math.round((part.value / total) * 4000) / 10;
    const bar = html`<rect x="${Math.round(x * 10) / 10}" y="2" width="${Math.max(0, Math.round((width - 1) * 10) / 10)}" height="14" class="${part.fill}"/>`;
    x += width;
    return bar;
  });
  const swatch = (style: string, text: string) => html`<span><i class="sw ${style}"></i>${text}</span>`;
  const legend = [
    swatch('in-b', writer.label('B1')),
    swatch('se-b', writer.label('A2')),
    swatch('mute-b', writer.word('phases_apart')),
  ];
  return html`<svg viewBox="0 0 400 18" role="img" aria-label="${writer.word('phases_aria')}">${bars}</svg><div class="legend note">${legend}</div>`;
}

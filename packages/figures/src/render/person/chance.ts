import { type Locale, say } from '../../define/index.ts';
import { type Html, html } from '../html.ts';
import { decimal, wholeNumber } from '../number.ts';
import { sentence } from '../writer.ts';
import type { PersonChance } from './view.ts';

/** Chance in people: dots of a hundred or a thousand, then p, q and the number of tests in small print. */
export function renderChanceDots(chance: PersonChance | null, locale: Locale): Html {
  const heading = html`<h2>${sentence('surprise_heading', locale)}</h2>`;
  if (chance === null)
    return html`<section class="sheet">${heading}<p class="note">${sentence('surprise_none', locale)}</p></section>`;
  const number = (value: number) => wholeNumber(value, locale);
  const outOf = number(chance.outOf);
  const big =
    chance.hits === 0
      ? sentence('surprise_under_one', locale, { outOf })
      : sentence('surprise_hits', locale, { hits: number(chance.hits), outOf });
  const inputs = { observed: number(chance.observed) };
  const small = sentence('surprise_tests', locale, {
    p: probability(chance.p, locale),
    q: probability(chance.q, locale),
    tests: number(chance.tests),
    null: chance.null,
  });
  return html`<section class="sheet">${heading}<div class="dots">${drawDots(chance, locale)}<div><div class="mid">${big}</div><p class="note">${sentence('surprise_people', locale, inputs, chance.observed)}</p></div></div><p class="note">${sentence(`carried_by_${chance.carriedBy}`, locale)}</p><p class="note"><small>${small}</small></p></section>`;
}

function probability(value: number | null, locale: Locale): string {
  if (value === null) return '\u2013';
  return value < 0.001 ? `< ${decimal(0.001, 3, locale)}` : `= ${decimal(value, value < 0.1 ? 3 : 2, locale)}`;
}

function drawDots(chance: PersonChance, locale: Locale): Html {
  const columns = chance.outOf === 100 ? 10 : 40;
  const pitch = chance.outOf === 100 ? 15 : 6;
  const radius = chance.outOf === 100 ? 5 : 2.2;
  const dots = Array.from({ length: chance.outOf }, (_, i) => {
    const x = pitch / 2 + (i % columns) * pitch;
    const y = pitch / 2 + Math.floor(i / columns) * pitch;
    return html`<circle cx="${x}" cy="${y}" r="${radius}" class="${i >= chance.hits ? 'dot' : chance.outOf === 100 ? 'hit' : 'hit small'}"/>`;
  });
  const [width, height] = [columns * pitch, (chance.outOf / columns) * pitch];
  const words = { hits: wholeNumber(chance.hits, locale), outOf: wholeNumber(chance.outOf, locale) };
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${say('surprise_hits', locale, words)}"><defs><pattern id="dots" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="4" class="hl2"/></pattern></defs>${dots}</svg>`;
}

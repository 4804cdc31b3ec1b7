import { type Locale, say } from '../../define/index.ts';
import { foreign, type Html, html, nothing } from '../html.ts';
import { wholeNumber } from '../number.ts';
import { sentence } from '../writer.ts';
import type { PersonView, Ribbon, RibbonStep } from './view.ts';

const thinnestPx = 1.5;
const widestPx = 12;

/** How wide a ribbon is: in proportion to its surprise in bits, within what can be seen and drawn. */
export function ribbonWidthPx(ribbon: Ribbon): number {
  if (ribbon.hub || !(ribbon.surpriseBits > 0)) return thinnestPx;
  return Math.round(Math.min(widestPx, Math.max(thinnestPx, ribbon.surpriseBits * 0.8)) * 10) / 10;
}

/** The evidence paths, strongest first, and in words what happens if an item is wrong. */
export function renderRibbons(view: Pick<PersonView, 'ribbons' | 'without'>, locale: Locale): Html {
  const tell = (key: string, inputs: Record<string, string> = {}) => sentence(key, locale, inputs);
  const ribbons = view.ribbons.map((ribbon) => renderRibbon(ribbon, locale));
  const without = view.without.map((item) => {
    const key = item.dropsOut ? 'without_drops_out' : item.staysBy === null ? 'without_stays' : 'without_stays_by';
    return html`<li>${tell(key, { item: item.item, by: item.staysBy ?? '' })}</li>`;
  });
  const empty = ribbons.length === 0 ? html`<p class="note">${tell('ribbons_none')}</p>` : nothing;
  const wrong =
    without.length === 0 ? nothing : html`<h3>${tell('without_heading')}</h3><ul class="note">${without}</ul>`;
  return html`<section class="sheet"><h2>${tell('ribbons_heading')}</h2>${empty}${ribbons}${wrong}</section>`;
}

function renderRibbon(ribbon: Ribbon, locale: Locale): Html {
  const width = ribbonWidthPx(ribbon);
  const pills = ribbon.steps.map((step, index) => {
    const dashed = ribbon.possible || step.possible === true || ribbon.steps[index - 1]?.possible === true;
    const line =
      index === 0
        ? nothing
        : html`<li class="lk${dashed ? ' poss' : ''}" aria-hidden="true" style="--w:${width}px"></li>`;
    return html`${line}${renderStep(step, ribbon.hub, locale)}`;
  });
  return html`<ol class="ribbon">${pills}</ol><p class="note under">${ribbonNote(ribbon, locale)}</p>`;
}

function renderStep(step: RibbonStep, hub: boolean, locale: Locale): Html {
  const kind = { person: 'me', record: '', detail: hub ? 'hub' : 'an', source: '', network: 'net' }[step.kind];
  const mark = step.sole === true ? html`<b class="mark" title="${say('ribbon_sole', locale)}">1</b>` : nothing;
  return html`<li class="pill ${kind}${step.possible === true ? ' poss' : ''}">${mark}<span class="t">${foreign(step.title)}</span><span class="s">${foreign(step.detail)}</span></li>`;
}

function ribbonNote(ribbon: Ribbon, locale: Locale): Html {
  const number = (value: number) => wholeNumber(value, locale);
  const notes: Html[] = [];
  const inputs = { users: number(ribbon.users ?? 0), persons: number(ribbon.persons) };
  if (ribbon.hub) notes.push(sentence('ribbon_hub', locale, inputs));
  else if (ribbon.users === null) notes.push(sentence('ribbon_direct', locale));
  else notes.push(sentence('ribbon_users', locale, inputs, ribbon.users));
  if (ribbon.steps.some((step) => step.sole === true)) notes.push(sentence('ribbon_sole', locale));
  if (ribbon.possible) notes.push(sentence('ribbon_possible', locale));
  return html`${notes.map((note) => html`${note} `)}`;
}

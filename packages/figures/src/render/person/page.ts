import { type Locale, say } from '../../define/index.ts';
import { foreign, type Html, html, nothing } from '../html.ts';
import { longDate, wholeNumber } from '../number.ts';
import { renderBanner } from '../publication/header.ts';
import { styleOf } from '../theme.ts';
import { sentence } from '../writer.ts';
import { renderChanceDots } from './chance.ts';
import { renderAccess, renderGates } from './gates.ts';
import { renderRecords } from './records.ts';
import { renderRibbons } from './ribbons.ts';
import { renderTimeline } from './timeline.ts';
import type { PersonView } from './view.ts';

/** The style of pages about one person. */
export const personStyle = `
.page{max-width:1180px;padding:22px 28px}h1{font-size:22px;overflow-wrap:anywhere}.bar{border-bottom:1px solid var(--line);padding-bottom:12px}.bar .note{font-weight:400}.chips{display:flex;flex-wrap:wrap;gap:6px;margin-top:8px}
.chip.w{border-color:var(--sole);color:var(--sole)}.chip.c{border-color:var(--conflict);color:var(--conflict)}
.cols{display:grid;grid-template-columns:minmax(0,1fr) 330px;gap:18px;margin-top:18px;align-items:start}.cols>*>*{margin-top:18px}.cols>*>:first-child{margin-top:0}
.ribbon{list-style:none;display:flex;align-items:center;margin:14px 0 0;padding:0}.ribbon li{margin:0}.pill{position:relative;flex:1.2 1 0;min-width:0;border:1.5px solid var(--line);border-radius:6px;padding:6px 9px;background:var(--sheet)}
.pill span{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;overflow-wrap:anywhere}.pill .t{font-size:12.5px;line-height:1.35;font-weight:600}.pill .s{font-size:11.5px;line-height:1.4;color:var(--ink-2)}
.pill{hyphens:auto}.pill.me{flex-grow:.95;border-color:var(--ink)}.pill.an,.pill.hub{flex-grow:1.25}.pill.an{background:var(--evidence-2);border-color:var(--evidence)}.pill.hub{border-color:var(--chance)}.pill.poss{border-style:dashed}
.pill.net{flex-grow:1.05;background:var(--ink);border-color:var(--ink)}.pill.net span{color:var(--sheet)}.pill.net .s{opacity:.85}
.lk{flex:0 0 26px;height:0;border-top:var(--w) solid var(--evidence)}.lk.poss{border-top-style:dashed}.under{margin:5px 0 18px;font-size:12.5px}
.mark{position:absolute;top:-10px;right:-8px;width:20px;height:20px;border-radius:50%;background:var(--sole);color:var(--sheet);font-size:12px;line-height:20px;text-align:center}
.rule{stroke:var(--line)}.lane{font-weight:600}.poss{stroke-dasharray:5 4}rect.poss{fill:none;stroke:var(--evidence);stroke-width:1.5}.cf{fill:var(--conflict)}.ac{fill:var(--ink)}
.dots{display:flex;flex-wrap:wrap;gap:16px;align-items:center}.dots>div{flex:1 1 9em;min-width:0}.dots svg{width:152px;flex:none}.mid{font-size:22px;font-weight:650;line-height:1.2;margin-bottom:4px}.dot{fill:var(--line)}.hit{fill:url(#dots);stroke:var(--chance);stroke-width:1.4}.hit.small{fill:var(--chance)}.hl2{stroke:var(--chance);stroke-width:2}
td.s{background:var(--settled-2)}td.d{background:var(--conflict-2)}td i{font-style:normal;font-weight:650}.records td{min-width:8em}
.gate{border:1px solid var(--line);border-left:4px solid var(--line);border-radius:var(--radius);padding:14px 16px;background:var(--sheet)}.gate+.gate{margin-top:12px}.gate.settled{border-left-color:var(--settled)}.gate.waits{border-left-color:var(--open)}.gate>:last-child{margin-bottom:0}
.choices{list-style:none;padding:0;margin:10px 0}.choices li{padding:5px 0;border-top:1px solid var(--line)}.choices .off{color:var(--ink-3)}code{font:12px ui-monospace,"DejaVu Sans Mono",monospace}
@media (max-width:900px){.cols{grid-template-columns:1fr}}
@media (max-width:760px){.ribbon{flex-direction:column;align-items:stretch}.lk{flex:0 0 18px;height:18px;width:0;border-top:0;border-left:var(--w) solid var(--evidence);margin-left:24px!important}.lk.poss{border-left-style:dashed}}
`;

/**
 * Writes the read-only page of one person as one self-contained HTML text: same view, same bytes. Nothing on it decides;
 * nothing that is said of the network is on it.
 */
export function renderPersonPage(view: PersonView, locale: Locale): string {
  const left = [renderRibbons(view, locale), renderTimeline(view, locale), renderRecords(view, locale)];
  const right = [renderChanceDots(view.chance, locale), renderGates(view, locale), renderAccess(view, locale)];
  const title = say('person_title', locale, { id: view.id });
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title><style>${{ html: styleOf(personStyle) }}</style></head>
<body><main class="page">${renderBanner(view.simulated, (key) => say(key, locale))}
${renderBar(view, locale)}
<div class="cols"><div>${left.map((part) => html`${part}\n`)}</div><aside>${right.map((part) => html`${part}\n`)}</aside></div></main></body></html>
`.html;
}

function renderBar(view: PersonView, locale: Locale): Html {
  const names = view.names.map((name, index) => html`${index === 0 ? '' : ', '}${foreign(name)}`);
  const born = view.born === null ? nothing : html`, ${sentence('born', locale, { date: view.born })}`;
  const chip = (style: string, key: string, inputs: Record<string, string> = {}, n?: number) =>
    html`<span class="chip ${style}">${sentence(key, locale, inputs, n)}</span>`;
  const days = view.daysSinceFirstKnown;
  const chips = [
    view.band === null ? nothing : chip('', 'chip_band', { band: String(view.band) }),
    view.ribbons.some((ribbon) => ribbon.steps.some((step) => step.sole === true)) ? chip('w', 'chip_sole') : nothing,
    view.timeline.some((item) => item.conflict === true) ? chip('c', 'chip_conflict') : nothing,
    days === null ? nothing : chip('', 'chip_known', { days: wholeNumber(days, locale) }, days),
    chip('', 'chip_as_of', { date: longDate(view.asOf, locale) }),
  ];
  return html`<header class="bar"><h1>${say('person_title', locale, { id: view.id })} <span class="note">${names}${born}</span></h1><div class="chips">${chips}</div></header>`;
}

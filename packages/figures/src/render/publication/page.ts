import type { TextBlock } from '../../lint/index.ts';
import type { ReleasedSet } from '../../suppress/index.ts';
import { html } from '../html.ts';
import type { PublicationOptions } from '../options.ts';
import { styleOf } from '../theme.ts';
import { writerOf } from '../writer.ts';
import { renderActions } from './actions-section.ts';
import { renderChance } from './chance-section.ts';
import { renderCrossTab } from './cross-section.ts';
import { renderDifference } from './difference-section.ts';
import { renderFirstPage } from './first-page.ts';
import { renderFlowSection } from './flow-section.ts';
import { renderBanner, renderHead, renderLede } from './header.ts';
import { renderActedOn, renderNotMeant } from './meaning.ts';
import { renderAnnex, renderMethod } from './method-section.ts';
import { renderSystems } from './systems-section.ts';

const extra = `
.ev-b{background:var(--evidence)}.se-b{background:var(--settled)}.op-b{background:var(--open)}.in-b{background:var(--ink)}.mute-b{background:var(--line)}
.numbers td:first-child{text-align:right;font-size:20px;line-height:1.2;white-space:nowrap}.numbers th.l{font-weight:550;min-width:12em}.bars{width:44%}.grid.two{align-items:start}.grid.two>*{min-width:0}.rows th:first-child{min-width:12em}
.facts{margin-top:12px}.facts th{width:14em;color:var(--ink-2)}.formulas{columns:2 24em}code{font:12px ui-monospace,"DejaVu Sans Mono",monospace}q{quotes:"\\201C" "\\201D"}
@media print{.scroll{overflow:visible}}
`;

/** Writes the page of a publication and returns it with every sentence on it, for the linter. */
export function publicationPage(
  set: ReleasedSet,
  options: PublicationOptions,
): { page: string; blocks: readonly TextBlock[] } {
  const writer = writerOf(set, options.locale);
  const body = [
    renderBanner(set.context.simulated, writer.word),
    renderHead(writer, options),
    renderLede(writer),
    renderFlowSection(writer),
    html`<div class="grid">${renderActedOn(writer)}${renderNotMeant(writer)}</div>`,
    renderFirstPage(writer),
    renderCrossTab(writer),
    renderChance(writer),
    renderActions(writer),
    renderSystems(writer),
    renderDifference(writer, options.difference),
    renderMethod(writer),
    renderAnnex(writer),
  ];
  const page = html`<!doctype html>
<html lang="${options.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${set.context.title}</title><style>${{ html: styleOf(extra) }}</style></head>
<body><main class="page">${body.map((part) => html`${part}\n`)}</main></body></html>
`;
  return { page: page.html, blocks: writer.blocks() };
}

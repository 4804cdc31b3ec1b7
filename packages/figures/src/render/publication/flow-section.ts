import { type Html, html } from '../html.ts';
import { wholeNumber } from '../number.ts';
import type { Writer } from '../writer.ts';
import { flowColumns, renderFlow } from './flow.ts';

/** The flow as a picture, its legend, and a table with the same numbers. */
export function renderFlowSection(writer: Writer): Html {
  const swatch = (style: string, key: string) => html`<span><i class="sw ${style}"></i>${writer.word(key)}</span>`;
  const legend = [
    swatch('ev-b', 'legend_evidence'),
    swatch('hatch', 'legend_chance'),
    swatch('se-b', 'legend_settled'),
    swatch('op-b', 'legend_open'),
    swatch('in-b', 'legend_declared'),
    swatch('mute-b', 'legend_aside'),
  ];
  return html`<section class="sheet"><h2>${writer.word('flow_heading')}</h2><div class="scroll"><div class="wide">${renderFlow(writer)}</div></div><div class="legend note">${legend}</div><details><summary>${writer.word('same_numbers')}</summary>${flowTable(writer)}</details></section>`;
}

function flowTable(writer: Writer): Html {
  const rows = flowColumns(writer).map((column) => {
    const parts = column.parts.map(
      (part) =>
        html`<tr><th class="l" scope="row">${writer.noun(part.id)}</th><td>${part.value === null ? writer.word('withheld') : wholeNumber(part.value, writer.locale)}</td></tr>`,
    );
    return html`<tbody><tr class="sep"><th class="l num" scope="row">${writer.noun(column.whole)}</th><td class="num">${writer.shown(column.whole)}</td></tr>${parts}</tbody>`;
  });
  return html`<table><thead><tr><th class="l">${writer.word('column_counts')}</th><th>${writer.word('column_number')}</th></tr></thead>${rows}</table>`;
}

import { crossColumns, crossId, crossRows } from '../../define/index.ts';
import { type Html, html } from '../html.ts';
import type { Writer } from '../writer.ts';

/** Outcome by location over the same persons; the margins are the figures themselves. */
export function renderCrossTab(writer: Writer): Html {
  const cell = (id: string, style = '') => {
    const zero = writer.value(id) === 0;
    return html`<td class="${zero ? 'z' : style}">${writer.shown(id)}</td>`;
  };
  const rows = [...crossRows]
    .sort((a, b) => (writer.value(b) ?? -1) - (writer.value(a) ?? -1))
    .map(
      (row) =>
        html`<tr><th scope="row">${writer.noun(row, true)}</th>${crossColumns.map((column) => cell(crossId(row, column)))}${cell(row, 'num')}</tr>`,
    );
  const block = writer.block('cross');
  return html`<section class="sheet"><h2>${block.say('cross_heading', { cohort: block.num('C') })}</h2><div class="scroll"><table class="wide rows"><thead><tr><th>${writer.word('cross_corner')}</th>${crossColumns.map((column) => html`<th scope="col">${writer.noun(column, true)}</th>`)}<th scope="col">${writer.word('all')}</th></tr></thead><tbody>${rows}</tbody><tfoot><tr><th scope="row">${writer.word('all')}</th>${crossColumns.map((column) => cell(column))}${cell('C')}</tr></tfoot></table></div><p class="note">${block.say('cross_note')}</p></section>`;
}

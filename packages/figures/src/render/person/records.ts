import { type Locale, say } from '../../define/index.ts';
import { foreign, type Html, html, nothing } from '../html.ts';
import { decimal } from '../number.ts';
import { sentence } from '../writer.ts';
import type { ComparisonRow, PersonView } from './view.ts';

/** The records side by side: what agrees, what conflicts, what weighs how much, and what is missing. */
export function renderRecords(view: PersonView, locale: Locale): Html {
  const tell = (key: string, inputs: Record<string, string> = {}) => sentence(key, locale, inputs);
  const { columns, rows, more } = view.comparison;
  const head = columns.map((column) => html`<th class="l">${foreign(column)}</th>`);
  const body = rows.map((row) => renderRow(row, locale));
  const missing = view.missing.length === 0 ? nothing : html`${tell('missing', { fields: view.missing.join(', ') })} `;
  const unsearched =
    view.notSearched.length === 0 ? nothing : html`${tell('not_searched', { systems: view.notSearched.join(', ') })} `;
  const pair = columns.length > 2 ? html`${tell('records_weighed')} ` : nothing;
  const rest = more > 0 ? html`${sentence('records_more', locale, { n: String(more) }, more)} ` : nothing;
  const nearest =
    view.nearest === null
      ? tell('nearest_none')
      : tell('nearest', { id: view.nearest.id, differs: view.nearest.differs });
  return html`<section class="sheet"><h2>${tell('who_heading')}</h2><div class="scroll"><table class="records"><thead><tr><td></td>${head}<th>${tell('column_weight')}</th></tr></thead><tbody>${body}</tbody></table></div><p class="note">${pair}${rest}${missing}${unsearched}${nearest}</p></section>`;
}

function renderRow(row: ComparisonRow, locale: Locale): Html {
  const cells = row.values.map((value) => renderCell(value, locale));
  const weight =
    row.weightBits === null ? '' : `${row.weightBits >= 0 ? '+' : ''}${decimal(row.weightBits, 1, locale)}`;
  return html`<tr><th scope="row">${foreign(row.field)}</th>${cells}<td>${weight}</td></tr>`;
}

function renderCell({ text, mark }: ComparisonRow['values'][number], locale: Locale): Html {
  if (text === null) return html`<td class="l z">${sentence('not_given', locale)}</td>`;
  switch (mark) {
    case 'agrees':
      return html`<td class="l s"><i title="${say('agrees', locale)}">=</i> ${foreign(text)}</td>`;
    case 'conflicts':
      return html`<td class="l d"><i title="${say('conflicts', locale)}">\u2260</i> ${foreign(text)}</td>`;
    case 'none':
      return html`<td class="l">${foreign(text)}</td>`;
  }
}

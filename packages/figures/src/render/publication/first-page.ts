import { figureDefinition, firstPageIds } from '../../define/index.ts';
import { type Html, html } from '../html.ts';
import type { Writer } from '../writer.ts';

/** Of the first-page figures, those that have a companion over the persons moved. */
const movedCompanion: Readonly<Record<string, string>> = { E1: 'E1M', E2: 'E2M', E3: 'E3M' };

/** The numbers of the first page, each with its noun and definition, and how many of them are persons moved. */
export function renderFirstPage(writer: Writer): Html {
  const block = writer.block('first-page');
  const rows = firstPageIds.map((id) => {
    const definition = figureDefinition(id, writer.locale, writer.set.context.namedRules);
    const companion = movedCompanion[id];
    return html`<tr><td class="num">${writer.shown(id)}</td><th class="l" scope="row">${writer.noun(id)}</th><td class="l note">${definition?.text ?? ''}</td><td>${companion === undefined ? '' : writer.shown(companion)}</td></tr>`;
  });
  return html`<section class="sheet"><h2>${block.say('first_heading')}</h2><div class="scroll"><table class="wide numbers"><thead><tr><th>${writer.word('column_number')}</th><th class="l">${writer.word('column_counts')}</th><th class="l">${writer.word('column_definition')}</th><th>${writer.word('column_of_moved')}</th></tr></thead><tbody>${rows}</tbody></table></div><p class="note">${block.say('first_note')}</p></section>`;
}

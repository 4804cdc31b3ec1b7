import { actionPhases } from '../../define/index.ts';
import { foreign, type Html, html, nothing } from '../html.ts';
import { wholeNumber } from '../number.ts';
import type { Writer } from '../writer.ts';

/** What was done to the persons under review: by time and basis as events, and the types recorded. */
export function renderActions(writer: Writer): Html {
  const block = writer.block('actions');
  const cell = (id: string) => html`<td class="${writer.value(id) === 0 ? 'z' : ''}">${writer.shown(id)}</td>`;
  const rows = actionPhases.map(
    (phase) =>
      html`<tr><th scope="row">${writer.noun(phase, true)}</th>${cell(`${phase}n`)}${cell(`${phase}u`)}${cell(`${phase}o`)}${cell(phase)}</tr>`,
  );
  const persons = (['E1', 'E2', 'E3'] as const).map(
    (id) => html`<tr><th scope="row">${writer.noun(id, true)}</th>${cell(id)}${cell(`${id}M`)}</tr>`,
  );
  return html`<section class="sheet"><h2>${block.say('actions_heading')}</h2><div class="grid two"><div class="scroll"><table class="rows"><caption>${writer.word('actions_caption')}</caption><thead><tr><th>${writer.word('column_when')}</th><th>${writer.word('basis_network')}</th><th>${writer.word('basis_not_stated')}</th><th>${writer.word('basis_other')}</th><th>${writer.word('all')}</th></tr></thead><tbody>${rows}</tbody><tfoot><tr><th scope="row">${writer.word('all')}</th><td></td><td></td><td></td><td>${writer.shown('A')}</td></tr></tfoot></table></div><div><div class="scroll"><table><caption>${writer.word('actions_persons_caption')}</caption><thead><tr><td></td><th>${writer.noun('C', true)}</th><th>${writer.word('column_of_moved')}</th></tr></thead><tbody>${persons}</tbody></table></div>${typesTable(writer)}</div></div><p class="note">${block.say('actions_note', { events: block.num('E0') })}</p></section>`;
}

function typesTable(writer: Writer): Html {
  const types = writer.set.context.actionTypes;
  if (types.length === 0 || writer.set.audience === 'public') return nothing;
  const number = (value: number) => wholeNumber(value, writer.locale);
  const rows = types.map(
    (item) =>
      html`<tr><th scope="row">${foreign(item.type.replaceAll('_', ' '))}</th><td>${number(item.events)}</td><td>${number(item.persons)}</td></tr>`,
  );
  return html`<div class="scroll"><table style="margin-top:14px"><caption>${writer.word('types_caption')}</caption><thead><tr><th>${writer.word('column_type')}</th><th>${writer.word('unit_event')}</th><th>${writer.word('unit_person')}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

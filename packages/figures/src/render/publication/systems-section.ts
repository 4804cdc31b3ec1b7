import { foreign, type Html, html } from '../html.ts';
import { wholeNumber } from '../number.ts';
import type { Writer } from '../writer.ts';

/** Which systems were searched, partly, or not, and why: what is missing is shown. */
export function renderSystems(writer: Writer): Html {
  const block = writer.block('systems');
  const order = { no: 0, partly: 1, yes: 2 } as const;
  const systems = [...writer.set.context.systems].sort((a, b) => order[a.searched] - order[b.searched]);
  const rows = systems.map((system) => {
    const records = system.records === null ? writer.word('none_received') : wholeNumber(system.records, writer.locale);
    const custodian = system.custodian === null ? '' : foreign(system.custodian);
    const why = system.why === null ? '' : foreign(system.why);
    const { notRead = [] } = system;
    const unread = notRead.length === 0 ? '' : block.say('sheets_not_read', { sheets: notRead.join(', ') });
    const reasons = why !== '' && unread !== '' ? html`${why}; ${unread}` : html`${why}${unread}`;
    return html`<tr><th scope="row">${foreign(system.name)}</th><td class="l ${system.searched === 'no' ? 'num' : ''}">${writer.word(`searched_${system.searched}`)}</td><td class="l">${reasons}</td><td class="l">${custodian}</td><td>${records}</td></tr>`;
  });
  const heads = ['column_system', 'column_searched', 'column_why', 'column_custodian'].map(
    (key) => html`<th class="l">${writer.word(key)}</th>`,
  );
  return html`<section class="sheet"><h2>${block.say('systems_heading')}</h2><div class="scroll"><table class="wide"><thead><tr>${heads}<th>${writer.word('unit_record')}</th></tr></thead><tbody>${rows}</tbody></table></div><p class="note">${block.say('systems_note')}</p></section>`;
}

import type { Movement, ReasonCount } from '../../reconcile/index.ts';
import { foreign, type Html, html, nothing } from '../html.ts';
import { longDate, wholeNumber } from '../number.ts';
import type { PublicationOptions } from '../options.ts';
import type { Writer } from '../writer.ts';

/** Figures whose movement is told; the cells of the cross-tab and the record totals follow from them. */
const told = /^(?!R)(?!.*x)/;

/** The difference to the publication that this one replaces: added and removed, each by reason. */
export function renderDifference(writer: Writer, difference: PublicationOptions['difference']): Html {
  if (difference === null) return nothing;
  const block = writer.block('difference');
  const movements = difference.movements.filter(
    (m) => told.test(m.id) && writer.set.figures.some((f) => f.id === m.id),
  );
  const inputs = { number: difference.number, date: longDate(difference.beforeAsOf, writer.locale) };
  const heading = html`<h2>${block.say('difference_heading', inputs)}</h2>`;
  if (movements.length === 0)
    return html`<section class="sheet">${heading}<p class="note">${block.say('difference_none')}</p></section>`;
  if (writer.set.audience === 'public')
    return html`<section class="sheet">${heading}<p class="note">${block.say('difference_public')}</p></section>`;
  const rows = movements.map((movement) => row(movement, writer));
  const heads = ['column_before', 'column_added', 'column_removed', 'column_after'].map(
    (key) => html`<th>${writer.word(key)}</th>`,
  );
  return html`<section class="sheet">${heading}<div class="scroll"><table class="wide"><thead><tr><th>${writer.word('column_counts')}</th>${heads}<th class="l">${writer.word('column_by_reason')}</th></tr></thead><tbody>${rows}</tbody></table></div><p class="note">${block.say('difference_note')}</p></section>`;
}

function row(movement: Movement, writer: Writer): Html {
  const number = (value: number) => wholeNumber(value, writer.locale);
  const sum = (reasons: readonly ReasonCount[]) => reasons.reduce((total, reason) => total + reason.count, 0);
  const reasons = [
    ...movement.added.map((reason) => ['+', reason] as const),
    ...movement.removed.map((reason) => ['\u2212', reason] as const),
  ];
  const text = reasons.map(
    ([sign, reason], index) =>
      html`${index === 0 ? '' : '; '}${sign}${number(reason.count)} ${reasonWords(reason.reason, writer)}`,
  );
  return html`<tr><th scope="row">${writer.noun(movement.id)}</th><td>${number(movement.before)}</td><td>${number(sum(movement.added))}</td><td>${number(sum(movement.removed))}</td><td class="num">${number(movement.after)}</td><td class="l note">${text}</td></tr>`;
}

function reasonWords(reason: string, writer: Writer): Html {
  const box = /^(from|to) ([A-Z]\d?[ab]?)$/.exec(reason);
  if (box !== null) return html`${writer.word(`reason_${box[1]}`, { box: writer.label(box[2] ?? 'C') })}`;
  if (reason === 'new' || reason === 'gone' || reason === 'changed') return html`${writer.word(`reason_${reason}`)}`;
  return foreign(reason);
}

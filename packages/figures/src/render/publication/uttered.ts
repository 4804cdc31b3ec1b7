import type { UtteredInput } from '../../define/index.ts';
import { foreign, type Html, html, nothing } from '../html.ts';
import { wholeNumber } from '../number.ts';
import type { Writer } from '../writer.ts';

/** What was said of the network, in its own words with hedge, source, grade and origins; never of a person. */
export function renderUttered(writer: Writer): Html {
  const { uttered, counterFact } = writer.set.context.network;
  if (uttered.length === 0 && counterFact === null) return nothing;
  const hedges = uttered.flatMap((item) => (item.hedge === null ? [] : [item.hedge]));
  const block = writer.block('uttered', 'uttered', hedges);
  const said = counterFact === null ? uttered : [...uttered, counterFact];
  const items = said.map((item, index) => {
    const hedge = hedgeApart(item);
    const text = html`${hedge === '' ? '' : foreign(hedge)}<q>${foreign(item.text)}</q>`;
    const inputs = { text: { html: text, plain: `${hedge}${item.text}` } };
    const key = index === uttered.length ? 'uttered_counter_fact' : `uttered_${item.kind}`;
    return html`<li>${block.say(key, inputs)} ${support(item, writer)}</li>`;
  });
  return html`<div class="note"><b>${block.say('uttered_heading')}</b><ul>${items}</ul></div>`;
}

/** A hedge that is not in the words themselves stands before them, so that nobody reads them without it. */
function hedgeApart({ hedge, text }: UtteredInput): string {
  return hedge === null || text.toLowerCase().includes(hedge.toLowerCase()) ? '' : `(${hedge}) `;
}

function support(item: UtteredInput, writer: Writer): Html {
  const hedge =
    item.hedge === null ? writer.word('uttered_no_hedge') : writer.word('uttered_hedge', { hedge: item.hedge });
  const grade =
    item.grade === null ? writer.word('uttered_ungraded') : writer.word('uttered_grade', { grade: item.grade });
  const parts = [hedge, writer.word('uttered_source', { source: item.source }), grade, origins(item, writer)];
  return html`<span>(${parts.filter((part) => part !== '').map((part, i) => html`${i === 0 ? '' : '; '}${foreign(part)}`)})</span>`;
}

function origins({ origins: range }: UtteredInput, writer: Writer): string {
  if (range === null) return writer.word('uttered_origins_not_counted');
  const number = (value: number) => wholeNumber(value, writer.locale);
  if (range.least === range.most)
    return range.least === 1
      ? writer.word('uttered_origin_one')
      : writer.word('uttered_origins', { count: number(range.least) });
  return writer.word('uttered_origins_range', { least: number(range.least), most: number(range.most) });
}

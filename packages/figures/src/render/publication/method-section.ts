import { type FigureSet, figureDefinitions } from '../../define/index.ts';
import { formula, identities } from '../../reconcile/index.ts';
import { foreign, type Html, html, nothing } from '../html.ts';
import { longDate, wholeNumber } from '../number.ts';
import type { Writer } from '../writer.ts';

/** How the figures were made, checked and corrected: quality sample, redress, named rules, sources, versions. */
export function renderMethod(writer: Writer): Html {
  const { context } = writer.set;
  const block = writer.block('method');
  const number = (value: number) => wholeNumber(value, writer.locale);
  const quality =
    context.quality === null
      ? block.say('quality_none')
      : block.say('quality', {
          sampled: number(context.quality.sampled),
          overturned: number(context.quality.overturned),
        });
  const redress =
    context.redress === null
      ? block.say('redress_none')
      : block.say('redress', { received: number(context.redress.received), upheld: number(context.redress.upheld) });
  const window = {
    from: longDate(context.network.window.from, writer.locale),
    to: longDate(context.network.window.to, writer.locale),
  };
  const facts = [
    [writer.word('method_authority'), context.authority],
    [writer.word('method_window'), writer.word('method_window_value', window)],
    [writer.word('method_known_since'), longDate(context.network.knownSince, writer.locale)],
    [writer.word('method_suppression'), writer.word('method_suppression_value', { k: String(context.kSuppress) })],
    ...context.method.map((item) => [item.name, item.value] as const),
  ].map(
    ([name, value]) =>
      html`<tr><th scope="row">${foreign(name ?? '')}</th><td class="l">${foreign(value ?? '')}</td></tr>`,
  );
  return html`<section class="sheet"><h2>${block.say('method_heading')}</h2><p class="note">${block.say('method_how')} ${block.say('method_checked')}</p><p class="note">${quality} ${redress}</p>${namedRules(writer)}<div class="scroll"><table class="facts"><tbody>${facts}</tbody></table></div>${sources(writer)}</section>`;
}

function namedRules(writer: Writer): Html {
  const rules = writer.set.context.namedRules;
  if (rules.length === 0) return nothing;
  const rows = rules.map(
    (rule) =>
      html`<tr><th scope="row">${writer.noun(rule.id)}</th><td class="num">${writer.shown(rule.id)}</td><td class="l note">${foreign(rule.definition)} (${rule.outcomes.join(' + ')})</td></tr>`,
  );
  return html`<h3>${writer.word('rules_heading')}</h3><p class="note">${writer.word('rules_note')}</p><div class="scroll"><table><tbody>${rows}</tbody></table></div>`;
}

function sources(writer: Writer): Html {
  const { sources: list, rows, otherEntities } = writer.set.context;
  const number = (value: number) => wholeNumber(value, writer.locale);
  const body = list.map(
    (source) =>
      html`<tr><th scope="row">${foreign(source.name)}</th><td>${number(source.resolved + source.unresolvable + source.unreadable)}</td><td>${number(source.resolved)}</td><td>${number(source.unresolvable)}</td><td>${number(source.unreadable)}</td></tr>`,
  );
  const totals =
    rows === null
      ? nothing
      : html`<p class="note">${writer.word('rows_total', { rows: number(rows), entities: number(otherEntities ?? 0) })}</p>`;
  const heads = ['R0', 'R1', 'R2', 'R3'].map((id) => html`<th>${writer.noun(id, true)}</th>`);
  const foot = ['R0', 'R1', 'R2', 'R3'].map((id) => html`<td>${writer.shown(id)}</td>`);
  const table =
    writer.set.audience === 'public'
      ? nothing
      : html`<div class="scroll"><table><thead><tr><th>${writer.word('column_source')}</th>${heads}</tr></thead><tbody>${body}</tbody><tfoot><tr><th scope="row">${writer.word('all')}</th>${foot}</tr></tfoot></table></div>${totals}`;
  return table.html === '' ? nothing : html`<h3>${writer.word('sources_heading')}</h3>${table}`;
}

/** The annex: every figure with unit, definition, identity and list digest. */
export function renderAnnex(writer: Writer): Html {
  const asSet: Pick<FigureSet, 'context' | 'figures'> = {
    context: writer.set.context,
    figures: writer.set.figures.map((f) => ({ ...f, value: f.value ?? 0 })),
  };
  const definitions = new Map(
    figureDefinitions({ ...asSet, lists: new Map() }, writer.locale).map((item) => [item.id, item]),
  );
  const main = writer.set.figures.filter((figure) => !figure.id.includes('x'));
  const cells = writer.set.figures.filter((figure) => figure.id.includes('x'));
  const row = (id: string, digest: string | null) => {
    const definition = definitions.get(id);
    return html`<tr id="${`def-${id}`}"><th scope="row"><b>${id}</b></th><td class="num">${writer.shown(id)}</td><td class="l">${definition?.noun ?? ''}<div class="note">${definition?.text ?? ''}</div></td><td class="digest">${digest ?? writer.word('counts_only')}</td></tr>`;
  };
  const head = html`<thead><tr><th>${writer.word('column_id')}</th><th>${writer.word('column_number')}</th><th class="l">${writer.word('column_definition')}</th><th class="l">${writer.word('column_digest')}</th></tr></thead>`;
  const table = (figures: typeof main) =>
    html`<div class="scroll"><table class="wide">${head}<tbody>${figures.map((f) => row(f.id, f.listDigest))}</tbody></table></div>`;
  const formulas = identities
    .filter((identity) => !identity.parts.some((part) => part.includes('x')))
    .map((identity) => html`<li><code>${formula(identity)}</code></li>`);
  return html`<section class="sheet"><h2>${writer.word('annex_heading')}</h2><p class="note">${writer.word(writer.set.audience === 'public' ? 'annex_digest_public' : 'annex_digest')}</p>${table(main)}<details><summary>${writer.word('annex_cells')}</summary>${table(cells)}</details><details><summary>${writer.word('annex_identities')}</summary><ul class="note formulas">${formulas}</ul></details></section>`;
}

import { figureDefinition, type Locale, say } from '../../define/index.ts';
import { foreign, type Html, html, nothing } from '../html.ts';
import { expectedNumber, longDate, wholeNumber } from '../number.ts';
import { renderChanceDots } from '../person/chance.ts';
import { personStyle } from '../person/page.ts';
import { renderRibbons } from '../person/ribbons.ts';
import { renderBanner } from '../publication/header.ts';
import { styleOf } from '../theme.ts';
import { sentence } from '../writer.ts';
import type { ExportView } from './view.ts';

/**
 * Writes what one recipient is given about one person as one self-contained HTML text: same view, same bytes. What it is
 * for and how little it says stands before what it says, so that neither can be handed on without the other.
 */
export function renderExport(view: ExportView, locale: Locale): string {
  const title = say('export_title', locale, { id: view.id });
  const parts = [
    renderCaveats(view, locale),
    renderSettled(view, locale),
    renderDoubts(view, locale),
    renderRibbons(view, locale),
    renderChance(view, locale),
    renderRecords(view, locale),
  ];
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title><style>${{ html: styleOf(personStyle) }}</style></head>
<body><main class="page">${renderBanner(view.simulated, (key) => say(key, locale))}
${renderHead(view, locale)}
${parts.map((part) => html`${part}\n`)}</main></body></html>
`.html;
}

function renderHead(view: ExportView, locale: Locale): Html {
  const names = view.names.map((name, index) => html`${index === 0 ? '' : ', '}${foreign(name)}`);
  const born = view.born === null ? nothing : html`, ${sentence('born', locale, { date: view.born })}`;
  const { recipient, purpose, askedBy, givenBy } = view;
  const given = { asked: askedBy, given: givenBy, date: longDate(view.asOf, locale) };
  return html`<header class="bar"><h1>${say('export_title', locale, { id: view.id })} <span class="note">${names}${born}</span></h1><p>${sentence('export_for', locale, { recipient, purpose })}</p><p class="note">${sentence('export_by', locale, given)}</p><p class="note">${sentence('export_review', locale, { question: view.question, authority: view.authority })}</p></header>`;
}

function renderCaveats({ leftOut, recipient }: ExportView, locale: Locale): Html {
  const keys = ['link', 'network', 'purpose', 'act', 'correct'];
  const items = keys.map((key) => html`<li>${sentence(`export_caveat_${key}`, locale, { recipient })}</li>`);
  const out =
    leftOut.length === 0
      ? nothing
      : html`<li>${sentence('export_left_out', locale, { attributes: leftOut.join(', ') })}</li>`;
  return html`<section class="sheet"><h2>${sentence('export_caveats', locale)}</h2><ul>${items}${out}</ul></section>`;
}

function renderSettled({ settled }: ExportView, locale: Locale): Html {
  const heading = html`<h2>${sentence('export_settled', locale)}</h2>`;
  if (settled === null)
    return html`<section class="sheet">${heading}<p>${sentence('export_undecided', locale)}</p></section>`;
  const { code, people } = settled;
  const definition = figureDefinition(code, locale);
  const inputs = { outcome: definition?.label ?? code, date: longDate(settled.date, locale) };
  const who = sentence(people === 2 ? 'export_by_two' : 'export_by_one', locale, inputs);
  return html`<section class="sheet">${heading}<p>${who}</p><p class="note">${definition?.text ?? ''}</p></section>`;
}

function renderDoubts({ doubts, notSearched, records }: ExportView, locale: Locale): Html {
  const items = doubts.map(
    (code) =>
      html`<li>${sentence(`export_doubt_${code}`, locale, { records: wholeNumber(records.length, locale) })}</li>`,
  );
  const systems =
    notSearched.length === 0
      ? nothing
      : html`<li>${sentence('not_searched', locale, { systems: notSearched.join(', ') })}</li>`;
  const none =
    doubts.length + notSearched.length === 0 ? html`<li>${sentence('export_doubt_none', locale)}</li>` : nothing;
  return html`<section class="sheet"><h2>${sentence('export_doubts', locale)}</h2><ul>${items}${systems}${none}</ul></section>`;
}

function renderChance(view: ExportView, locale: Locale): Html {
  const rows = view.everybody.map(
    ({ atLeast, observed, expected }) =>
      html`<li>${sentence('export_chance_row', locale, { least: String(atLeast), observed: wholeNumber(observed, locale), expected: expectedNumber(expected, locale) })}</li>`,
  );
  return html`${renderChanceDots(view.chance, locale)}<section class="sheet"><h2>${sentence('export_everybody', locale)}</h2><ul>${rows}</ul><p class="note">${sentence('export_one_detail', locale)}</p></section>`;
}

function renderRecords({ records }: ExportView, locale: Locale): Html {
  const items = records.map(
    ({ file, row }) =>
      html`<li>${foreign(file)}, ${sentence('export_row', locale, { row: wholeNumber(row, locale) })}</li>`,
  );
  return html`<section class="sheet"><h2>${sentence('export_records', locale)}</h2><ul>${items}</ul></section>`;
}

import { figureDefinition, type Locale } from '../../define/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { longDate } from '../number.ts';
import { sentence } from '../writer.ts';
import type { ChoiceView, GateView, PersonView } from './view.ts';

/** The two gates, each with its own evidence: who read, what is hidden, which choices are closed and why. */
export function renderGates(view: PersonView, locale: Locale): Html {
  const gates = view.gates.map((gate) => {
    const choices = gate.gate === 'conduct' && gate.state === 'waits' ? renderChoices(view, locale) : nothing;
    return html`<div class="gate ${gate.state}"><b>${sentence(`gate_${gate.gate}`, locale)}</b><div class="note">${sentence(`gate_state_${gate.state}`, locale)}</div>${renderReadings(gate, locale)}${choices}</div>`;
  });
  return html`<div>${gates}</div>`;
}

function renderReadings(gate: GateView, locale: Locale): Html {
  if (gate.readings.length === 0) return nothing;
  const items = gate.readings.map((reading) => {
    const inputs = { actor: reading.actor, date: longDate(reading.date, locale), answer: reading.answer ?? '' };
    return html`<li>${sentence(reading.answer === null ? 'reading_hidden' : 'reading', locale, inputs)}</li>`;
  });
  return html`<ul class="note">${items}</ul>`;
}

function renderChoices(view: PersonView, locale: Locale): Html {
  const item = (choice: ChoiceView) => {
    const label = figureDefinition(choice.outcome, locale)?.label ?? choice.outcome;
    const why = choice.closed === null ? nothing : html`: ${sentence(`closed_${choice.closed}`, locale)}`;
    return html`<li class="${choice.closed === null ? '' : 'off'}"><code>${choice.outcome}</code> ${label}${why}</li>`;
  };
  return html`<ul class="choices">${view.choices.map(item)}</ul><p class="note">${sentence('how_to_decide', locale, { id: view.id })}</p><p class="note">${sentence('innocent_question', locale)}</p>`;
}

/** Who has opened this person, and to whom anything was sent. */
export function renderAccess(view: PersonView, locale: Locale): Html {
  const rows = view.access.map(
    (entry) =>
      html`<li>${sentence('seen_by', locale, { actor: entry.actor, date: longDate(entry.date, locale), purpose: entry.purpose })}</li>`,
  );
  const sent =
    view.sentTo.length === 0
      ? sentence('sent_nobody', locale)
      : sentence('sent_to', locale, { names: view.sentTo.join(', ') });
  const seen =
    rows.length === 0
      ? html`<p class="note">${sentence('seen_nobody', locale)}</p>`
      : html`<ul class="note">${rows}</ul>`;
  return html`<section class="sheet"><h2>${sentence('seen_heading', locale)}</h2>${seen}<p class="note">${sent}</p></section>`;
}

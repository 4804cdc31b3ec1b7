import { type Locale, say } from '../../define/index.ts';
import { type Html, html } from '../html.ts';
import { expectedNumber, wholeNumber } from '../number.ts';
import { sentence } from '../writer.ts';
import type { TruthView } from './view.ts';

/** What one would be tempted to announce, what the files can carry, and what is true here, side by side. */
export function renderTempted(view: TruthView, locale: Locale): Html {
  const values = new Map(view.figures.figures.map((figure) => [figure.id, figure.value]));
  const number = (id: string) => wholeNumber(values.get(id) ?? 0, locale);
  const count = (value: number) => wholeNumber(value, locale);
  const rest = (values.get('C') ?? 0) - (values.get('E1') ?? 0) - (values.get('W5') ?? 0);
  const inputs: Record<string, string> = {
    cohort: number('C'),
    moved: number('M1'),
    two: number('N2C'),
    expected: expectedNumber(view.figures.context.chance.C.N2, locale),
    arrested: number('E1'),
    before: number('A0'),
    early: number('B1'),
    cleared: number('B2'),
    unknown: number('W5'),
    unsearched: number('W6'),
    adverse: count((values.get('D5') ?? 0) + (values.get('D6') ?? 0)),
    rest: count(rest),
    truth: count(view.moved.truth),
    missed: count(view.moved.missedVisible),
    none: count(view.moved.inNoFile),
    innocent: count(view.underReview.innocent),
    earlyInnocent: count(view.actedOnBeforeDecidedInnocent),
    adverseWrong: count(view.adverseWrong),
  };
  const topics = ['ties', 'arrested', 'unknown', ...(rest > 0 ? ['rest'] : []), 'moved', 'dangerous'];
  const rows = topics.map(
    (topic) =>
      html`<tr><td><q>${sentence(`tempted_${topic}`, locale, inputs)}</q></td><td>${sentence(`carried_${topic}`, locale, inputs)}</td><td>${sentence(`true_${topic}`, locale, inputs)}</td></tr>`,
  );
  const heads = ['column_tempted', 'column_carried', 'column_true'].map((key) => html`<th>${say(key, locale)}</th>`);
  return html`<section class="sheet"><h2>${say('tempted_heading', locale)}</h2><div class="scroll"><table class="wide tempted"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

import { type Locale, say } from '../../define/index.ts';
import { type Html, html } from '../html.ts';
import { expectedNumber, longDate, wholeNumber } from '../number.ts';
import { renderBanner } from '../publication/header.ts';
import { styleOf } from '../theme.ts';
import { sentence } from '../writer.ts';
import { type Bar, renderBars } from './bars.ts';
import { renderTempted } from './tempted.ts';
import type { TruthView } from './view.ts';

const style = `
.kicker{font-size:13px;color:var(--ink-2);margin:0 0 4px}.tempted td{width:33%;vertical-align:top;text-align:left;padding:12px 14px 12px 0}.tempted th{text-align:left;padding-left:0}
.tempted td:first-child{color:var(--ink-2)}.tempted td:first-child q{text-decoration:line-through;text-decoration-thickness:1px;text-decoration-color:var(--ink-3)}q{quotes:"\\201C" "\\201D"}
.no{fill:none;stroke:var(--ink-3);stroke-dasharray:5 4;stroke-width:1.5}.mis{fill:var(--line)}.sw.no{border:1.5px dashed var(--ink-3)}.ev-b{background:var(--evidence)}.mute-b{background:var(--line)}.in-b{background:var(--ink)}
`;

/** Writes the screen that compares a simulation's figures with its truth. It says that it is no publication. */
export function renderTruthScreen(view: TruthView, locale: Locale): string {
  const { context } = view.figures;
  const number = (value: number) => wholeNumber(value, locale);
  const lede = sentence('truth_lede', locale, {
    truth: strong(number(view.moved.truth)),
    found: strong(number(view.moved.found)),
    missed: strong(number(view.moved.missedVisible)),
    none: strong(number(view.moved.inNoFile)),
    innocent: strong(number(view.underReview.innocent)),
    cohort: strong(number(figureValue(view, 'C'))),
  });
  const title = say('truth_heading', locale);
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title><style>${{ html: styleOf(style) }}</style></head>
<body><main class="page">${renderBanner(context.simulated, (key) => say(key, locale))}
<header class="head"><div><h1>${title}</h1><div class="note">${sentence('truth_note', locale)}</div></div><div class="meta note">${say('as_of', locale)} <b>${longDate(context.asOf, locale)}</b></div></header>
<p class="lede">${lede}</p>
${renderPictures(view, locale)}
${renderTempted(view, locale)}
${renderErrors(view, locale)}
</main></body></html>
`.html;
}

function strong(text: string) {
  return { html: html`<span class="num">${text}</span>`, plain: text };
}

/** The value of a figure of the set; 0 when it has none. */
function figureValue(view: TruthView, id: string): number {
  return view.figures.figures.find((figure) => figure.id === id)?.value ?? 0;
}

function renderPictures(view: TruthView, locale: Locale): Html {
  const { moved, underReview } = view;
  const bars: Bar[] = [
    {
      title: say('truth_bar_moved', locale, { count: wholeNumber(moved.truth, locale) }),
      parts: [
        { label: say('truth_found', locale), value: moved.found, fill: 'ev' },
        { label: say('truth_missed', locale), value: moved.missedVisible, fill: 'mis' },
        { label: say('truth_in_no_file', locale), value: moved.inNoFile, fill: 'no' },
      ],
      chance: null,
    },
    {
      title: say('truth_bar_review', locale, { count: wholeNumber(figureValue(view, 'C'), locale) }),
      parts: [
        { label: say('truth_really_moved', locale), value: underReview.moved, fill: 'ev' },
        { label: say('truth_other_role', locale), value: underReview.otherRole, fill: 'in' },
        { label: say('truth_innocent', locale), value: underReview.innocent, fill: 'mis' },
      ],
      chance: view.figures.context.chance.C.N2,
    },
  ];
  return html`<section class="sheet"><h2>${say('truth_pictures', locale)}</h2>${renderBars(bars, locale)}</section>`;
}

function renderErrors(view: TruthView, locale: Locale): Html {
  const rows = [
    ['truth_wrongly_linked', view.underReview.innocent],
    ['truth_expected', view.figures.context.chance.C.N2],
    ['truth_merged', view.wronglyMerged],
    ['truth_split', view.wronglySplit],
    ['truth_early_innocent', view.actedOnBeforeDecidedInnocent],
    ['truth_adverse_wrong', view.adverseWrong],
  ] as const;
  const body = rows.map(
    ([key, value]) =>
      html`<tr><th scope="row">${say(key, locale)}</th><td class="num">${key === 'truth_expected' ? expectedNumber(value, locale) : wholeNumber(value, locale)}</td></tr>`,
  );
  return html`<section class="sheet"><h2>${say('truth_errors', locale)}</h2><table><tbody>${body}</tbody></table><p class="note">${sentence('truth_never_published', locale)}</p></section>`;
}

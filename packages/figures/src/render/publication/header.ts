import { foreign, type Html, html, nothing } from '../html.ts';
import { longDate } from '../number.ts';
import type { PublicationOptions } from '../options.ts';
import type { BlockWriter, Writer } from '../writer.ts';
import { renderUttered } from './uttered.ts';

/** The banner of a simulated review: on every page, first. */
export function renderBanner(simulated: boolean, word: (key: string) => string): Html {
  return simulated
    ? html`<p class="banner">${word('simulated_banner')} <span>${word('simulated_note')}</span></p>`
    : nothing;
}

/** Title, question and population at the left; as-of point, status and release at the right. */
export function renderHead(writer: Writer, options: PublicationOptions): Html {
  const { context, audience } = writer.set;
  const date = (text: string) => longDate(text, writer.locale);
  const keys = options.signedBy.join(', ');
  const release =
    keys === ''
      ? writer.word('unsigned')
      : writer.word(`signed_${options.signedBy.length === 1 ? 'one' : 'many'}`, { keys });
  const supersedes =
    options.difference === null ? '' : writer.word('supersedes', { number: options.difference.number });
  return html`<header class="head"><div><h1>${foreign(context.title)}</h1><div class="note">${foreign(context.question)}<br>${foreign(context.population)}</div></div>
<div class="meta note">${writer.word('as_of')} <b>${date(context.asOf)}</b>, ${writer.word('files_closed', { date: date(context.cutOff) })}<br>${writer.word(`status_${context.status.replace(/\W+/g, '_')}`)}, ${writer.word('publication_number', { number: options.number })}${supersedes === '' ? '' : html`, ${supersedes}`}<br>${writer.word(`audience_${audience}`)}<br>${release}</div></header>`;
}

/** The sentence first: each number with its defined noun, the chance expectation and the counter-fact in the same block. */
export function renderLede(writer: Writer): Html {
  const block = writer.block('lede', 'headline');
  const n = (id: string) => writer.value(id) ?? 2;
  const tell = (key: string, id: string) =>
    writer.value(id) === null ? withheld(writer, block, id) : block.say(key, { shown: block.num(id) }, n(id));
  const isKnown = (ids: readonly string[]) => ids.every((id) => writer.value(id) !== null);
  const sentences = [
    tell('lede_moved', 'M1'),
    isKnown(['C', 'P0'])
      ? block.say('lede_review', { shown: block.num('C'), persons: block.base('P0') }, n('C'))
      : withheld(writer, block, 'C'),
    isKnown(['N2C'])
      ? block.say('lede_chance', { two: block.num('N2C'), expected: writer.expected('N2C') }, n('N2C'))
      : withheld(writer, block, 'N2C'),
    counterFact(writer, block),
    tell('lede_arrested', 'E1'),
    tell('lede_proceedings', 'E2'),
    tell('lede_removed', 'E3'),
    tell('lede_unknown', 'W5'),
    tell('lede_early', 'B1'),
  ];
  return html`<p class="lede">${sentences.map((sentence) => html`${sentence} `)}</p>${renderUttered(writer)}`;
}

/** A number that is withheld, with its noun, in place of the sentence that would state it. */
function withheld(writer: Writer, block: BlockWriter, id: string): Html {
  return block.say('lede_withheld', {
    noun: { html: writer.noun(id), plain: writer.nounText(id) },
    shown: block.base(id),
  });
}

/** What the figures say against the headline, made from them: how many have nothing adverse supported. */
export function counterFact(writer: Writer, block: BlockWriter): Html {
  const inputs = { none: block.num('CF'), all: block.base('C'), undecided: block.num('U') };
  const isWithheld = writer.value('CF') === null || writer.value('C') === null;
  return isWithheld
    ? block.say('counter_fact_withheld', inputs)
    : block.say('counter_fact', inputs, writer.value('CF') ?? 2);
}

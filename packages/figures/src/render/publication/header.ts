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
  return html`<header class="head"><div><h1>${foreign(context.title)}</h1><div class="note">${foreign(context.question)} ${foreign(context.population)}</div></div>
<div class="meta note">${writer.word('as_of')} <b>${date(context.asOf)}</b>, ${writer.word('files_closed', { date: date(context.cutOff) })}<br>${writer.word(`status_${context.status.replace(/\W+/g, '_')}`)}, ${writer.word('publication_number', { number: options.number })}${supersedes === '' ? '' : html`, ${supersedes}`}<br>${writer.word(`audience_${audience}`)}<br>${release}</div></header>`;
}

/** The sentence first: each number with its defined noun, the chance expectation and the counter-fact in the same block. */
export function renderLede(writer: Writer): Html {
  const block = writer.block('lede', 'headline');
  const about = (id: string) => ({ shown: block.num(id) });
  const n = (id: string) => writer.value(id) ?? 2;
  const sentences = [
    block.say('lede_moved', about('M1'), n('M1')),
    block.say('lede_review', { ...about('C'), persons: block.base('P0') }, n('C')),
    block.say('lede_chance', { two: block.num('N2C'), expected: writer.expected('N2C') }, n('N2C')),
    counterFact(writer, block),
    block.say('lede_arrested', about('E1'), n('E1')),
    block.say('lede_proceedings', about('E2'), n('E2')),
    block.say('lede_removed', about('E3'), n('E3')),
    block.say('lede_unknown', about('W5'), n('W5')),
    block.say('lede_early', about('B1'), n('B1')),
  ];
  return html`<p class="lede">${sentences.map((sentence) => html`${sentence} `)}</p>${renderUttered(writer)}`;
}

/** What the figures say against the headline, made from them: how many have nothing adverse supported. */
export function counterFact(writer: Writer, block: BlockWriter): Html {
  return block.say(
    'counter_fact',
    { none: block.num('CF'), all: block.base('C'), undecided: block.num('U') },
    writer.value('CF') ?? 2,
  );
}

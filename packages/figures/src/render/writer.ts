import { invariant } from '@lookback/base';
import { figureDefinition, type Locale, say } from '../define/index.ts';
import type { TextBlock } from '../lint/index.ts';
import type { ReleasedFigure, ReleasedSet } from '../suppress/index.ts';
import { foreign, type Html, html } from './html.ts';
import { formatSentence, type Insert, placeholder } from './markup.ts';
import { expectedNumber, wholeNumber } from './number.ts';

type Input = string | Insert;

/** Sentences that stand together. Every one is kept as plain text for the linter. */
export interface BlockWriter {
  /** A sentence of the message files; `n` chooses its grammatical number. */
  say(key: string, inputs?: Readonly<Record<string, Input>>, n?: number): Html;
  /** The number of a figure, as an insert. */
  num(id: string): Insert;
  /** The same without weight: the base that another number is a part of. */
  base(id: string): Insert;
}

/** Writes sentences and numbers of one released set in one language. */
export interface Writer {
  readonly set: ReleasedSet;
  readonly locale: Locale;
  /** A word or label: no numbers of figures in it, so the linter does not read it. */
  word(key: string, inputs?: Readonly<Record<string, string>>): string;
  value(id: string): number | null;
  shown(id: string): string;
  label(id: string): string;
  /** The noun of a figure as a link to its definition. */
  noun(id: string, short?: boolean): Html;
  nounText(id: string): string;
  expected(id: string): string;
  block(id: string, kind?: TextBlock['kind'], hedges?: readonly string[]): BlockWriter;
  blocks(): readonly TextBlock[];
}

export function writerOf(set: ReleasedSet, locale: Locale): Writer {
  const figures = new Map(set.figures.map((figure) => [figure.id, figure]));
  const drafts: {
    id: string;
    kind: TextBlock['kind'];
    hedges: readonly string[];
    texts: string[];
    quotes: TextBlock['quotes'][number][];
  }[] = [];
  const figure = (id: string): ReleasedFigure => {
    const found = figures.get(id);
    invariant(found !== undefined, `figure ${id} is not in the set`);
    return found;
  };
  const define = (id: string) => {
    const definition = figureDefinition(id, locale, set.context.namedRules);
    invariant(definition !== null, `figure ${id} has no definition`);
    return definition;
  };
  const shown = (id: string) => {
    const { value } = figure(id);
    return value === null ? say('withheld', locale) : wholeNumber(value, locale);
  };
  return {
    set,
    locale,
    word: (key, inputs) => say(key, locale, inputs),
    value: (id) => figure(id).value,
    shown,
    label: (id) => define(id).label,
    noun: (id, short = false) =>
      html`<a class="def" href="${`#def-${id}`}">${short ? define(id).label : define(id).noun}</a>`,
    nounText: (id) => define(id).noun,
    expected: (id) => expectedNumber(figure(id).expected ?? 0, locale),
    block(id, kind = 'statement', hedges = []) {
      const draft = { id, kind, hedges, texts: [] as string[], quotes: [] as TextBlock['quotes'][number][] };
      drafts.push(draft);
      const quote = (figureId: string, show: (text: string) => Html): Insert => {
        const text = shown(figureId);
        const plain = quoteMark(draft.quotes.length);
        draft.quotes.push({ id: figureId, shown: text });
        return { html: show(text), plain };
      };
      return {
        num: (figureId) => quote(figureId, (text) => html`<span class="num">${text}</span>`),
        base: (figureId) => quote(figureId, (text) => html`${text}`),
        say(key, inputs = {}, n = undefined) {
          const { text, inserts } = prepare(key, locale, inputs, n);
          const sentence = formatSentence(text, inserts);
          draft.texts.push(sentence.plain);
          return sentence.html;
        },
      };
    },
    blocks: () => drafts.map(({ texts, ...rest }) => placeQuotes({ ...rest, text: texts.join(' ') })),
  };
}

/** Stands for a number of a figure until the whole text of its block is known. */
function quoteMark(index: number): string {
  return `\uE002${index}\uE003`;
}

/** Puts the numbers into the text of a block and notes where each one stands; one that is not in it is not quoted. */
function placeQuotes(block: TextBlock): TextBlock {
  let text = '';
  let end = 0;
  const quotes: TextBlock['quotes'][number][] = [];
  for (const match of block.text.matchAll(/\uE002(\d+)\uE003/g)) {
    const quote = block.quotes[Number(match[1])];
    if (quote === undefined) continue;
    text += block.text.slice(end, match.index);
    quotes.push({ ...quote, at: text.length });
    text += quote.shown;
    end = match.index + match[0].length;
  }
  return { ...block, text: text + block.text.slice(end), quotes };
}

/** Formats a message with stand-ins for its inputs, so that data in them is never read as markup. */
function prepare(key: string, locale: Locale, inputs: Readonly<Record<string, Input>>, n: number | undefined) {
  const inserts: Insert[] = [];
  const values: Record<string, unknown> = n === undefined ? {} : { n };
  for (const [name, input] of Object.entries(inputs)) {
    values[name] = placeholder(inserts.length);
    inserts.push(typeof input === 'string' ? { html: foreign(input), plain: input } : input);
  }
  return { text: say(key, locale, values), inserts };
}

/** A sentence outside publications: same formatting, no figures. */
export function sentence(key: string, locale: Locale, inputs: Readonly<Record<string, Input>> = {}, n?: number): Html {
  const { text, inserts } = prepare(key, locale, inputs, n);
  return formatSentence(text, inserts).html;
}

import { escapeHtml, type Html } from './html.ts';

/** A value that goes into a sentence: how it looks on the page and how it reads as plain text. */
export interface Insert {
  readonly html: Html;
  readonly plain: string;
}

const open = '\uE000';
const close = '\uE001';

/** The stand-in for an insert while a sentence is formatted: data in it can never be read as markup. */
export function placeholder(index: number): string {
  return `${open}${index}${close}`;
}

/**
 * Turns a sentence of the message files into HTML and plain text. The markup is `[noun](ID)` for a link to a
 * definition, `*emphasis*` and `**strong**`; inserts come in last and are not read as markup.
 */
export function formatSentence(sentence: string, inserts: readonly Insert[]): Insert {
  const marked = escapeHtml(sentence)
    .replace(/\[([^\]]+)\]\(([\w:-]+)\)/g, '<a class="def" href="#def-$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>');
  const plain = sentence.replace(/\[([^\]]+)\]\([\w:-]+\)/g, '$1').replace(/\*+/g, '');
  return {
    html: { html: fill(marked, inserts, (insert) => insert.html.html) },
    plain: fill(plain, inserts, (insert) => insert.plain),
  };
}

function fill(text: string, inserts: readonly Insert[], pick: (insert: Insert) => string): string {
  return text.replace(/\uE000(\d+)\uE001/g, (_, index) => {
    const insert = inserts[Number(index)];
    return insert === undefined ? '' : pick(insert);
  });
}

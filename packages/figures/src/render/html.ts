/** Text that is already HTML. Everything else that enters a template is escaped. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | readonly Part[];

/** Escapes text for element content and quoted attributes. Lone surrogates and control characters become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]/gu, (c) => (c === '\n' || c === '\t' ? ' ' : '\uFFFD'))
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Builds HTML from a template: strings and numbers are escaped, HTML and lists of it go in as they are. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let out = strings[0] ?? '';
  parts.forEach((part, index) => {
    out += inner(part) + (strings[index + 1] ?? '');
  });
  return { html: out };
}

/** Marks text as HTML that this room wrote itself. */
export function raw(text: string): Html {
  return { html: text };
}

export const nothing: Html = { html: '' };

function inner(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('html' in part) return part.html;
  return part.map(inner).join('');
}

/** Text in any script and direction, kept from turning its surroundings around. */
export function foreign(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

import type { Finding, Outcome } from '@lookback/server';
import { getLocale, words } from '@lookback/words';

type Values = Record<string, string | number>;
type Word = (values: Values) => string;

const all = words as unknown as Readonly<Record<string, Word | undefined>>;

/** Dates and numbers as in London and Madrid: day before month, a mark at every thousand. */
const format = (): string => (getLocale() === 'en' ? 'en-GB' : 'es-ES');

export function number(value: number, digits = 0): string {
  return new Intl.NumberFormat(format(), { maximumFractionDigits: digits, useGrouping: 'always' as never }).format(
    value,
  );
}

/** A day or an instant as a reader writes it; what is no date comes back as it is. */
export function date(text: string | null | undefined): string {
  if (text === null || text === undefined) return '';
  const at = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
  if (Number.isNaN(at)) return text;
  return new Intl.DateTimeFormat(format(), { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}

/** The year of a birth date as a file writes it; a date without a year that can be told comes back whole. */
export const birthYear = (text: string): string => /\b\d{4}\b/.exec(text)?.[0] ?? shown(text);

/** The words of a code, by the families of message files that may hold it; null if no language has it. */
export function wordsOf(keys: readonly string[], values: Values = {}): string | null {
  for (const key of keys) {
    const word = all[key];
    if (word !== undefined) return word(values);
  }
  return null;
}

/** Numbers come twice: `count` chooses the plural, `n` is written as a reader writes it. */
export function counted(count: number): { count: number; n: string } {
  return { count, n: number(count) };
}

const kinds = new Set(['kind', 'field', 'state']);

/** Turns a finding into a sentence of the reader's language. */
export function say(finding: Finding | null): string {
  if (finding === null) return '';
  const values: Values = {};
  for (const [name, value] of Object.entries(finding.with ?? {})) {
    if (name === 'count') Object.assign(values, counted(Number(value)));
    else if (name === 'kind') values[name] = wordsOf([`web_anchor_${value}`]) ?? String(value);
    else if (name === 'field') values[name] = fieldName(String(value));
    else if (name === 'state') values[name] = wordsOf([`web_location_${value}`, `web_state_${value}`]) ?? String(value);
    else if (/^(day|from|to)$/.test(name)) values[name] = date(String(value));
    else values[name] = typeof value === 'number' ? number(value, 2) : shown(value);
  }
  const { code } = finding;
  const found = wordsOf([`web_say_${code}`, `web_${code}`, `finding_${code}`], values);
  if (found !== null) return found;
  const rest = [...Object.entries(values)].filter(([name]) => !kinds.has(name) && name !== 'count');
  return [code.replaceAll('_', ' '), ...rest.map(([, value]) => String(value))].join(' ');
}

export const fieldName = (field: string): string => wordsOf([`web_field_${field}`]) ?? field;
export const outcomeName = (outcome: Outcome): string =>
  outcome === 'insufficient_information' ? words.web_outcome_insufficient_short() : words[`web_outcome_${outcome}`]();

const bases: Readonly<Record<string, string>> = { n: 'network', o: 'other', u: 'not_stated' };

/** The short noun of a figure, as the figures room words it. */
export function figureName(id: string): string {
  const noun = wordsOf([`figures_noun_${id.toLowerCase()}`]);
  const cell = noun === null ? /^([A-Z]\d?)x(\w+)$/.exec(id) : null;
  if (cell !== null) return `${figureName(cell[1] === 'U' ? 'open' : (cell[1] ?? ''))}, ${figureName(cell[2] ?? '')}`;
  const [, phase, basis] = /^(A[\dU])([nou])$/.exec(id) ?? [];
  if (phase !== undefined && basis !== undefined) {
    return words.figures_noun_basis({
      phase: figureName(phase),
      basis: wordsOf([`figures_basis_${bases[basis]}`]) ?? basis,
    });
  }
  const rule = /^rule:(.+)$/.exec(id)?.[1];
  if (rule !== undefined) return words.web_named_rule({ name: rule.replaceAll('-', ' ') });
  if (noun === null) return id === 'open' ? words.web_cross_open() : (wordsOf([`web_location_${id}`]) ?? id);
  const parts = noun.split('|');
  return parts[1] ?? parts[0] ?? id;
}
export const figureDefinition = (id: string): string => wordsOf([`figures_define_${id.toLowerCase()}`]) ?? '';

const controls = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\uFEFF]/gu;
const marks = /(\p{M}{4})\p{M}+/gu;

/** A value that came from a file, made harmless to look at: invisible controls shown by name, piles of marks cut to four. */
export function shown(text: string): string {
  return text
    .replace(controls, (mark) => `⟨U+${mark.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(marks, (pile, kept: string) => `${kept}⟨+${[...pile].length - 4}⟩`);
}

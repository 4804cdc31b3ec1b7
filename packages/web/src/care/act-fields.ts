import type { Act, PersonFile, Session } from '@lookback/server';
import { words } from '@lookback/words';
import { wordsOf } from '../text/say.ts';

/** One field of an act's form. Nothing has a default; what is not required may stay empty. */
export interface ActField {
  readonly name: string;
  readonly label: () => string;
  readonly kind: 'prose' | 'line' | 'day' | 'choice' | 'check' | 'items';
  readonly required: boolean;
  readonly options?: readonly { readonly value: string; readonly says: string }[];
}

const field = (name: string, kind: ActField['kind'], label: () => string, more: Partial<ActField> = {}): ActField => ({
  name,
  kind,
  label,
  required: kind !== 'check' && kind !== 'items',
  ...more,
});

const reason = field('reason', 'prose', words.web_field_act_reason);
const optional = { required: false };

const choices = (values: readonly string[], family: string): ActField['options'] =>
  values.map((value) => ({ value, says: wordsOf([`${family}${value}`]) ?? value }));

/** The fields of an act, in the order in which they are asked. */
export function fieldsOf(act: Act, vocabulary: Session['vocabulary']): readonly ActField[] {
  const { states, actions, answers, roles, kinds } = vocabulary;
  const options = (values: readonly string[], family: string) => ({ options: choices(values, family) });
  switch (act) {
    case 'pause':
      return [reason, field('until', 'day', words.web_field_act_until, optional)];
    case 'resume':
      return [];
    case 'refer':
    case 'end_protection':
    case 'reopen':
      return [reason];
    case 'note':
      return [
        field('text', 'prose', words.web_field_act_note),
        field('innocent', 'check', words.web_field_act_innocent),
      ];
    case 'attach':
      return [
        field('kind', 'choice', words.web_field_act_kind, options(kinds, 'web_kind_')),
        field('place', 'line', words.web_field_act_stands),
        field('text', 'prose', words.web_field_act_says),
      ];
    case 'role':
      return [
        field('role', 'choice', words.web_field_act_role, options(roles, 'web_network_role_')),
        field('evidence', 'items', words.web_field_act_evidence),
        reason,
      ];
    case 'band':
      return [
        field('band', 'choice', words.web_field_act_band, options(['1', '2', '3', '4', '5'], 'web_band_')),
        reason,
      ];
    case 'place':
      return [
        field('state', 'choice', words.web_field_act_state, options(states, 'web_state_')),
        field('from', 'day', words.web_field_act_from),
        field('to', 'day', words.web_field_act_to, optional),
        field('source', 'line', words.web_field_act_source),
      ];
    case 'action':
      return [
        field('type', 'choice', words.web_field_act_type, options(actions, 'web_say_action_')),
        field('from', 'day', words.web_field_act_from),
        field('to', 'day', words.web_field_act_to, optional),
        field('authority', 'line', words.web_field_act_authority),
        field('basis', 'choice', words.web_field_act_basis, options(['network', 'other', 'not_stated'], 'web_basis_')),
      ];
    case 'search':
      return [
        field('system', 'line', words.web_field_act_system),
        field('answer', 'choice', words.web_field_act_answer, options(answers, 'web_answered_')),
        field('date', 'day', words.web_field_act_date),
        field('authority', 'line', words.web_field_act_authority),
      ];
  }
}

export type ActValues = Readonly<Record<string, string | boolean | readonly string[]>>;

/** Is everything given that the act needs? */
export function isComplete(fields: readonly ActField[], values: ActValues): boolean {
  return fields.every(({ name, kind, required }) => {
    const value = values[name];
    const least = kind === 'prose' ? 3 : kind === 'line' ? 2 : 1;
    return !required || (typeof value === 'string' && value.trim().length >= least);
  });
}

/** The body of an act: what was typed, trimmed; what is empty stays out. */
export function bodyOf(act: Act, fields: readonly ActField[], values: ActValues): Record<string, unknown> {
  const given = fields.flatMap(({ name, kind }): [string, unknown][] => {
    const value = values[name];
    if (kind === 'check') return [[name, value === true]];
    if (kind === 'items') return [[name, Array.isArray(value) ? value : []]];
    const text = typeof value === 'string' ? value.trim() : '';
    return text === '' ? [] : [[name, name === 'band' ? Number(text) : text]];
  });
  return { act, ...Object.fromEntries(given) };
}

/** The acts that make sense for a case as it stands, of those that the reader's role allows. */
export function openActs({ care, conduct }: PersonFile): readonly Act[] {
  const answered = conduct.answers.length + conduct.hidden > 0;
  const closed = new Set<Act>([
    ...(answered ? [] : (['reopen'] as const)),
    care.paused === null ? 'resume' : 'pause',
    care.underProtection ? 'refer' : 'end_protection',
  ]);
  return care.may.filter((act) => !closed.has(act));
}

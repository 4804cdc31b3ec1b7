import { type AnalysedName, analyseName, nameKeys } from '@lookback/names/persons';
import type { Field, RecordTable } from './record-table.ts';

/** One name of a record, taken apart. */
export interface ScreenedName {
  readonly text: string;
  readonly analysed: AnalysedName;
  /** Coarse keys across scripts and spellings: names that share none are not compared. */
  readonly keys: readonly string[];
}

/** Takes names apart, each distinct text once. */
export function nameReader(): (text: string) => ScreenedName {
  const known = new Map<string, ScreenedName>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const analysed = analyseName(text, 'person');
    const name = { text, analysed, keys: [...new Set(nameKeys(analysed))] };
    known.set(text, name);
    return name;
  };
}

/** The names of every record as texts: whole ones, and the parts of one joined. */
export function nameTexts(table: RecordTable): string[][] {
  const whole = table.fields.filter(({ role }) => role === 'full_name' || role === 'alias');
  const parts = table.fields.filter(({ role }) => role === 'given_name' || role === 'patronymic' || role === 'surname');
  return Array.from({ length: table.count }, (_, record) => {
    const texts = whole.flatMap((field) => heldValues(field, record));
    const joined = parts.flatMap((field) => heldValues(field, record)).join(' ');
    if (joined !== '') texts.push(joined);
    return [...new Set(texts)];
  });
}

/** The values of a record in the fields of a role. */
export function valuesByRole(table: RecordTable, role: string): string[][] {
  const fields = table.fields.filter((field) => field.role === role);
  return Array.from({ length: table.count }, (_, record) => fields.flatMap((field) => heldValues(field, record)));
}

export function heldValues({ dictionary, offsets, codes }: Field, record: number): string[] {
  return Array.from(codes.subarray(offsets[record], offsets[record + 1]), (code) => dictionary.at(code) ?? '');
}

/** The forms under which a name is searched: its words brought to comparable letters. */
export function searchedForms({ analysed }: ScreenedName): string {
  return analysed.parts
    .map(({ core }) => core.map(({ text, latin }) => (latin === '' ? text : latin)).join(' '))
    .join(' / ');
}

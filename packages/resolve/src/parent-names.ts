import { NumberList } from './number-list.ts';
import type { Field, FieldRole, RecordTable } from './record-table.ts';
import { shareable, sharedNumbers } from './shareable.ts';
import { StringIndex } from './string-index.ts';
import { foldValue } from './value-rules.ts';

const ownRoles: readonly FieldRole[] = ['full_name', 'surname', 'patronymic', 'alias'];

/**
 * The names of parents without the words that the record's own name holds: a child bears the surname, and that two
 * people have one surname is told by their own names. What a column holds of given names stays: a mother may have given
 * hers to the child. A name of which nothing is left stays whole.
 */
export function withParentsApart(table: RecordTable): RecordTable {
  if (!table.fields.some(({ role }) => role === 'parent')) return table;
  const own = table.fields.filter(({ role }) => ownRoles.includes(role));
  const wordsOf = own.map(({ dictionary }) => Array.from(dictionary, (text) => foldValue(text).split(' ')));
  const holds = (record: number, word: string): boolean =>
    own.some(({ offsets, codes }, f) => {
      for (let k = offsets[record]; k < offsets[record + 1]; k++) if (wordsOf[f][codes[k]].includes(word)) return true;
      return false;
    });
  return { ...table, fields: table.fields.map((field) => (field.role === 'parent' ? apart(field, holds) : field)) };
}

function apart(field: Field, holds: (record: number, word: string) => boolean): Field {
  const index = new StringIndex();
  const codes = new NumberList();
  const offsets = sharedNumbers(field.offsets.length);
  const words = Array.from(field.dictionary, (text) => text.split(/\s+/));
  for (let record = 0; record + 1 < field.offsets.length; record++) {
    for (let k = field.offsets[record]; k < field.offsets[record + 1]; k++) {
      const left = words[field.codes[k]].filter((word) => !holds(record, foldValue(word)));
      codes.push(index.add(left.length > 0 ? left.join(' ') : field.dictionary.at(field.codes[k])));
    }
    offsets[record + 1] = codes.length;
  }
  return { ...field, dictionary: index.texts(), offsets, codes: shareable(codes.values()) };
}

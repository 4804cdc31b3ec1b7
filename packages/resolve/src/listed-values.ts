import type { CodedColumn } from './coded-columns.ts';
import { NumberList } from './number-list.ts';
import type { Field, FieldRole } from './record-table.ts';
import { shareable, sharedNumbers } from './shareable.ts';
import { StringIndex } from './string-index.ts';
import { isBlankMark } from './value-column.ts';

const listed: Partial<Record<FieldRole, { readonly between: RegExp; readonly isPart: (text: string) => boolean }>> = {
  phone: {
    between: /[;|\n]|,(?=\s*\+?[\d(])|\s\/\s|\s(?:or|ou|o|y|e|oder|und|lub|i|veya|и|или|та)\s/iu,
    isPart: (text) => text.replace(/\P{Nd}+/gu, '').length >= 5,
  },
  email: { between: /[;,|\s]/, isPart: (text) => /.@./.test(text) },
  code: { between: /[;|\n]/, isPart: (text) => text.length >= 4 && /\p{Nd}/u.test(text) },
};

/**
 * The several numbers or mail addresses that one cell lists (`79 12 34 56; 80 11 22 33`), each once; null where there
 * are not at least two. A sign that may be part of a number (0551/12345) does not part it.
 */
export function listedValues(role: FieldRole, text: string): string[] | null {
  const kind = listed[role];
  if (!kind?.between.test(text)) return null;
  const parts = text.split(kind.between).map((part) => part.trim());
  const held = parts.filter((part) => kind.isPart(part));
  return held.length > 1 ? [...new Set(held)] : null;
}

/** A field whose cells may list several values; null where none does. */
export function listedField(name: string, role: FieldRole, { texts, codes }: CodedColumn): Field | null {
  if (listed[role] === undefined) return null;
  const lists: (string[] | null)[] = Array.from(texts, (text) => listedValues(role, text));
  if (lists.every((list) => list === null)) return null;
  const index = new StringIndex();
  const codesOf = lists.map((list, text) =>
    (list ?? [texts.at(text).trim()]).filter((value) => !isBlankMark(value)).map((value) => index.add(value)),
  );
  const offsets = sharedNumbers(codes.length + 1);
  const kept = new NumberList();
  codes.forEach((text, row) => {
    for (const code of codesOf[text]) kept.push(code);
    offsets[row + 1] = kept.length;
  });
  return { name, role, dictionary: index.texts(), offsets, codes: shareable(kept.values()) };
}

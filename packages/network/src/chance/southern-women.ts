import { type Incidence, indexIncidence } from './incidence.ts';

/**
 * Who of eighteen women came to which of fourteen gatherings, Natchez 1936 (Davis, Gardner & Gardner, *Deep South*, 1941):
 * the standard small two-mode data set, for tests. Events are written as letters a to n.
 */
const southernWomen: Readonly<Record<string, string>> = {
  Evelyn: 'abcdefhi',
  Laura: 'abcefgh',
  Theresa: 'bcdefghi',
  Brenda: 'acdefgh',
  Charlotte: 'cdeg',
  Frances: 'cefh',
  Eleanor: 'efgh',
  Pearl: 'fhi',
  Ruth: 'eghi',
  Verne: 'ghil',
  Myra: 'hijl',
  Katherina: 'hijlmn',
  Sylvia: 'ghijlmn',
  Nora: 'fgijklmn',
  Helen: 'ghjkl',
  Dorothy: 'hi',
  Olivia: 'ik',
  Flora: 'ik',
};

export const womenNames: readonly string[] = Object.keys(southernWomen);

export function womenIncidence(): Incidence {
  const row: number[] = [];
  const column: number[] = [];
  womenNames.forEach((name, r) => {
    for (const letter of southernWomen[name]) {
      row.push(r);
      column.push(letter.charCodeAt(0) - 97);
    }
  });
  return indexIncidence({ rows: 18, columns: 14, row: Uint32Array.from(row), column: Uint32Array.from(column) });
}

import { compareNames } from '@lookback/names';
import { readRows } from './csv.ts';

const variants: readonly (readonly [string, string])[] = [
  ['Fund 7', 'Fund 8'],
  ['Fund V', 'Fund VI'],
  ['Series A', 'Series B'],
  ['2006-2', '2007-2'],
  ['No. 12', 'No. 21'],
  ['Unit Forty-Four', 'Unit 45'],
  ['Trust 2005-AR15', 'Trust 2005-AR16'],
];

/** Organisations of a list that differ in a number or series only: how many pairs, how many called a match. */
export function numberConflicts(file: string): { pairs: number; matched: number } {
  const names = readRows(file)
    .filter((row) => row.schema !== 'Person')
    .map((row) => row.name1);
  let pairs = 0;
  let matched = 0;
  for (const name of names) {
    for (const [one, other] of variants) {
      pairs++;
      if (compareNames(`${name} ${one}`, `${name} ${other}`, { kind: 'organisation' }).match) matched++;
    }
  }
  return { pairs, matched };
}

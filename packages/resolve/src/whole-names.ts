import { isGivenName, nameTokens } from '@lookback/names/persons';
import { foldText } from '@lookback/names/texts';
import { median } from './column-share.ts';

/** Two to six words of letters alone (with a comma, slash, hyphen, point or apostrophe), or two to four signs of Han or Hangul. */
const wholeName =
  /^(?:[\p{L}\p{M}'’ʼ`.-]+(?:,? +|, *|\/)){1,5}[\p{L}\p{M}'’ʼ`.-]+$|^\p{Script=Han}{2,4}$|^\p{Script=Hangul}{2,4}$/u;
const shapedMin = 0.8;
/** Names of places and trades are few; whole names rarely come back. */
const distinctMin = 0.2;
const asManyAs = 0.9;

/**
 * Finds, where no header says so, the column that holds whole names of people (`Patient`, `Mieter`): words of letters
 * in most rows, seldom the same. Of several the leftmost of those with most different values (a patient, not the
 * doctor). `valuesOf` gives a sample of a column; null where no column looks so.
 */
export function wholeNameColumn(
  columns: readonly number[],
  valuesOf: (column: number) => readonly string[],
): number | null {
  const likely = columns.flatMap((column) => {
    const values = valuesOf(column);
    const distinct = new Set(values).size;
    if (values.length < 2 || distinct < distinctMin * values.length) return [];
    const shaped = values.filter((value) => wholeName.test(value.trim())).length;
    return shaped >= shapedMin * values.length ? [{ column, distinct }] : [];
  });
  const most = Math.max(...likely.map(({ distinct }) => distinct));
  return likely.find(({ distinct }) => distinct >= asManyAs * most)?.column ?? null;
}

const oneWord = /^[\p{L}\p{M}'’ʼ`-]{2,}\.?$/u;
const surnameWords = /^[\p{L}\p{M}'’ʼ` -]{2,}$/u;
/** In a column of given names at least four in ten are listed ones; in one of surnames hardly one in four is. */
const listedMin = 0.4;

/**
 * Finds, where no header says so, the two columns that hold given names and, beside it, surnames: single words of
 * letters, of which many are listed given names, next to a column of words. Null where no two columns look so.
 */
export function namePartColumns(
  columns: readonly number[],
  valuesOf: (column: number) => readonly string[],
): { readonly given: number; readonly surname: number } | null {
  const shareOf = (column: number, test: (value: string) => boolean): number => {
    const values = valuesOf(column);
    return values.length < 2 ? 0 : values.filter((value) => test(value.trim())).length / values.length;
  };
  const listed = columns
    .filter((column) => shareOf(column, (value) => oneWord.test(value)) >= shapedMin)
    .map((column) => ({ column, share: shareOf(column, (value) => isGivenName(foldText(value))) }))
    .filter(({ share }) => share >= listedMin)
    .sort((x, y) => y.share - x.share || x.column - y.column);
  for (const { column } of listed) {
    const beside = [column + 1, column - 1].find(
      (other) => columns.includes(other) && shareOf(other, (value) => surnameWords.test(value)) >= shapedMin,
    );
    if (beside !== undefined) return { given: column, surname: beside };
  }
  return null;
}

const seldom = 0.2;

/**
 * Is a column called name one of given names, since a surname stands beside it and seldom comes back in it? At most two
 * words in the middle row; rows as a sample gives them.
 */
export function holdsGivenNames(
  rows: readonly (readonly string[])[],
  name: number,
  surnames: readonly number[],
): boolean {
  const words = (text: string | undefined): string[] => nameTokens(text ?? '');
  const both = rows.flatMap((row) => {
    const called = words(row[name]);
    const family = surnames.flatMap((column) => words(row[column]));
    return called.length > 0 && family.length > 0 ? [{ called, family }] : [];
  });
  if (both.length === 0) return false;
  const repeated = both.filter(({ called, family }) => called.some((word) => family.includes(word))).length;
  return repeated < seldom * both.length && median(both.map(({ called }) => called.length)) <= 2;
}

/** Two to six words of letters alone (with a comma, hyphen, point or apostrophe), or two to four signs of Han or Hangul. */
const wholeName =
  /^(?:[\p{L}\p{M}'’ʼ`.-]+(?:,? +|, *)){1,5}[\p{L}\p{M}'’ʼ`.-]+$|^\p{Script=Han}{2,4}$|^\p{Script=Hangul}{2,4}$/u;
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

import type { Figure } from './figure.ts';
import type { RecordsInput } from './input.ts';
import { listDigest, sortedIds } from './list-digest.ts';

/**
 * The record figures R0 to R4. With the list of resolved records R4 is a list too: a person's id is the id of the
 * person's earliest record, so the further records are those that give no person their id.
 */
export function recordFigures(
  records: RecordsInput,
  personIds: readonly string[],
): { figures: Figure[]; lists: Map<string, readonly string[]> } {
  const sum = (pick: (source: RecordsInput['sources'][number]) => number) =>
    records.sources.reduce((total, source) => total + pick(source), 0);
  const R1 = sum((source) => source.resolved);
  const R2 = sum((source) => source.unresolvable);
  const R3 = sum((source) => source.unreadable);
  const values: Record<string, number> = { R0: R1 + R2 + R3, R1, R2, R3, R4: R1 - personIds.length };
  const lists = recordLists(records, personIds);
  const figures = Object.entries(values).map(([id, value]): Figure => {
    const ids = lists.get(id);
    const population = id === 'R0' ? null : id === 'R4' ? 'R1' : 'R0';
    return { id, value, unit: 'record', population, listDigest: ids === undefined ? null : listDigest(ids) };
  });
  return { figures, lists };
}

function recordLists(records: RecordsInput, personIds: readonly string[]): Map<string, readonly string[]> {
  const { R1, R2, R3 } = records.lists ?? {};
  const lists = new Map<string, readonly string[]>();
  if (R1 !== undefined) {
    const firsts = new Set(personIds);
    lists.set('R1', sortedIds(R1));
    lists.set('R4', sortedIds(R1.filter((id) => !firsts.has(id))));
  }
  if (R2 !== undefined) lists.set('R2', sortedIds(R2));
  if (R3 !== undefined) lists.set('R3', sortedIds(R3));
  if (R1 !== undefined && R2 !== undefined && R3 !== undefined) lists.set('R0', sortedIds([...R1, ...R2, ...R3]));
  return lists;
}

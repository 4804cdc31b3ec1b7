import { passengerName } from '@lookback/names/persons';
import { foldText } from '@lookback/names/texts';
import type { RecordTable } from './record-table.ts';
import { fieldsOf } from './value-column.ts';

/** The words of the names of a record, of two letters or more, in no order. */
export function namesByRecord(table: RecordTable): (record: number) => ReadonlySet<string> {
  const fields = fieldsOf(table, 'full_name', 'given_name', 'surname').map((field) => ({
    ...field,
    words: new Map<number, readonly string[]>(),
  }));
  return (record) => {
    const names = new Set<string>();
    for (const { dictionary, offsets, codes, words } of fields)
      for (let k = offsets[record]; k < offsets[record + 1]; k++) {
        let known = words.get(codes[k]);
        if (!known) {
          known = foldText(nameAt(dictionary.at(codes[k]))).match(/\p{L}{2,}/gu) ?? [];
          words.set(codes[k], known);
        }
        for (const word of known) names.add(word);
      }
    return names;
  };
}

/** Does the one bear all names of the other, two at least? */
export function holdsAll(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return few.size >= 2 && [...few].every((name) => many.has(name));
}

/** A name without the title that reservation systems set after it. */
function nameAt(text: string): string {
  return passengerName(text) ?? text;
}

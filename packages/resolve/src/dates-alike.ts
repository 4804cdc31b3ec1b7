import { datedMax, dateFields, dateValues, isYear } from './date-comparison.ts';
import { type Field, type FieldRole, type RecordTable, singleField } from './record-table.ts';
import { TextList } from './text-list.ts';

const dateRoles: readonly FieldRole[] = ['birth_date', 'birth_year', 'birth_month', 'birth_day'];

/**
 * Takes the years alone of both sides where one of them knows no more of births: a day that only one side gives compares
 * no pair, and days that never agree would look like nobody in both files. The first `leftCount` records are the left side.
 */
export function datesAlike(table: RecordTable, leftCount: number): RecordTable {
  const fields = dateFields(table);
  if (fields.length === 0) return table;
  const { offsets, codes, values: texts } = dateValues(table.count, fields);
  const values = new TextList(texts);
  const dated = [0, 0];
  const all = [0, 0];
  for (let record = 0; record < table.count; record++) {
    const side = record < leftCount ? 0 : 1;
    for (let k = offsets[record]; k < offsets[record + 1]; k++) {
      all[side]++;
      if (!isYear(values.at(codes[k]))) dated[side]++;
    }
  }
  const knowsYears = all.map((held, side) => held > 0 && dated[side] <= datedMax * held);
  if (all.includes(0) || knowsYears[0] === knowsYears[1]) return table;
  const name = yearName(table, leftCount, knowsYears[0]);
  const years = singleField(name, 'birth_year', table.count, (record) =>
    offsets[record + 1] > offsets[record] ? values.at(codes[offsets[record]]).slice(0, 4) : '',
  );
  return { ...table, fields: [...table.fields.filter(({ role }) => !dateRoles.includes(role)), years] };
}

/** The column by which the side that knows years alone gives them. */
function yearName(table: RecordTable, leftCount: number, isLeft: boolean): string {
  const heldBySide = ({ offsets }: Field): number =>
    isLeft ? offsets[leftCount] : offsets[table.count] - offsets[leftCount];
  const held = table.fields.filter((field) => dateRoles.includes(field.role) && heldBySide(field) > 0);
  return (held.find(({ role }) => role === 'birth_year') ?? held[0]).name;
}

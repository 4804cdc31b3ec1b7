import { type DateOrder, dateOrderOf, isoText, readDateValue } from './date-value.ts';
import type { Field, RecordTable } from './record-table.ts';
import { TextList } from './text-list.ts';

type Sides = readonly [RecordTable, RecordTable];

/**
 * Two tables whose dates are written alike where one of them writes the month first and the other the day: put into one
 * column, 3/4/1980 of both would be read in the order of the larger one.
 */
export function datesInOwnOrder([left, right]: Sides): Sides {
  const [here, there] = [ordersOf(left), ordersOf(right)];
  const orders = new Set([...here.values(), ...there.values()]);
  return orders.size < 2 ? [left, right] : [written(left, here), written(right, there)];
}

/** The order in which each column of days writes them. */
function ordersOf({ fields }: RecordTable): Map<Field, DateOrder> {
  const days = fields.filter(({ role }) => role === 'birth_date' || role === 'event_date');
  return new Map(days.map((field) => [field, dateOrderOf(field.dictionary)]));
}

/** The same dates with the year first; what cannot be read stays. Values that become equal are counted as one later. */
function written(table: RecordTable, orders: ReadonlyMap<Field, DateOrder>): RecordTable {
  const inOrder = (text: string, order: DateOrder): string => {
    const date = readDateValue(text, order);
    return date === null ? text : isoText(date);
  };
  return {
    ...table,
    fields: table.fields.map((field) => {
      const order = orders.get(field);
      if (order === undefined) return field;
      return { ...field, dictionary: TextList.of(Array.from(field.dictionary, (text) => inOrder(text, order))) };
    }),
  };
}

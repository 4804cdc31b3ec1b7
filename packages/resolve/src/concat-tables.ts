import { type Field, type RecordTable, RecordTableBuilder } from './record-table.ts';

/** Puts the records of one table after those of another; fields of one name and role become one. */
export function concatTables(first: RecordTable, second: RecordTable): RecordTable {
  const fields: Field[] = [];
  for (const field of [...first.fields, ...second.fields])
    if (!fields.some((known) => isOneField(known, field))) fields.push(field);
  const builder = new RecordTableBuilder(fields.map(({ name, role }) => ({ name, role })));
  for (const table of [first, second]) {
    const sources = fields.map((field) => table.fields.filter((own) => isOneField(own, field)));
    for (let record = 0; record < table.count; record++) {
      builder.addRecord(table.ids.at(record));
      sources.forEach((held, f) => {
        for (const source of held)
          for (let k = source.offsets[record]; k < source.offsets[record + 1]; k++)
            builder.addValue(f, source.dictionary.at(source.codes[k]));
      });
    }
  }
  return builder.build();
}

function isOneField(one: Pick<Field, 'name' | 'role'>, other: Pick<Field, 'name' | 'role'>): boolean {
  return one.name === other.name && one.role === other.role;
}

import { type RecordTable, RecordTableBuilder } from './record-table.ts';

/** Puts the records of one table after those of another; fields of one name and role become one. */
export function concatTables(first: RecordTable, second: RecordTable): RecordTable {
  const fields = [...first.fields];
  for (const field of second.fields)
    if (!fields.some(({ name, role }) => name === field.name && role === field.role)) fields.push(field);
  const builder = new RecordTableBuilder(fields.map(({ name, role }) => ({ name, role })));
  for (const table of [first, second]) {
    const sources = fields.map(({ name, role }) =>
      table.fields.find((field) => field.name === name && field.role === role),
    );
    for (let record = 0; record < table.count; record++) {
      builder.addRecord(table.ids.at(record));
      sources.forEach((source, f) => {
        if (!source) return;
        for (let k = source.offsets[record]; k < source.offsets[record + 1]; k++)
          builder.addValue(f, source.dictionary.at(source.codes[k]));
      });
    }
  }
  return builder.build();
}

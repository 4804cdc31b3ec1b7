import { schemaModel } from '@lookback/model';
import { cleanValue } from './clean-value.ts';
import type { NewStatement, StatementSink } from './statement-sink.ts';

/** Keeps the id that an entity had where it came from; of type `text`, so that nothing is linked by it. */
export const foreignId = 'ftmId';

/** A FollowTheMoney entity as a file has it. */
export interface ForeignEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly unknown[] | string>>;
  readonly row: number;
}

/** Names ids of a source's entities: record ids for persons, `<Schema>:<id>` for the others. */
export function entityIds(sequence: number) {
  const ids = new Map<string, string>();
  return {
    learn: (id: string, schema: string, row: number) => {
      if (!ids.has(id)) ids.set(id, schemaModel(schema)?.kind === 'person' ? `S${sequence}.${row}` : `${schema}:${id}`);
    },
    of: (id: string) => ids.get(id) ?? null,
  };
}

/** Writes one FollowTheMoney entity as statements. Unknown schemata and properties are kept as texts. */
export function addForeignEntity(
  entity: ForeignEntity,
  ids: ReturnType<typeof entityIds>,
  sequence: number,
  sink: StatementSink,
): void {
  const model = schemaModel(entity.schema);
  const statements: NewStatement[] = [
    { prop: foreignId, type: 'text', ordinal: 0, value: entity.id, original: '', column: 'id', flag: '' },
  ];
  for (const [prop, raw] of Object.entries(entity.properties)) {
    const type = model?.properties.get(prop)?.type ?? 'string';
    const values = typeof raw === 'string' ? [raw] : raw;
    values.forEach((item, ordinal) => {
      const text = typeof item === 'string' ? item : foreignIdOf(item);
      if (text === '') return;
      if (type === 'entity') {
        const known = ids.of(text);
        const flag = known === null ? 'not_in_file' : '';
        statements.push({ prop, type, ordinal, value: known ?? text, original: known ? text : '', column: prop, flag });
      } else {
        const { value, flag } = cleanValue(type, text, { birth: prop === 'birthDate' });
        statements.push({ prop, type, ordinal, value, original: value === text ? '' : text, column: prop, flag });
      }
    });
  }
  sink.add({
    id: ids.of(entity.id) ?? `${entity.schema}:${entity.id}`,
    schema: entity.schema,
    kind: model?.kind ?? 'thing',
    source: sequence,
    row: entity.row,
    validFrom: '',
    validTo: '',
    statements,
  });
}

/** Nested entities (exports with depth) are referred to by their id. */
function foreignIdOf(item: unknown): string {
  if (typeof item === 'object' && item !== null && 'id' in item) return String(item.id);
  return item === null || item === undefined ? '' : String(item);
}

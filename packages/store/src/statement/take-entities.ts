import { streamParquet } from '../engine/parquet.ts';
import { type ImportTotals, placeColumns } from '../import/import-source.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Source } from '../source/source.ts';
import { addForeignEntity, entityIds } from './ftm-rows.ts';
import type { MappedSource } from './map-source.ts';
import type { StatementSink } from './statement-sink.ts';

/** Makes statements of a source of FollowTheMoney entities, which need no mapping. */
export async function takeEntities(
  source: Source,
  snapshot: Snapshot,
  totals: ImportTotals,
  sink: StatementSink,
): Promise<MappedSource> {
  const at = (name: string) => placeColumns + totals.columns.indexOf(name);
  const [idAt, schemaAt, propertiesAt] = [at('id'), at('schema'), at('properties')];
  const ids = entityIds(source.sequence);
  const file = snapshot.file('records.parquet');
  for await (const batch of streamParquet(file)) {
    for (let r = 0; r < batch.rows; r++) {
      ids.learn(String(batch.columns[idAt][r] ?? ''), String(batch.columns[schemaAt][r]), Number(batch.columns[0][r]));
    }
  }
  for await (const batch of streamParquet(file)) {
    for (let r = 0; r < batch.rows; r++) {
      const id = String(batch.columns[idAt][r] ?? '');
      if (String(batch.columns[propertiesAt][r] ?? '') === '') continue;
      const properties = JSON.parse(String(batch.columns[propertiesAt][r])) as Record<string, unknown[]>;
      const entity = { id, schema: String(batch.columns[schemaAt][r]), properties, row: Number(batch.columns[0][r]) };
      addForeignEntity(entity, ids, source.sequence, sink);
    }
  }
  const { records, columns } = totals;
  const unmapped = columns.filter((name) => !['id', 'schema', 'properties'].includes(name));
  return {
    sequence: source.sequence,
    name: source.name,
    records,
    withoutEntity: 0,
    unmapped,
    dateOrder: {},
    coverage: sink.coverageOf(source.sequence),
  };
}

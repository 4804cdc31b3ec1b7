import type { Statement } from '@lookback/model';
import { foreignId } from './ftm-rows.ts';

/** An entity as FollowTheMoney's JSON lines have it. */
export interface ExportedEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * Gives statements back as FollowTheMoney entities, in order of first appearance: values as the source has them, ids as
 * they were where the source had ids. Entities that only other sources name keep the id by which they are named.
 */
export function exportEntities(statements: readonly Statement[]): ExportedEntity[] {
  const foreign = new Map<string, string>();
  for (const { entity, prop, value } of statements) {
    if (prop === foreignId && !foreign.has(entity)) foreign.set(entity, value);
  }
  const found = new Map<string, { schema: string; properties: Map<string, Set<string>> }>();
  for (const { entity, schema, prop, type, value, original } of statements) {
    let made = found.get(entity);
    if (!made) {
      made = { schema, properties: new Map() };
      found.set(entity, made);
    }
    if (prop === foreignId) continue;
    const text = type === 'entity' ? (foreign.get(value) ?? value) : original || value;
    const values = made.properties.get(prop) ?? new Set();
    made.properties.set(prop, values.add(text));
  }
  return [...found].map(([id, { schema, properties }]) => ({
    id: foreign.get(id) ?? id,
    schema,
    properties: Object.fromEntries([...properties].map(([prop, values]) => [prop, [...values]])),
  }));
}

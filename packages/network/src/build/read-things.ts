import { byCodeUnit } from '@lookback/base';
import type { Entity, Statement } from '@lookback/model';
import type { Thing } from './thing.ts';
import type { TouchTable } from './touch-table.ts';

/** Entities that are no persons and that the table names, with their statements, and statements left for the end. */
export interface Things {
  readonly things: ReadonlyMap<string, Thing>;
  /** Statements of persons that point at an entity: read once all things are known. */
  readonly pointing: readonly Statement[];
}

/**
 * Parts statements of things from those of persons: what a person's property says goes to `personal` at once, so that statements can
 * be streamed; what the table does not name is left out. Placeholders make nothing.
 */
export function sortStatements(
  entities: Iterable<Entity>,
  statements: Iterable<Statement>,
  table: TouchTable,
  personal: (statement: Statement) => void,
): Things {
  const schemas = new Set([...table.anchors, ...table.between].map((rule) => rule.schema));
  const props = new Set(table.properties.map((rule) => rule.prop));
  const things = new Map<string, Thing>();
  for (const { id, kind, schema } of entities) {
    if (kind !== 'person' && schemas.has(schema) && !things.has(id)) things.set(id, { id, schema, props: new Map() });
  }
  const pointing: Statement[] = [];
  for (const statement of statements) {
    if (statement.flag === 'placeholder' || statement.value === '') continue;
    const thing = things.get(statement.entity);
    if (thing === undefined) {
      if (!props.has(statement.prop)) continue;
      if (statement.type === 'entity') pointing.push(statement);
      else personal(statement);
      continue;
    }
    const list = thing.props.get(statement.prop);
    if (list) list.push(statement);
    else thing.props.set(statement.prop, [statement]);
  }
  for (const thing of things.values()) {
    for (const list of thing.props.values()) list.sort(inOrder);
  }
  return { things, pointing };
}

function inOrder(a: Statement, b: Statement): number {
  return a.source - b.source || a.row - b.row || a.ordinal - b.ordinal || byCodeUnit(a.id, b.id);
}

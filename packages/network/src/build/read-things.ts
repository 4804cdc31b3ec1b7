import { byCodeUnit } from '@lookback/base';
import type { Entity, Statement } from '@lookback/model';
import type { Thing } from './thing.ts';
import type { TouchTable } from './touch-table.ts';

export interface Sorted {
  /** Statements of persons that the table makes touches of. */
  readonly personal: readonly Statement[];
  readonly things: ReadonlyMap<string, Thing>;
}

/** Parts statements of persons from those of things; what the table does not name is left out. */
export function sortStatements(entities: Iterable<Entity>, statements: Iterable<Statement>, table: TouchTable): Sorted {
  const schemas = new Set([...table.anchors, ...table.between].map((rule) => rule.schema));
  const props = new Set(table.properties.map((rule) => rule.prop));
  const persons = new Set<string>();
  const things = new Map<string, Thing>();
  for (const { id, kind, schema } of entities) {
    if (kind === 'person') persons.add(id);
    else if (schemas.has(schema) && !things.has(id)) things.set(id, { id, schema, props: new Map() });
  }
  const personal: Statement[] = [];
  for (const statement of statements) {
    if (statement.flag === 'placeholder' || statement.value === '') continue;
    if (persons.has(statement.entity)) {
      if (props.has(statement.prop)) personal.push(statement);
      continue;
    }
    const thing = things.get(statement.entity);
    if (thing === undefined) continue;
    const list = thing.props.get(statement.prop);
    if (list) list.push(statement);
    else thing.props.set(statement.prop, [statement]);
  }
  for (const thing of things.values()) {
    for (const list of thing.props.values()) list.sort(inOrder);
  }
  return { personal, things };
}

function inOrder(a: Statement, b: Statement): number {
  return a.source - b.source || a.row - b.row || a.ordinal - b.ordinal || byCodeUnit(a.id, b.id);
}

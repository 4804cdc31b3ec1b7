import { byCodeUnit } from '@lookback/base';
import type { Entity, Statement } from '@lookback/model';
import type { Thing } from './thing.ts';
import type { TouchTable } from './touch-table.ts';

/** Entities that are no persons and that the table names, with their statements, and what persons' properties say. */
export interface Things {
  readonly things: ReadonlyMap<string, Thing>;
  /** Statements of properties that the table names, of entities that are no such things. */
  readonly personal: readonly Statement[];
  /** Entities with statements of several sources, and these. */
  readonly joined: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Parts statements of things from those of persons; what the table does not name is left out. Placeholders make nothing. */
export function sortStatements(entities: Iterable<Entity>, statements: Iterable<Statement>, table: TouchTable): Things {
  const schemas = new Set([...table.anchors, ...table.between].map((rule) => rule.schema));
  const props = new Set(table.properties.map((rule) => rule.prop));
  const things = new Map<string, Thing>();
  const firstSource = new Map<string, number>();
  for (const { id, kind, schema, source } of entities) {
    if (kind === 'person' || !schemas.has(schema) || things.has(id)) continue;
    things.set(id, { id, schema, props: new Map() });
    firstSource.set(id, source);
  }
  const personal: Statement[] = [];
  const joined = new Map<string, Set<number>>();
  for (const statement of statements) {
    const { entity, source } = statement;
    const first = firstSource.get(entity) ?? sourceOfRecord(entity);
    if (first !== source && first >= 0) joined.set(entity, (joined.get(entity) ?? new Set([first])).add(source));
    if (statement.flag === 'placeholder' || statement.value === '') continue;
    const thing = things.get(entity);
    if (thing === undefined) {
      if (props.has(statement.prop)) personal.push(statement);
      continue;
    }
    const list = thing.props.get(statement.prop);
    if (list) list.push(statement);
    else thing.props.set(statement.prop, [statement]);
  }
  for (const thing of things.values()) {
    for (const list of thing.props.values()) list.sort(inOrder);
  }
  return { things, personal, joined };
}

/** The source that the id of a record names (`S<source>.<row>`); -1 where it names none. */
function sourceOfRecord(id: string): number {
  const end = id.indexOf('.');
  return id.charCodeAt(0) === 83 && end > 1 ? Number(id.slice(1, end)) : -1;
}

function inOrder(a: Statement, b: Statement): number {
  return a.source - b.source || a.row - b.row || a.ordinal - b.ordinal || byCodeUnit(a.id, b.id);
}

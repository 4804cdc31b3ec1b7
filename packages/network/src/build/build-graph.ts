import type { Entity, PersonId, RecordId, Statement } from '@lookback/model';
import { AnchorTable } from './anchor-table.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import { GraphBuilder } from './graph-builder.ts';
import { sortStatements, type Things } from './read-things.ts';
import { StatementReader } from './statement-reader.ts';
import { type TouchTable, touchTable } from './touch-table.ts';
import { refuseProtectedTable } from './touch-table-guard.ts';
import { withoutItems } from './without-items.ts';

export interface GraphInput {
  readonly entities: Iterable<Entity>;
  readonly statements: Iterable<Statement>;
  /** The person of a record, or null for a record that makes no person. */
  readonly personOf: (record: RecordId) => PersonId | null;
  /** The origin behind a source; by default each source is its own (`source:<n>`). */
  readonly originOf?: (source: number) => string;
  /** Sources and statements that are withdrawn or contested from the start. */
  readonly offSources?: ReadonlySet<number>;
  readonly offStatements?: ReadonlySet<string>;
  /** Country (ISO alpha-2) for phone numbers written nationally. */
  readonly defaultCountry?: string;
  /** Another table of touches; refused (GuardError) where it makes an anchor of a protected property. */
  readonly table?: TouchTable;
  /** The charter's own protected attributes. */
  readonly protected?: readonly string[];
}

/** Builds the evidence graph of all persons. It is the same, byte for byte, in whatever order statements come. */
export function buildEvidenceGraph(input: GraphInput): EvidenceGraph {
  const to = builderFor(input);
  readStatements(to, input, { statement: () => true, thing: () => true });
  return masked(to.finish(), input);
}

/** An empty builder with the origins of the input. */
export function builderFor({ originOf }: GraphInput): GraphBuilder {
  return new GraphBuilder(originOf ?? ((source) => `source:${source}`));
}

/** The graph with everything off that is withdrawn or contested. */
export function masked(graph: EvidenceGraph, { offSources, offStatements }: GraphInput): EvidenceGraph {
  return withoutItems(graph, [
    ...[...(offSources ?? [])].map((source) => ({ level: 'source' as const, id: String(source) })),
    ...[...(offStatements ?? [])].map((id) => ({ level: 'statement' as const, id })),
  ]);
}

/** Which statements of persons, and which things, are read; asked once all things are known. */
export interface Selection {
  readonly statement: (statement: Statement) => boolean;
  readonly thing: (id: string) => boolean;
}

/** Reads what is selected into the builder. A selection may be made of the things of the input. */
export function readStatements(
  to: GraphBuilder,
  input: GraphInput,
  selected: Selection | ((things: Things) => Selection),
): void {
  const table = input.table ?? touchTable;
  refuseProtectedTable(table, input.protected);
  const things = sortStatements(input.entities, input.statements, table);
  const select = typeof selected === 'function' ? selected(things) : selected;
  const anchorTable = new AnchorTable(table, input.defaultCountry, things.things);
  const reader = new StatementReader(to, anchorTable, input);
  const properties = new Map(table.properties.map((rule) => [rule.prop, rule]));
  for (const statement of things.personal) {
    const rule = properties.get(statement.prop);
    if (rule && select.statement(statement)) reader.property(statement, rule);
  }
  const anchors = new Map(table.anchors.map((rule) => [rule.schema, rule]));
  const betweens = new Map(table.between.map((rule) => [rule.schema, rule]));
  for (const thing of things.things.values()) {
    if (!select.thing(thing.id)) continue;
    const anchor = anchors.get(thing.schema);
    if (anchor) reader.thing(thing, anchor);
    const between = betweens.get(thing.schema);
    if (between) reader.between(thing, between);
  }
  for (const [entity, sources] of things.joined) to.joined.set(entity, sources);
}

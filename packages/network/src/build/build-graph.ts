import type { AnchorKind, Entity, PersonId, RecordId, Statement } from '@lookback/model';
import { AnchorTable, type Named } from './anchor-table.ts';
import { type EvidenceGraph, useFlag } from './evidence-graph.ts';
import { GraphBuilder } from './graph-builder.ts';
import { sortStatements } from './read-things.ts';
import { type Dates, datesOf, type Thing, values } from './thing.ts';
import { type AnchorRule, type BetweenRule, type PropertyRule, type TouchTable, touchTable } from './touch-table.ts';
import { refuseProtectedTable } from './touch-table-guard.ts';
import { withoutItems } from './without-items.ts';

/** A value known to have passed to somebody else: before the day it is one anchor, from the day on another. */
export interface Reassignment {
  readonly kind: AnchorKind;
  /** Canonical key. */
  readonly key: string;
  /** First day of the new holder. */
  readonly at: number;
}

/** Two keys of one kind that a person accepted as one anchor; leaving the entry out undoes it. */
export interface SameAnchor {
  readonly kind: AnchorKind;
  readonly keys: readonly [string, string];
}

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
  readonly reassigned?: readonly Reassignment[];
  readonly sameAnchors?: readonly SameAnchor[];
  /** Country (ISO alpha-2) for phone numbers written nationally. */
  readonly defaultCountry?: string;
  /** Another table of touches; refused (GuardError) where it makes an anchor of a protected property. */
  readonly table?: TouchTable;
  /** The charter's own protected attributes. */
  readonly protected?: readonly string[];
}

/** Builds the evidence graph of all persons. Findings from it do not depend on the order of statements. */
export function buildEvidenceGraph(input: GraphInput): EvidenceGraph {
  const table = input.table ?? touchTable;
  refuseProtectedTable(table, input.protected);
  const builder = new GraphBuilder(input.originOf ?? ((source) => `source:${source}`));
  const anchorTable = new AnchorTable(builder, table, input);
  const reader = new Reader(builder, anchorTable, input);
  const properties = new Map(table.properties.map((rule) => [rule.prop, rule]));
  const personal = (statement: Statement) => {
    const rule = properties.get(statement.prop);
    if (rule) reader.property(statement, rule);
  };
  const { things, pointing } = sortStatements(input.entities, input.statements, table, personal);
  anchorTable.know(things);
  for (const statement of pointing) personal(statement);
  const anchors = new Map(table.anchors.map((rule) => [rule.schema, rule]));
  const betweens = new Map(table.between.map((rule) => [rule.schema, rule]));
  for (const thing of things.values()) {
    const anchor = anchors.get(thing.schema);
    if (anchor) reader.thing(thing, anchor);
    const between = betweens.get(thing.schema);
    if (between) reader.between(thing, between);
  }
  return withoutItems(builder.finish(), [
    ...[...(input.offSources ?? [])].map((source) => ({ level: 'source' as const, id: String(source) })),
    ...[...(input.offStatements ?? [])].map((id) => ({ level: 'statement' as const, id })),
  ]);
}

/** Turns statements into uses and direct statements, by the rules of the table. */
class Reader {
  readonly #to: GraphBuilder;
  readonly #anchors: AnchorTable;
  readonly #input: GraphInput;

  constructor(to: GraphBuilder, anchors: AnchorTable, input: GraphInput) {
    this.#to = to;
    this.#anchors = anchors;
    this.#input = input;
  }

  property(statement: Statement, rule: PropertyRule): void {
    const named = statement.type === 'entity' ? this.#anchors.ofEntity(statement.value, statement) : [];
    const own = named.length > 0 ? named : this.#anchors.ofValue(rule.kind, statement, { document: rule.document });
    this.#uses(statement.entity, own, {
      dates: datesOf(null, 'span', statement),
      carrier: statement,
      place: '',
      flags: 0,
    });
  }

  thing(thing: Thing, rule: AnchorRule): void {
    const place = this.#placeOf(thing);
    for (const prop of new Set([...rule.users, ...rule.runners])) {
      for (const carrier of values(thing, prop)) {
        const how = {
          dates: datesOf(thing, rule.dating, carrier),
          carrier,
          place,
          flags: (rule.leg ? useFlag.leg : 0) | (rule.runners.includes(prop) ? useFlag.runs : 0),
        };
        const beside = rule.carries.flatMap((other) =>
          values(thing, other).flatMap((link) => withStatement(this.#anchors.ofEntity(link.value, carrier), link)),
        );
        const details = rule.details.flatMap(({ prop: detail, kind }) =>
          values(thing, detail).flatMap((value) => this.#anchors.ofValue(kind, value)),
        );
        this.#uses(carrier.value, [...this.#anchors.ofEntity(thing.id, carrier), ...beside, ...details], how);
      }
    }
  }

  between(thing: Thing, rule: BetweenRule): void {
    const ends = [values(thing, rule.from), values(thing, rule.to)];
    const details = rule.anchors.flatMap(({ prop, kind }) =>
      values(thing, prop).flatMap((value) =>
        value.type === 'entity'
          ? withStatement(this.#anchors.ofEntity(value.value, value), value)
          : this.#anchors.ofValue(kind, value),
      ),
    );
    for (const [side, list] of ends.entries()) {
      for (const carrier of list) {
        const others = ends[1 - side].flatMap((other) =>
          withStatement(this.#anchors.ofEntity(other.value, carrier), other),
        );
        const how = { dates: datesOf(thing, rule.dating, carrier), carrier, place: this.#placeOf(thing) };
        this.#uses(carrier.value, details, { ...how, flags: 0 });
        this.#uses(carrier.value, others, { ...how, flags: rule.runs && side === 0 ? useFlag.runs : 0 });
      }
    }
    for (const from of ends[0]) for (const to of ends[1]) this.#direct(thing, rule, from, to);
  }

  #direct(thing: Thing, rule: BetweenRule, from: Statement, to: Statement): void {
    const a = this.#input.personOf(from.value);
    const b = this.#input.personOf(to.value);
    if (a === null || b === null || a === b) return;
    const dates = datesOf(thing, rule.dating, from);
    this.#to.direct({
      from: this.#to.person(a),
      to: this.#to.person(b),
      type: rule.type,
      start: dates.from,
      end: dates.to,
      vague: dates.vague,
      fromRecord: this.#to.record(from.value, a),
      toRecord: this.#to.record(to.value, b),
      statements: [from, to].map((statement) => this.#statement(statement)),
    });
  }

  #uses(record: string, named: readonly Named[], how: How): void {
    const person = this.#input.personOf(record);
    if (person === null) return;
    for (const { parts, statements } of named) {
      for (const anchor of parts(how.dates)) {
        const carriers = new Set([how.carrier, ...statements]);
        this.#to.use({
          person: this.#to.person(person),
          anchor,
          from: how.dates.from,
          to: how.dates.to,
          place: this.#to.place(how.place),
          flags: how.flags | (how.dates.vague ? useFlag.vague : 0),
          record: this.#to.record(record, person),
          statements: [...carriers].map((statement) => this.#statement(statement)),
        });
      }
    }
  }

  #statement({ id, source, row }: Statement): number {
    return this.#to.statement(id, source, row);
  }

  #placeOf(thing: Thing): string {
    const [place] = [...values(thing, 'location'), ...values(thing, 'startLocation')];
    if (place === undefined) return '';
    return place.type === 'entity' ? this.#anchors.placeOf(place.value) : this.#anchors.placeName(place.value);
  }
}

interface How {
  readonly dates: Dates;
  readonly carrier: Statement;
  readonly place: string;
  readonly flags: number;
}

function withStatement(named: readonly Named[], statement: Statement): Named[] {
  return named.map(({ parts, statements }) => ({ parts, statements: [...statements, statement] }));
}

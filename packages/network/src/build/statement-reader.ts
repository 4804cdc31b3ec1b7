import type { Statement } from '@lookback/model';
import type { AnchorTable, Named } from './anchor-table.ts';
import type { GraphInput } from './build-graph.ts';
import { unknownDay, useFlag } from './evidence-graph.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { type Dates, datesOf, type Thing, values } from './thing.ts';
import type { AnchorRule, BetweenRule, PropertyRule } from './touch-table.ts';

/** Turns statements into uses and direct statements, by the rules of the table. */
export class StatementReader {
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
    for (const { kind, key, naming, statements } of named) {
      const carriers = new Set([how.carrier, ...statements]);
      this.#to.add({
        person: this.#to.person(person),
        anchor: this.#to.anchor(kind, key.key, { building: key.building, from: unknownDay, to: unknownDay }),
        naming: this.#to.naming(naming),
        from: how.dates.from,
        to: how.dates.to,
        place: this.#to.place(how.place),
        flags: how.flags | (how.dates.vague ? useFlag.vague : 0),
        record: this.#to.record(record, person),
        statements: [...carriers].map((statement) => this.#statement(statement)),
      });
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
  return named.map((one) => ({ ...one, statements: [...one.statements, statement] }));
}

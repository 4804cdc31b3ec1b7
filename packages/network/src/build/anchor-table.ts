import { byCodeUnit, isoDay, overlap } from '@lookback/base';
import type { AnchorKind, Statement } from '@lookback/model';
import { foldText } from '@lookback/names';
import { type AnchorKey, anchorKey, type KeyContext } from './anchor-key.ts';
import type { GraphInput } from './build-graph.ts';
import { unknownDay } from './evidence-graph.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { type Dates, nearest, type Thing, values } from './thing.ts';
import type { AnchorRule, TouchTable } from './touch-table.ts';

/** An anchor as some statements name it; `parts` are the identities of it (a reassigned number has several) at given dates. */
export interface Named {
  readonly parts: (dates: Dates) => readonly number[];
  readonly statements: readonly Statement[];
}

interface Names {
  readonly label: string;
  readonly type: string;
  readonly place: string;
  readonly entity: string | null;
}

const nameless = { type: '', place: '', entity: null };

/** Finds the anchor of a value or an entity: canonical key, accepted equalities, known reassignments. */
export class AnchorTable {
  readonly #to: GraphBuilder;
  #things: ReadonlyMap<string, Thing> = new Map();
  readonly #rules: ReadonlyMap<string, AnchorRule>;
  readonly #defaultCountry: string | undefined;
  readonly #splits = new Map<string, number[]>();
  readonly #same = new Map<string, string>();

  constructor(to: GraphBuilder, table: TouchTable, input: GraphInput) {
    this.#to = to;
    this.#rules = new Map(table.anchors.map((rule) => [rule.schema, rule]));
    this.#defaultCountry = input.defaultCountry;
    for (const { kind, key, at } of input.reassigned ?? []) {
      const name = `${kind} ${key}`;
      this.#splits.set(
        name,
        [...(this.#splits.get(name) ?? []), at].sort((a, b) => a - b),
      );
    }
    for (const { kind, keys } of input.sameAnchors ?? []) {
      const [first, second] = keys.map((key) => this.#canonical(kind, key)).sort(byCodeUnit);
      if (first !== second) this.#same.set(`${kind} ${second}`, first);
    }
  }

  /** Entities can be looked up from here on. */
  know(things: ReadonlyMap<string, Thing>): void {
    this.#things = things;
  }

  ofValue(kind: AnchorKind, statement: Statement, context: KeyContext = {}): readonly Named[] {
    const key = anchorKey(kind, statement.value, { defaultCountry: this.#defaultCountry, ...context });
    if (key === null) return [];
    const label = statement.original === '' ? statement.value : statement.original;
    return [this.#named(kind, key, { ...nameless, label }, [statement])];
  }

  /** The anchors that an entity is; none where it is a person or nothing canonical names it. */
  ofEntity(id: string, beside: Statement): readonly Named[] {
    const thing = this.#things.get(id);
    const rule = thing && this.#rules.get(thing.schema);
    if (!thing || !rule) return [];
    for (const prop of rule.names) {
      const list = values(thing, prop);
      const named = [...new Set(list.map((statement) => statement.value))].flatMap((value) => {
        const statement = nearest(list, value, beside);
        const made = statement && this.#ofThing(thing, rule, statement, beside);
        return made ? [made] : [];
      });
      if (named.length > 0) return named;
    }
    if (rule.kind !== 'journey' && rule.kind !== 'event') return [];
    const names = { label: values(thing, 'name')[0]?.value ?? id, ...this.#described(thing) };
    return [this.#named(rule.kind, { key: `id:${id}`, building: false }, names, [])];
  }

  /** The place that an address entity names. */
  placeOf(id: string): string {
    const thing = this.#things.get(id);
    return foldText(thing ? (values(thing, 'full')[0]?.value ?? id) : id);
  }

  /** A place in one form, for strata and for memos that describe an event by place. */
  placeName(text: string): string {
    return foldText(text);
  }

  #ofThing(thing: Thing, rule: AnchorRule, statement: Statement, beside: Statement): Named | null {
    const dated = [...values(thing, 'startDate'), ...values(thing, 'date')];
    const date = rule.dating === 'moment' && dated[0] ? nearest(dated, dated[0].value, beside) : undefined;
    const service = values(thing, 'service')[0]?.value ?? '';
    const key = anchorKey(
      rule.kind,
      rule.schema === 'UserAccount' ? `${service}:${statement.value}` : statement.value,
      {
        document: rule.document ?? documentOf(values(thing, 'type')[0]?.value),
        country: values(thing, 'country')[0]?.value ?? null,
        date: date?.value ?? null,
        defaultCountry: this.#defaultCountry,
      },
    );
    if (key === null) return null;
    const full = rule.kind === 'event' && date ? { ...key, key: `${key.key}@${date.value.slice(0, 10)}` } : key;
    const names = { label: statement.original || statement.value, ...this.#described(thing) };
    return this.#named(rule.kind, full, names, date ? [statement, date] : [statement]);
  }

  #described(thing: Thing) {
    const place = [...values(thing, 'location'), ...values(thing, 'startLocation')][0]?.value ?? '';
    const type = values(thing, 'type')[0]?.value ?? values(thing, 'summary')[0]?.value ?? '';
    return { type: foldText(type), place: foldText(place), entity: thing.id };
  }

  #canonical(kind: AnchorKind, key: string): string {
    let at = key;
    for (let next = this.#same.get(`${kind} ${at}`); next !== undefined; next = this.#same.get(`${kind} ${at}`))
      at = next;
    return at;
  }

  #named(kind: AnchorKind, { key, building }: AnchorKey, names: Names, statements: readonly Statement[]): Named {
    const canonical = this.#canonical(kind, key);
    const splits = this.#splits.get(`${kind} ${canonical}`) ?? [];
    const make = (from: number, to: number): number =>
      this.#to.anchor(kind, from === unknownDay ? canonical : `${canonical} from ${isoDay(from)}`, () => ({
        label: names.label,
        entities: names.entity === null ? [] : [names.entity],
        building,
        type: names.type,
        place: names.place,
        from,
        to,
      }));
    const parts = (dates: Dates) => {
      if (splits.length === 0) return [make(unknownDay, unknownDay)];
      const bounds = [unknownDay, ...splits];
      return bounds.flatMap((from, i) => {
        const to = i + 1 < bounds.length ? bounds[i + 1] - 1 : unknownDay;
        return overlap(openInterval(from, to), openInterval(dates.from, dates.to)) === 'no' ? [] : [make(from, to)];
      });
    };
    return { parts, statements };
  }
}

function openInterval(from: number, to: number) {
  return { from: from === unknownDay ? null : from, to: to === unknownDay ? null : to };
}

function documentOf(type: string | undefined) {
  const text = foldText(type ?? '');
  if (/passport|pasaporte/.test(text)) return 'passport' as const;
  if (/licen|driv/.test(text)) return 'driving_licence' as const;
  if (/visa/.test(text)) return 'visa' as const;
  if (/tax|inn|nif/.test(text)) return 'tax' as const;
  return text === '' ? ('other' as const) : ('national_id' as const);
}

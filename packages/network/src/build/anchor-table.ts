import type { AnchorKind, Statement } from '@lookback/model';
import { foldText } from '@lookback/names';
import { type AnchorKey, anchorKey, type KeyContext } from './anchor-key.ts';
import type { Naming } from './graph-builder.ts';
import { nearest, type Thing, values } from './thing.ts';
import type { AnchorRule, TouchTable } from './touch-table.ts';

/** An anchor as some statements name it. */
export interface Named {
  readonly kind: AnchorKind;
  readonly key: AnchorKey;
  readonly naming: Naming;
  readonly statements: readonly Statement[];
}

const nameless = { type: '', place: '', entity: '' };

/** Finds the anchor of a value or an entity by its canonical key. */
export class AnchorTable {
  readonly #things: ReadonlyMap<string, Thing>;
  readonly #rules: ReadonlyMap<string, AnchorRule>;
  readonly #defaultCountry: string | undefined;

  constructor(table: TouchTable, defaultCountry: string | undefined, things: ReadonlyMap<string, Thing>) {
    this.#things = things;
    this.#rules = new Map(table.anchors.map((rule) => [rule.schema, rule]));
    this.#defaultCountry = defaultCountry;
  }

  ofValue(kind: AnchorKind, statement: Statement, context: KeyContext = {}): readonly Named[] {
    const key = anchorKey(kind, statement.value, { defaultCountry: this.#defaultCountry, ...context });
    if (key === null) return [];
    const label = statement.original === '' ? statement.value : statement.original;
    return [named(kind, key, { ...nameless, label }, [statement])];
  }

  /** The anchors that an entity is; none where it is a person or nothing canonical names it. */
  ofEntity(id: string, beside: Statement): readonly Named[] {
    const thing = this.#things.get(id);
    const rule = thing && this.#rules.get(thing.schema);
    if (!thing || !rule) return [];
    for (const prop of rule.names) {
      const list = values(thing, prop);
      const found = [...new Set(list.map((statement) => statement.value))].flatMap((value) => {
        const statement = nearest(list, value, beside);
        const made = statement && this.#ofThing(thing, rule, statement, beside);
        return made ? [made] : [];
      });
      if (found.length > 0) return found;
    }
    if (rule.kind !== 'journey' && rule.kind !== 'event') return [];
    const names = { label: values(thing, 'name')[0]?.value ?? id, ...this.#described(thing) };
    return [named(rule.kind, { key: `id:${id}`, building: false }, names, [])];
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
    return named(rule.kind, full, names, date ? [statement, date] : [statement]);
  }

  #described(thing: Thing) {
    const place = [...values(thing, 'location'), ...values(thing, 'startLocation')][0]?.value ?? '';
    const type = values(thing, 'type')[0]?.value ?? values(thing, 'summary')[0]?.value ?? '';
    return { type: foldText(type), place: foldText(place), entity: thing.id };
  }
}

function named(kind: AnchorKind, key: AnchorKey, naming: Naming, statements: readonly Statement[]): Named {
  return { kind, key, naming, statements };
}

function documentOf(type: string | undefined) {
  const text = foldText(type ?? '');
  if (/passport|pasaporte/.test(text)) return 'passport' as const;
  if (/licen|driv/.test(text)) return 'driving_licence' as const;
  if (/visa/.test(text)) return 'visa' as const;
  if (/tax|inn|nif/.test(text)) return 'tax' as const;
  return text === '' ? ('other' as const) : ('national_id' as const);
}

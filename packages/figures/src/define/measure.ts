import { byCodeUnit } from '@lookback/base';
import { crossColumns, crossId, crossRows } from './cross-tab.ts';
import type { Figure, FigureContext, FigureSet, Unit } from './figure.ts';
import type { MeasureInput, PersonInput } from './input.ts';
import { listDigest, sortedIds } from './list-digest.ts';
import { withRuleIds } from './named-rule.ts';
import { eventRules, isUnderReview, personRules } from './person-rule.ts';
import { recordFigures } from './record-figures.ts';

interface Counted {
  readonly id: string;
  readonly unit: Unit;
  readonly population: string | null;
  readonly ids: readonly string[];
}

/**
 * Computes every figure of requirements 6.3 from the person lists, never from totals. The order of persons does not
 * matter. Nothing is checked here: an input that contradicts itself gives figures whose identities `reconcile` finds
 * broken.
 */
export function measure(input: MeasureInput): FigureSet {
  const rules = withRuleIds(input.namedRules);
  const counted = [...countPersons(input.persons), ...countCells(input.persons), ...countEvents(input.persons)];
  for (const rule of rules) {
    const ids = input.persons.filter(
      (p) => isUnderReview(p) && p.outcome !== null && rule.outcomes.includes(p.outcome),
    );
    counted.push({ id: rule.id, unit: 'person', population: 'D', ids: sortedIds(ids.map((p) => p.id)) });
  }
  const lists = new Map(counted.map((item) => [item.id, item.ids]));
  const records = recordFigures(input.records, lists.get('P0') ?? []);
  for (const [id, ids] of records.lists) lists.set(id, ids);
  return {
    context: contextOf(input, rules),
    figures: [...records.figures, ...counted.map((item) => figureOf(item, input))],
    lists,
  };
}

function figureOf(item: Counted, input: MeasureInput): Figure {
  const { id, unit, population, ids } = item;
  const expected = expectedOf(id, input);
  const figure = { id, value: ids.length, unit, population, listDigest: listDigest(ids) };
  return expected === undefined ? figure : { ...figure, expected };
}

function expectedOf(id: string, input: MeasureInput): number | undefined {
  switch (id) {
    case 'N1':
    case 'N2':
    case 'N3':
      return input.chance.L1[id];
    case 'N1C':
      return input.chance.C.N1;
    case 'N2C':
      return input.chance.C.N2;
    case 'N3C':
      return input.chance.C.N3;
    default:
      return undefined;
  }
}

function countPersons(persons: readonly PersonInput[]): Counted[] {
  return personRules.map(({ id, population, counts }) => ({
    id,
    unit: 'person',
    population,
    ids: sortedIds(persons.filter(counts).map((person) => person.id)),
  }));
}

function countCells(persons: readonly PersonInput[]): Counted[] {
  const cohort = persons.filter(isUnderReview);
  return crossRows.flatMap((row) =>
    crossColumns.map((column) => ({
      id: crossId(row, column),
      unit: 'person' as const,
      population: row,
      ids: sortedIds(cohort.filter((p) => (p.outcome ?? 'U') === row && p.location === column).map((p) => p.id)),
    })),
  );
}

function countEvents(persons: readonly PersonInput[]): Counted[] {
  const events = persons
    .filter(isUnderReview)
    .flatMap((person) => person.actions.map((action) => ({ action, person })));
  return eventRules.map(({ id, population, counts }) => ({
    id,
    unit: 'event',
    population,
    ids: sortedIds(events.filter((event) => counts(event.action, event.person)).map((event) => event.action.id)),
  }));
}

function contextOf(input: MeasureInput, namedRules: FigureContext['namedRules']): FigureContext {
  const { persons, records, namedRules: _, ...rest } = input;
  return {
    ...rest,
    sources: records.sources,
    rows: records.rows ?? null,
    otherEntities: records.otherEntities ?? null,
    namedRules,
    actionTypes: actionTypesOf(persons.filter(isUnderReview)),
  };
}

function actionTypesOf(cohort: readonly PersonInput[]): FigureContext['actionTypes'] {
  const events = new Map<string, number>();
  const people = new Map<string, number>();
  for (const person of cohort) {
    for (const action of person.actions) events.set(action.type, (events.get(action.type) ?? 0) + 1);
    for (const type of new Set(person.actions.map((action) => action.type)))
      people.set(type, (people.get(type) ?? 0) + 1);
  }
  return [...events.keys()]
    .sort(byCodeUnit)
    .map((type) => ({ type, events: events.get(type) ?? 0, persons: people.get(type) ?? 0 }));
}

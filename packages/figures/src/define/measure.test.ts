import { seededRandom } from '@lookback/base';
import { describe, expect, test } from 'vitest';
import { corridorInput } from '../fixture/corridor.ts';
import { crossTab } from './cross-tab.ts';
import { figureDefinition, figureDefinitions, figureIds } from './definition.ts';
import { figureSetFromJson, figureSetToJson } from './figure-set-json.ts';
import { listDigest } from './list-digest.ts';
import { measure } from './measure.ts';
import { withRuleIds } from './named-rule.ts';
import { phaseOf } from './phase.ts';

const set = measure(corridorInput());
const value = (id: string) => set.figures.find((figure) => figure.id === id)?.value;

describe('measure', () => {
  test('counts the flow from records to decisions', () => {
    const flow = ['R0', 'R1', 'R2', 'R3', 'R4', 'P0', 'K0', 'L1', 'L0', 'X', 'C', 'D', 'U', 'cleared'].map(value);
    expect(flow).toEqual([61_240, 60_811, 302, 127, 40_792, 20_019, 8, 1155, 18_856, 739, 416, 394, 22, 325]);
  });
  test('counts moved, arrested, found and acted on apart from each other', () => {
    expect(['M1', 'M0', 'W1', 'W5', 'W6', 'E1', 'B1', 'A0', 'A1', 'A1o', 'A2'].map(value)).toEqual([
      371, 45, 88, 52, 19, 154, 46, 93, 58, 12, 15,
    ]);
    expect(value('rule:persons-of-interest')).toBe(14);
  });
  test('an accent in the name of a rule does not cut its id in two', () => {
    const ids = (name: string) => withRuleIds([{ name, outcomes: ['D5'], definition: '' }]).map((rule) => rule.id);
    expect(ids('Sujetos de interés')).toEqual(['rule:sujetos-de-interes']);
    expect(ids('مهم')).toEqual(['rule:مهم']);
    expect(ids('Дело й')).toEqual(['rule:дело-й'.normalize('NFKD')]);
  });
  test('puts what chance gives beside the counts, for links and for the cohort', () => {
    const expected = (id: string) => set.figures.find((figure) => figure.id === id)?.expected;
    expect(['N1', 'N2', 'N3', 'N1C', 'N2C', 'N3C'].map(expected)).toEqual([980.4, 241.7, 22.3, 290.1, 60.8, 5.9]);
    expect(value('N2C')).toBe(402);
  });
  test('does not depend on the order of persons', () => {
    const input = corridorInput();
    const shuffled = measure({ ...input, persons: seededRandom(7).shuffled(input.persons) });
    expect(shuffled.figures).toEqual(set.figures);
  });
  test('counts further records as a list where record ids are held', () => {
    const input = corridorInput();
    const persons = input.persons.slice(0, 2);
    const records = {
      sources: [{ source: 'S1', name: 'a', resolved: 3, unresolvable: 1, unreadable: 0 }],
      lists: { R1: ['S1.1', 'S1.2', 'S1.7'], R2: ['S1.9'], R3: [] },
    };
    const small = measure({ ...input, persons, records });
    expect(small.lists.get('R4')).toEqual(['S1.7']);
    expect(small.figures.find((figure) => figure.id === 'R4')?.listDigest).toBe(listDigest(['S1.7']));
  });
  test('survives being written and read', () => {
    const again = figureSetFromJson(JSON.parse(JSON.stringify(figureSetToJson(set))));
    expect(again.figures).toEqual(set.figures);
    expect(again.lists).toEqual(set.lists);
    expect(() => figureSetFromJson({ kind: 'other' })).toThrow(expect.objectContaining({ code: 'figures_not_a_set' }));
  });
});

describe('definitions', () => {
  test.each(['en', 'es'] as const)('every figure has a noun and a definition in %s', (locale) => {
    const definitions = figureDefinitions(set, locale);
    expect(definitions.length).toBe(set.figures.length);
    for (const definition of definitions)
      expect([definition.noun, definition.text].every((text) => text.length > 3)).toBe(true);
    expect(new Set(figureIds).size).toBe(figureIds.length);
  });
  test('a named rule is defined as a count and an unknown id is none', () => {
    expect(figureDefinition('rule:persons-of-interest', 'en', set.context.namedRules)?.text).toContain('not a status');
    expect(figureDefinition('Z9', 'en')).toBeNull();
    expect(figureDefinition('D3xW5', 'en')?.text).toContain('unknown after search');
  });
  test('the cross-tab reads cells by outcome and location', () => {
    expect(crossTab(set).cells[2]).toEqual([65, 146, 33, 0, 32, 3, 2, 4, 2]);
  });
});

describe('phaseOf', () => {
  const known = { knownSince: '2024-02-01' };
  test.each([
    ['2024-01-31', null, 'A0'],
    ['2024-02-01', null, 'A1'],
    ['2024-06-01', '2024-05-01', 'A2'],
    ['2024-04-30', '2024-05-01', 'A1'],
    ['2024-05-01', '2024-05-01', 'A2'],
    ['2024', null, 'AU'],
    ['2024-05', '2024-05-12', 'AU'],
    [null, null, 'AU'],
    ['yesterday', null, 'AU'],
  ] as const)('an action of %s with a decision of %s is %s', (date, settledOn, phase) => {
    expect(phaseOf({ ...known, date, settledOn })).toBe(phase);
  });
});

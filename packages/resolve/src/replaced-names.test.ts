import { seededRandom } from '@lookback/base';
import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { knownVariants } from './name-variants.ts';
import { type ReplacedNames, replacedNames } from './replaced-names.ts';
import { tableFromRows } from './table-from-rows.ts';

type Row = [given: string, surname: string, birth: string];

/** Strangers, and for each of them by turns what `second` makes of one. */
function shown(second: (row: Row, at: number, fresh: () => Row) => Row, phones = false): ReplacedNames {
  const random = seededRandom('replaced names');
  const word = (): string => Array.from({ length: 7 }, () => random.pick([...'abdegilmnorstu'])).join('');
  const given = Array.from({ length: 60 }, word);
  const surnames = Array.from({ length: 900 }, word);
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = (): string => `${1940 + random.below(60)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  const fresh = (): Row => [random.pick(given), random.pick(surnames), date()];
  const rows = Array.from({ length: 1500 }, fresh);
  const seconds = rows.slice(0, 600).map((row, at) => second(row, at, fresh));
  const table = tableFromRows({
    header: ['id', 'given_name', 'surname', 'birth_date', ...(phones ? ['phone'] : [])],
    rows: [...rows, ...seconds].map((row, i) => [
      `r${i}`,
      ...row,
      ...(phones ? [`07${700_000_000 + (i % 30 === 0 ? i : i % 1500)}`] : []),
    ]),
    id: 'id',
  });
  const compiled = compile({ table, variants: knownVariants, aliases: [] });
  const states = compiled.comparisons.map(({ level, levels }) => {
    const u = new Float64Array(levels.length);
    for (let record = 1; record < compiled.count; record++) u[level(record, record - 1)] += 1 / (compiled.count - 1);
    return { u };
  });
  return replacedNames(compiled, compiled.comparisons, states);
}

describe('other given names beside one surname and birth date', () => {
  test('are errors where surnames and birth dates are replaced as often', () => {
    const found = shown(([given, surname, birth], at, fresh) => {
      const [otherGiven, otherSurname, otherBirth] = fresh();
      return [
        at % 6 === 0 ? otherGiven : given,
        at % 6 === 1 ? otherSurname : surname,
        at % 6 === 2 ? otherBirth : birth,
      ];
    });
    expect(found.twinsRuledOut).toBe(true);
    expect(found.otherGivenMax).toBeGreaterThan(0.1);
  });

  test('are twins where no surname is replaced', () => {
    const found = shown(([given, surname, birth], at, fresh) => [at % 6 === 0 ? fresh()[0] : given, surname, birth]);
    expect(found.twinsRuledOut).toBe(false);
    expect(found.otherGivenMax).toBeLessThan(0.02);
  });

  test('may be twins where surnames are replaced and birth dates never: people marry', () => {
    const found = shown(([given, surname, birth], at, fresh) => {
      const [otherGiven, otherSurname] = fresh();
      return [at % 6 === 0 ? otherGiven : given, at % 6 === 1 ? otherSurname : surname, birth];
    });
    expect(found.twinsRuledOut).toBe(false);
  });

  test('are hardly ever errors where twins are few and as many wives took another surname', () => {
    const found = shown(([given, surname, birth], at, fresh) => {
      const [otherGiven, otherSurname] = fresh();
      return [at % 30 === 0 ? otherGiven : given, at % 30 === 1 ? otherSurname : surname, birth];
    });
    expect(found.twinsRuledOut).toBe(false);
    expect(found.otherGivenMax).toBeLessThan(0.002);
  });

  test('are hardly ever errors where phones are of one person, by which no brother or sister could show', () => {
    const found = shown(([given, surname, birth], at, fresh) => {
      if (at % 30 === 0) return [fresh()[0], surname, birth];
      return [given, at % 30 === 1 ? fresh()[1] : surname, birth];
    }, true);
    expect(found.twinsRuledOut).toBe(false);
    expect(found.otherGivenMax).toBeLessThan(0.002);
  });

  const atHome = (siblings: number, column: 'phone' | 'address') => {
    const born = (year: number): string => `${year}-02-03`;
    const rows = Array.from({ length: 30 }, (_, i) => {
      const [one, two] =
        column === 'phone' ? [`61234567${100 + i}`, `71234567${100 + i}`] : [`${i} Mill Lane`, `${i} Oak Road`];
      const surname = `Lee${letters[i]}`;
      const twins = [
        ['Ann', surname, born(1950 + i), one],
        ['Bob', surname, born(1950 + i), one],
      ];
      const brothers = [
        ['Carl', `${surname}y`, `${1940 + i}-04-05`, two],
        ['Dave', `${surname}y`, `${1945 + i}-11-20`, two],
      ];
      return i < siblings ? [...twins, ...brothers] : twins;
    }).flat();
    const header = ['id', 'given_name', 'surname', 'birth_date', column];
    const table = tableFromRows({ header, rows: rows.map((row, i) => [`r${i}`, ...row]), id: 'id' });
    const compiled = compile({ table, variants: knownVariants, aliases: [] });
    const states = compiled.comparisons.map(({ levels }) => ({ u: new Float64Array(levels.length) }));
    return replacedNames(compiled, compiled.comparisons, states);
  };
  const letters = Array.from({ length: 30 }, (_, i) =>
    String.fromCharCode(97 + (i % 26)).repeat(2 + Math.floor(i / 26)),
  );

  test('are few where the file holds siblings at one home, and nothing is known where homes show none', () => {
    expect(atHome(30, 'phone').otherGivenMax).toBeLessThan(0.02);
    expect(atHome(0, 'address')).toEqual({ twinsRuledOut: false, otherGivenMax: 1, siblings: false });
    expect(atHome(0, 'phone').otherGivenMax).toBeLessThan(0.002);
  });
});

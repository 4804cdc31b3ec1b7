import { dayNamesakes } from './class-layout.ts';
import { type Comparison, missing } from './comparison.ts';
import { holdsOrigin } from './family-trait.ts';
import { filled } from './filled.ts';
import type { Mixture } from './mixture.ts';
import type { NameComparison } from './name-comparison.ts';
import { isWhole } from './name-kernel.ts';
import type { PatternTable } from './pattern-table.ts';
import { ratioTerms } from './ratio-terms.ts';

/** Log2 odds that name and birth date alone give to one person over chance: the pairs that are looked at. */
const sameNameAndDateBits = 4;
/** Twice the gain in log likelihood from which on strangers are believed: one in forty such files shows it by chance. */
const gainMin = 3.84;
const rounds = 200;
const startShare = 0.05;

/** Pairs as blocking lists them, with the pattern of each. */
export interface PatternedPairs {
  readonly start: ArrayLike<number>;
  readonly partner: ArrayLike<number>;
  readonly pattern: ArrayLike<number>;
}

/**
 * Estimates how many pairs of strangers of one full name and one birth date a file holds, beyond chance; 0 where it does
 * not show. Phone, mail, numbers and the home of one person change each for its own reasons, those of strangers differ
 * all together. So where more pairs of one name and date disagree in everything than their changes one by one explain,
 * they are a mixture of two classes (latent class analysis, Goodman 1974), one of which agrees like random pairs. Looked
 * at are pairs of records of which neither has another such partner: persons of three records hold pairs that changed
 * twice, and would look like a mixture too.
 */
export function namesakesOfOneDay(
  patterns: PatternTable,
  mixture: Mixture,
  pairs: PatternedPairs,
  random: ReadonlyMap<number, number>,
): number {
  const units = unitsOf(patterns.comparisons);
  if (units.length < 2 || mixture.layout.nameIndex < 0 || mixture.layout.dateIndex < 0) return 0;
  const lone = loneCells(patterns, pairs, sameNameAndDate(patterns, mixture), units);
  const chance = units.map(() => new Map<number, number>());
  for (const [pattern, held] of random)
    units.forEach((unit, k) => {
      add(chance[k], stateOf(patterns, pattern, unit), held);
    });
  return strangersAmong(lone, chance.map(shares));
}

/** Sets the pairs of the class in the rivals of a mixture. */
export function withDayNamesakes(mixture: Mixture, pairs: number): Mixture {
  const rivalPairs = Float64Array.from(mixture.rivalPairs);
  rivalPairs[dayNamesakes << mixture.layout.groups.length] = pairs;
  return { ...mixture, rivalPairs };
}

/** Comparisons that change together: those of the home; every number, phone and mail changes by itself. */
function unitsOf(comparisons: readonly Comparison[]): number[][] {
  const home: number[] = [];
  const others: number[][] = [];
  comparisons.forEach((comparison, f) => {
    if (!comparison.shareable || holdsOrigin(comparison)) return;
    if (['code', 'phone', 'email'].includes(comparison.kind)) others.push([f]);
    else home.push(f);
  });
  return home.length === 0 ? others : [...others, home];
}

/** By pattern: do name and birth date speak for one person, whatever the rest says? */
function sameNameAndDate(patterns: PatternTable, mixture: Mixture): Uint8Array {
  const { layout, comparisons, states, matchPairs, randomPairs } = mixture;
  const { nameIndex, dateIndex } = layout;
  const { match } = ratioTerms(comparisons, states, mixture.moved);
  const names = comparisons[nameIndex] as NameComparison;
  return filled(new Uint8Array(patterns.count), (pattern) => {
    const name = patterns.level(pattern, nameIndex);
    const date = patterns.level(pattern, dateIndex);
    if (name === missing || date === missing || !isWhole(names.leftoverOf(name))) return 0;
    const odds = (match[nameIndex][name] * match[dateIndex][date] * matchPairs) / Math.max(1, randomPairs);
    return odds >= 2 ** sameNameAndDateBits ? 1 : 0;
  });
}

type Cell = { readonly states: readonly number[]; pairs: number };

/** Counts the states of the units over pairs of which neither record is in another. */
function loneCells(
  patterns: PatternTable,
  { start, partner, pattern }: PatternedPairs,
  picked: Uint8Array,
  units: readonly (readonly number[])[],
): Cell[] {
  const partners = new Uint32Array(start.length);
  const visit = (see: (a: number, b: number, pattern: number) => void): void => {
    for (let a = 0; a + 1 < start.length; a++)
      for (let k = start[a]; k < start[a + 1]; k++) if (picked[pattern[k]] === 1) see(a, partner[k], pattern[k]);
  };
  visit((a, b) => {
    partners[a]++;
    partners[b]++;
  });
  const cells = new Map<string, Cell>();
  const known: (Cell | undefined)[] = new Array(picked.length).fill(undefined);
  visit((a, b, p) => {
    if (partners[a] > 1 || partners[b] > 1) return;
    const cell = known[p] ?? cellOf(cells, patterns, p, units);
    known[p] = cell;
    cell.pairs++;
  });
  return [...cells.values()];
}

function cellOf(
  cells: Map<string, Cell>,
  patterns: PatternTable,
  pattern: number,
  units: readonly (readonly number[])[],
): Cell {
  const states = units.map((unit) => stateOf(patterns, pattern, unit));
  const key = states.join();
  const cell = cells.get(key) ?? { states, pairs: 0 };
  cells.set(key, cell);
  return cell;
}

/** How far the comparisons of a unit agree, as one number; `missing` where none can be compared. */
function stateOf(patterns: PatternTable, pattern: number, unit: readonly number[]): number {
  let state = 0;
  let seen = false;
  for (const f of unit) {
    const { levels, equalLevels, kind } = patterns.comparisons[f];
    const level = patterns.level(pattern, f);
    seen ||= level !== missing;
    const coarse = level === missing ? 3 : level < equalLevels ? 0 : level < levels.length - 1 ? 1 : 2;
    state = kind === 'joined' ? state * (levels.length + 1) + level + 1 : state * 4 + coarse;
  }
  return seen ? state : missing;
}

/** Expected pairs of strangers among cells, where units agree by `chance` among strangers; 0 where they do not show. */
export function strangersAmong(cells: readonly Cell[], chance: readonly ReadonlyMap<number, number>[]): number {
  const none = fitted(cells, chance, 0);
  const some = fitted(cells, chance, startShare);
  return 2 * (some.likelihood - none.likelihood) < gainMin ? 0 : some.strangers;
}

/** Expectation maximisation over two classes: one person, of unknown agreement by unit, and strangers. */
function fitted(
  cells: readonly Cell[],
  chance: readonly ReadonlyMap<number, number>[],
  start: number,
): { readonly strangers: number; readonly likelihood: number } {
  const all = cells.reduce((sum, { pairs }) => sum + pairs, 0);
  let share = start;
  let strangers = 0;
  let likelihood = 0;
  let person = chance.map(() => new Map<number, number>());
  for (const { states, pairs } of cells) addStates(person, states, pairs);
  person = person.map(shares);
  for (let round = 0; round < rounds; round++) {
    strangers = 0;
    likelihood = 0;
    const next = chance.map(() => new Map<number, number>());
    for (const { states, pairs } of cells) {
      const one = (1 - share) * product(states, person);
      const two = share * product(states, chance);
      const kept = one / (one + two);
      strangers += pairs * (1 - kept);
      likelihood += pairs * Math.log(one + two);
      addStates(next, states, pairs * kept);
    }
    if (share === 0) break;
    share = strangers / Math.max(1, all);
    person = next.map(shares);
  }
  return { strangers, likelihood };
}

function add(counts: Map<number, number>, state: number, pairs: number): void {
  if (state !== missing) counts.set(state, (counts.get(state) ?? 0) + pairs);
}

function addStates(counts: readonly Map<number, number>[], states: readonly number[], pairs: number): void {
  states.forEach((state, k) => {
    add(counts[k], state, pairs);
  });
}

function shares(counts: ReadonlyMap<number, number>): Map<number, number> {
  let all = 0;
  for (const pairs of counts.values()) all += pairs;
  return new Map([...counts].map(([state, pairs]) => [state, pairs / all]));
}

function product(states: readonly number[], by: readonly ReadonlyMap<number, number>[]): number {
  return states.reduce(
    (ratio, state, k) => (state === missing ? ratio : ratio * Math.max(1e-9, by[k].get(state) ?? 0)),
    1,
  );
}

import { byCodeUnit } from '@lookback/base';
import type { FigureSet } from '../define/index.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { type Cell, cellsOf, type Relation } from './cells.ts';
import type { Row } from './simplex.ts';

interface System {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly relations: readonly Relation[];
  /** Keys of printed cells that are withheld. */
  readonly hidden: ReadonlySet<string>;
  readonly k: number;
}

const headlineCost = 1e9;

/** Figures that a reader needs most: hidden to protect another only when nothing else serves. */
const headline = new Set(['P0', 'L1', 'C', 'M1', 'E1', 'E2', 'E3', 'W5', 'CF', 'D', 'X']);

/**
 * Chooses what the public version of each release withholds, in order, each given the ones before. Primary: every count
 * of persons or actions from 1 to k - 1; zero is shown. Complementary: further cells, until nobody can narrow a small
 * count, printed or implied, to fewer than half of k whole values from everything ever released. Returns figure ids.
 */
export function hiddenByRelease(releases: readonly FigureSet[], k: number): readonly ReadonlySet<string>[] {
  let hidden = new Set<string>();
  return releases.map((_, last) => {
    const { cells, relations } = cellsOf(releases.slice(0, last + 1));
    const kept = new Set([...hidden].filter((key) => cells.has(key)));
    hidden = protect({ cells, relations, hidden: withPrimaries(cells, kept, k), k }, last);
    const printed = [...hidden].flatMap((key) => cells.get(key)?.printed ?? []);
    return new Set(printed.filter((print) => print.release === last).map((print) => print.id));
  });
}

/** What the public version of the last release withholds (`hiddenByRelease`). */
export function hiddenFigures(releases: readonly FigureSet[], k: number): ReadonlySet<string> {
  return hiddenByRelease(releases, k).at(-1) ?? new Set();
}

/** How many whole values must stay possible for a small count: half of k, and never fewer than two. */
function valuesLeft(k: number): number {
  return Math.max(2, Math.ceil(k / 2));
}

function isSmall(cell: Cell, k: number): boolean {
  return cell.sensitive && cell.value >= 1 && cell.value < k;
}

function withPrimaries(cells: ReadonlyMap<string, Cell>, kept: ReadonlySet<string>, k: number): Set<string> {
  const primaries = [...cells.values()].filter((cell) => cell.printed.length > 0 && isSmall(cell, k));
  return new Set([...kept, ...primaries.map((cell) => cell.key)]);
}

/** Adds complementary cells until every small count is protected, then gives back those that turned out not to be needed. */
function protect(start: System, last: number): Set<string> {
  const hidden = new Set(start.hidden);
  const added: string[] = [];
  for (const cell of [...start.cells.values()].filter((candidate) => isSmall(candidate, start.k))) {
    while (!isProtected({ ...start, hidden }, cell)) {
      const next = choose({ ...start, hidden }, cell, last);
      if (next === null) break;
      hidden.add(next);
      added.push(next);
    }
  }
  for (const key of added.sort((a, b) => cost(start.cells.get(b)) - cost(start.cells.get(a)))) {
    const fewer = new Set(hidden);
    fewer.delete(key);
    if (exposedCells({ ...start, hidden: fewer }, { firstOnly: true }).length === 0) hidden.delete(key);
  }
  return hidden;
}

function isProtected(system: System, cell: Cell): boolean {
  const { least, most } = boundsIn(system, cell.key);
  return most - least + 1 >= valuesLeft(system.k);
}

/** The small counts that what is shown would narrow to fewer than `valuesMin` whole values; half of k when not given. */
export function exposedCells(
  system: System,
  options: { readonly firstOnly?: boolean; readonly valuesMin?: number } = {},
): readonly { key: string; bounds: Bounds }[] {
  const valuesMin = options.valuesMin ?? valuesLeft(system.k);
  const found: { key: string; bounds: Bounds }[] = [];
  for (const cell of system.cells.values()) {
    if (!isSmall(cell, system.k)) continue;
    const bounds = boundsIn(system, cell.key);
    if (bounds.most - bounds.least + 1 >= valuesMin) continue;
    found.push({ key: cell.key, bounds });
    if (options.firstOnly === true) break;
  }
  return found;
}

/**
 * The cell to hide next for the sake of an exposed one: the cheapest that protects it alone, else the one that widens its
 * bounds most. Figures that a reader needs most come last, whatever else it takes.
 */
function choose(system: System, cell: Cell, last: number): string | null {
  const near = neighbours(system, cell.key).filter((candidate) => canHide(candidate, system, last));
  const cheap = near.filter((candidate) => cost(candidate) < headlineCost);
  return widest(system, cell, cheap) ?? widest(system, cell, near);
}

function widest(system: System, cell: Cell, candidates: readonly Cell[]): string | null {
  let best: { key: string; width: number } | null = null;
  const sorted = [...candidates].sort((a, b) => cost(a) - cost(b) || byCodeUnit(a.key, b.key));
  for (const candidate of sorted) {
    const { least, most } = boundsIn({ ...system, hidden: new Set(system.hidden).add(candidate.key) }, cell.key);
    const width = most - least;
    if (width + 1 >= valuesLeft(system.k)) return candidate.key;
    if (best === null || width > best.width) best = { key: candidate.key, width };
  }
  return best?.key ?? null;
}

function canHide(cell: Cell, system: System, last: number): boolean {
  const isOfLast = cell.printed.length > 0 && cell.printed.every((print) => print.release === last);
  return cell.value > 0 && isOfLast && !system.hidden.has(cell.key);
}

function cost(cell: Cell | undefined): number {
  const id = cell?.printed[0]?.id ?? '';
  const rank = headline.has(id) || cell?.sensitive === false ? headlineCost : id.includes('x') ? 0 : 1e4;
  return rank + (cell?.value ?? 0);
}

/** Printed cells in a relation with the given one, directly or through unknown cells. */
function neighbours(system: System, key: string): Cell[] {
  const reached = new Set([key]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const relation of system.relations) {
      const keys = [relation.whole, ...relation.parts];
      if (!keys.some((candidate) => reached.has(candidate) && isUnknown(system, candidate))) continue;
      for (const candidate of keys) {
        if (!reached.has(candidate)) grew = true;
        reached.add(candidate);
      }
    }
  }
  reached.delete(key);
  return [...reached].flatMap((candidate) => system.cells.get(candidate) ?? []);
}

function isUnknown(system: System, key: string): boolean {
  const cell = system.cells.get(key);
  return cell !== undefined && (cell.printed.length === 0 || system.hidden.has(key));
}

/**
 * What follows for one cell from everything that is shown. Zeros are never hidden, and everybody knows it: a hidden
 * printed cell is at least 1.
 */
function boundsIn(system: System, key: string): Bounds {
  const index = new Map<string, number>();
  const known: number[] = [];
  const floor = (candidate: string) => (system.hidden.has(candidate) ? 1 : 0);
  const rows: Row[] = system.relations.map(({ whole, parts }) => {
    let total = 0;
    const terms: { variable: number; coefficient: number }[] = [];
    const add = (candidate: string, coefficient: number) => {
      const value = system.cells.get(candidate)?.value ?? 0;
      if (!isUnknown(system, candidate)) {
        total -= coefficient * value;
        return;
      }
      total -= coefficient * floor(candidate);
      const variable = index.get(candidate) ?? index.size;
      index.set(candidate, variable);
      known[variable] = value - floor(candidate);
      terms.push({ variable, coefficient });
    };
    add(whole, 1);
    for (const part of parts) add(part, -1);
    return { terms, total };
  });
  const target = index.get(key);
  const shift = floor(key);
  if (target === undefined) return { least: shift, most: Number.POSITIVE_INFINITY };
  const used = rows.filter((row) => row.terms.length > 0);
  const { least, most } = boundsOf(used, known, target);
  return { least: least + shift, most: most + shift };
}

/** The system of one release as it is shown, for checking from outside. */
export function systemOf(releases: readonly FigureSet[], hiddenIds: readonly ReadonlySet<string>[], k: number): System {
  const { cells, relations } = cellsOf(releases);
  const hidden = [...cells.values()].filter(
    (cell) => cell.printed.length > 0 && cell.printed.every((print) => hiddenIds[print.release]?.has(print.id)),
  );
  return { cells, relations, hidden: new Set(hidden.map((cell) => cell.key)), k };
}

import { byCodeUnit } from '@lookback/base';
import type { FigureSet } from '../define/index.ts';

/** How one figure went from an earlier set to a later one: later = earlier + added - removed, on lists. */
export interface Movement {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly added: readonly ReasonCount[];
  readonly removed: readonly ReasonCount[];
}

export interface ReasonCount {
  /** `new`, `gone`, or the box on the other side: `from D7`, `to X2`; or the caller's own reason code. */
  readonly reason: string;
  readonly count: number;
  readonly ids: readonly string[];
}

/** The difference between two figure sets of one review. */
export interface RollForward {
  readonly beforeAsOf: string;
  readonly afterAsOf: string;
  readonly movements: readonly Movement[];
  /** Ids of figures whose value changed although no person, box or record behind them did: none, in a sound run. */
  readonly unexplained: readonly string[];
}

/** The boxes that tell where a person stands: one of them holds for each person of P0 at a point. */
const boxes = ['K0', 'L0', 'X1', 'X2', 'X3', 'X4a', 'X4b', 'X5', 'S0', 'S1', 'S2', 'S3', 'S4'];
const decided = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'];
const places = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6a', 'W6b', 'W7', 'W8'];

/**
 * Compares two figure sets list by list. A person who joined or left a figure is counted under the reason that
 * `reasonOf` gives, else under the box that the person came from or went to; `new` and `gone` are persons whom the
 * other set does not have at all. Figures that did not move are left out.
 */
export function rollForward(
  before: FigureSet,
  after: FigureSet,
  reasonOf: (id: string, figure: string) => string | null = () => null,
): RollForward {
  const stood = { before: standing(before), after: standing(after) };
  const values = new Map(before.figures.map((figure) => [figure.id, figure.value]));
  const movements: Movement[] = [];
  const unexplained: string[] = [];
  for (const figure of after.figures) {
    const earlier = values.get(figure.id) ?? 0;
    const was = before.lists.get(figure.id);
    const is = after.lists.get(figure.id);
    if (was === undefined || is === undefined) {
      if (figure.value !== earlier)
        movements.push({ id: figure.id, before: earlier, after: figure.value, added: [], removed: [] });
      continue;
    }
    const added = without(is, was);
    const removed = without(was, is);
    if (figure.value !== earlier + added.length - removed.length) unexplained.push(figure.id);
    if (added.length === 0 && removed.length === 0) continue;
    const box = boxOf(figure.id);
    movements.push({
      id: figure.id,
      before: earlier,
      after: figure.value,
      added: byReason(
        added,
        (id) => reasonOf(id, figure.id) ?? origin('from', id, stood.before[box], stood.after[box]),
      ),
      removed: byReason(
        removed,
        (id) => reasonOf(id, figure.id) ?? origin('to', id, stood.after[box], stood.before[box]),
      ),
    });
  }
  return { beforeAsOf: before.context.asOf, afterAsOf: after.context.asOf, movements, unexplained };
}

type Box = 'stand' | 'place';

function boxOf(figure: string): Box {
  return figure.startsWith('W') ? 'place' : 'stand';
}

function standing(set: FigureSet): Record<Box, ReadonlyMap<string, string>> {
  const read = (ids: readonly string[]) => {
    const map = new Map<string, string>();
    for (const box of ids) for (const id of set.lists.get(box) ?? []) map.set(id, box);
    return map;
  };
  return { stand: read([...boxes, ...decided]), place: read(places) };
}

/** The box on the other side; a person who stays in the same box moved for a reason inside the figure itself. */
function origin(
  word: 'from' | 'to',
  id: string,
  there: ReadonlyMap<string, string>,
  here: ReadonlyMap<string, string>,
): string {
  const box = there.get(id);
  if (box === undefined) return word === 'from' ? 'new' : 'gone';
  return box === here.get(id) ? 'changed' : `${word} ${box}`;
}

function without(a: readonly string[], b: readonly string[]): string[] {
  const other = new Set(b);
  return a.filter((id) => !other.has(id));
}

function byReason(ids: readonly string[], reason: (id: string) => string): ReasonCount[] {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const key = reason(id);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups]
    .map(([key, members]) => ({ reason: key, count: members.length, ids: members }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.reason, b.reason));
}

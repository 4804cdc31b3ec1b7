import { type NullClasses, trialsOf } from './null-classes.ts';
import type { Prepared } from './prepare.ts';
import type { Stratum } from './strata.ts';

/** Users above which an anchor may be a hub, and the network share under which it then is (CONTRACTS 4). */
const hubUsers = 10;
const hubShare = 0.2;

export interface SlotShare {
  readonly seen: number;
  readonly expected: number;
  /** (s - e) / (1 - e). */
  readonly share: number;
  readonly hub: boolean;
}

/**
 * For each network anchor: the share of its users who touch another network anchor in its window, the share expected under the
 * configuration model, and the network share of both. More than 10 users and a share under 0.2 make a hub.
 */
export function slotShares(prepared: Prepared, strata: readonly Stratum[], nulls: NullClasses): readonly SlotShare[] {
  const { graph, slots, touchOn, hits, users } = prepared;
  const none = nulls.classes.map((of) => noneOf(of, strata));
  const columns = strata.map((stratum) => new Map(stratum.slots.map(({ slot, columnClass }) => [slot, columnClass])));
  return slots.map(({ index }, slot) => {
    let seen = 0;
    let expected = 0;
    for (let i = graph.index.anchorOffset[index]; i < graph.index.anchorOffset[index + 1]; i++) {
      const touch = graph.index.anchorTouch[i];
      if (touchOn[touch] === 0) continue;
      const person = graph.index.touchPerson[touch];
      if (hits.get(person)?.some((hit) => hit.slot !== slot)) seen++;
      const number = nulls.classOf[person];
      expected += 1 - noneElse(none[number], ownProbability(nulls.classes[number].rows, strata, columns, slot));
    }
    const total = users[index];
    const s = total === 0 ? 0 : seen / total;
    const e = total === 0 ? 0 : expected / total;
    const share = e >= 1 ? 0 : (s - e) / (1 - e);
    return { seen: s, expected: e, share, hub: total > hubUsers && share < hubShare };
  });
}

interface None {
  /** ln P(none of the trials that are not certain). */
  readonly log: number;
  readonly certain: number;
}

function noneOf(of: NullClasses['classes'][number], strata: readonly Stratum[]): None {
  const { count, p } = trialsOf(of, strata);
  let log = 0;
  let certain = 0;
  for (let g = 0; g < count.length; g++) {
    if (p[g] >= 1) certain += count[g];
    else log += count[g] * Math.log1p(-p[g]);
  }
  return { log, certain };
}

/** P(no network anchor but one). */
function noneElse({ log, certain }: None, own: number): number {
  if (own >= 1) return certain > 1 ? 0 : Math.exp(log);
  return certain > 0 ? 0 : Math.min(1, Math.exp(log - Math.log1p(-own)));
}

function ownProbability(
  rows: readonly number[],
  strata: readonly Stratum[],
  columns: readonly ReadonlyMap<number, number>[],
  slot: number,
): number {
  for (let s = 0; s < strata.length; s++) {
    const column = columns[s].get(slot);
    if (column !== undefined && rows[s] >= 0 && strata[s].rowDegrees[rows[s]] > 0)
      return strata[s].join(rows[s], column);
  }
  return 0;
}
